import type { Schemas } from "../../../../api/client.ts";
import type { RequestContext } from "../../core/request-context.ts";

export type ExplainedPart = Schemas["ExplainedPart"];
/** A line or the delivery. */
export type Explained = ExplainedPart["delivery"];
type Amount = Schemas["Price"];

/** Who reads: each sees what concerns them, in words of their own. */
export type Reader = "shopper" | "shop" | "operator";

interface Row {
	label: string;
	amount: string;
	hint?: string | undefined;
}

/** A sum: its rows and what they come to. */
export interface Sum {
	rows: Row[];
	total: Row;
}

/** `23 %` of 2300 basis points. */
export const rateText = ({ format }: RequestContext, bps: number): string => format.percent(bps / 10_000, 2);

/** What is taken off, with its sign. */
export const less = ({ format }: RequestContext, amount: Schemas["Money"]): string =>
	amount.amount === 0 ? format.money(amount) : `−${format.money(amount)}`;

/** From the price to what is paid: discounts go off, tax that is not in the price comes on top. */
export function priceSum(page: RequestContext, reader: Reader, price: Row, explained: Explained): Sum {
	const { t, format } = page;
	const { tax, paid } = explained;
	return {
		rows: [price, ...discountRows(page, reader, explained), ...addedRows(page, tax)],
		total: { label: t.explanation.pays[reader], amount: format.money(paid), hint: taxInIt(page, tax) },
	};
}

/** A row for each discount; one for all where an old order does not say which they were. */
function discountRows(page: RequestContext, reader: Reader, { discounts, discount }: Explained): Row[] {
	const text = page.t.explanation;
	if (discounts.length === 0) return discount.amount === 0 ? [] : [{ label: text.discount, amount: less(page, discount) }];
	return discounts.map(({ title, code, fundedBy, amount }) => {
		const hints = [code === null ? "" : text.code(code), reader === "shopper" ? "" : text.fundedBy[fundedBy]].filter(Boolean);
		return { label: title, amount: less(page, amount), hint: hints.length === 0 ? undefined : hints.join(", ") };
	});
}

const addedRows = (page: RequestContext, tax: Explained["tax"]): Row[] =>
	tax.added.amount === 0
		? []
		: [{ label: page.t.explanation.taxOnTop(rateText(page, tax.rateBps), placeOf(page, tax)), amount: page.format.money(tax.added) }];

/** The tax that the price contains; nothing where there is none or where it came on top. */
const taxInIt = (page: RequestContext, tax: Explained["tax"]): string | undefined =>
	tax.added.amount > 0 || tax.amount.amount === 0
		? undefined
		: page.t.explanation.taxInIt(rateText(page, tax.rateBps), placeOf(page, tax), page.format.money(tax.amount));

const placeOf = ({ format }: RequestContext, { country, region }: Explained["tax"]): string =>
	[region, format.country(country)].filter(Boolean).join(", ");

/** Amounts of one currency, added up. */
export const added = (amounts: readonly Amount[]): Amount => ({
	currency: "EUR",
	amount: amounts.reduce((sum, { amount }) => sum + amount, 0),
});
