import { shareOf } from "#contracts/money";
import type { Schemas } from "../../../../../api/client.ts";
import { type FormErrors, type FormValues, minorUnits } from "../../../core/forms.ts";
import { momentOf } from "../../../core/local-time.ts";
import { MARKETPLACE, type RequestContext } from "../../../core/request-context.ts";
import { priceOf } from "../amounts.ts";
import { endFault, readStart } from "../variants/read-terms.ts";

type Item = Schemas["VariantChangeInput"];
type Sale = NonNullable<Item["sale"]>;

/** What a button of the table does with the rows that are ticked. */
export type BulkAction = "start" | "stop";

/** A sale for many variants, as it is typed. */
export interface BulkSale {
	percent: string;
	startsAt: string;
	endsAt: string;
	/** The ids of the variants that are ticked. */
	picked: readonly string[];
}

/** The form of a sale that nobody has begun. */
export const NO_BULK_SALE: BulkSale = { percent: "", startsAt: "", endsAt: "", picked: [] };

/** What a posted form holds of it. */
export const bulkSaleFrom = (values: FormValues): BulkSale => ({
	percent: (values["bulk.percent"] ?? "").trim(),
	startsAt: (values["bulk.startsAt"] ?? "").trim(),
	endsAt: (values["bulk.endsAt"] ?? "").trim(),
	picked: Object.keys(values).flatMap((name) => /^pick\.(var_\w{1,64})$/.exec(name)?.[1] ?? []),
});

/** Which of the buttons was pressed; null for saving the table alone. */
export const bulkActionOf = (values: FormValues): BulkAction | null => {
	const pressed = values["do"];
	return pressed === "start" || pressed === "stop" ? pressed : null;
};

/** A sale as a hidden field keeps it; empty for none. */
export const saleCell = (sale: Sale | null): string => (sale ? `${sale.price.amount} ${sale.startsAt} ${sale.endsAt}` : "");

/** The sale that such a field says; undefined where it makes no sense. */
export function saleOfCell(cell: string): Sale | null | undefined {
	const [amount = "", startsAt = "", endsAt = "", ...more] = cell.split(" ");
	if (cell === "") return null;
	const isSound = /^\d{1,9}$/.test(amount) && more.length === 0 && [startsAt, endsAt].every((time) => /^\d{4}-[\d:.T-]{6,21}Z$/.test(time));
	return isSound ? { price: priceOf(Number(amount)), startsAt, endsAt } : undefined;
}

/** The changes of the table, and with them the sale of those that are ticked; what is wrong by the names of the fields. */
export function withSales(
	changes: readonly Item[],
	action: BulkAction,
	values: FormValues,
	{ page, now }: { page: RequestContext; now: string },
): { items: Item[]; errors: FormErrors } {
	const bulk = bulkSaleFrom(values);
	if (bulk.picked.length === 0) return { items: [...changes], errors: { "": page.t.sell.bulkSale.nonePicked } };
	const { terms, errors } = action === "start" ? readBulkSale(bulk, page, now) : { terms: null, errors: {} };
	const known = new Map(changes.map((item) => [item.id, item]));
	const onSale = bulk.picked.flatMap((id) => {
		const { expected, ...item } = known.get(id) ?? { id };
		const was = saleOfCell(values[`rows.${id}.was.sale`] ?? "");
		if (terms === null && was === null) return [];
		const shown = minorUnits(values[`rows.${id}.was.price`] ?? "") ?? 0;
		const sale = terms && saleOf(item.price?.amount ?? shown, terms);
		// The percentage came off the price that the page showed.
		const price = terms === null ? {} : { price: priceOf(shown) };
		return [{ ...item, sale, expected: { ...price, ...expected, ...(was !== undefined && { sale: was }) } }];
	});
	const others = changes.filter(({ id }) => !onSale.some((item) => item.id === id));
	return { items: [...onSale, ...others], errors };
}

interface SaleTerms {
	percent: number;
	startsAt: string;
	endsAt: string;
}

const saleOf = (price: number, { percent, startsAt, endsAt }: SaleTerms): Sale => ({
	price: priceOf(price - shareOf(price, percent * 100)),
	startsAt,
	endsAt,
});

function readBulkSale(typed: BulkSale, page: RequestContext, now: string): { terms: SaleTerms; errors: FormErrors } {
	const { bulkSale, terms: text } = page.t.sell;
	const errors: Record<string, string> = {};
	const percent = /^\d{1,2}$/.test(typed.percent.replace(/\s*%$/, "")) ? Number.parseInt(typed.percent, 10) : 0;
	if (percent < 1) errors["bulk.percent"] = bulkSale.notPercent;
	const startsAt = readStart(typed.startsAt, { now });
	if (startsAt === null) errors["bulk.startsAt"] = text.sale.notATime;
	const endsAt = momentOf(typed.endsAt, MARKETPLACE.timeZone);
	const fault = endsAt === null ? (typed.endsAt === "" ? "endMissing" : "notATime") : endFault(startsAt, endsAt, now);
	if (fault) errors["bulk.endsAt"] = text.sale[fault];
	return { terms: { percent, startsAt: startsAt ?? now, endsAt: endsAt ?? now }, errors };
}

/** Whether variants are already what a change makes of them, as after a form that was sent twice. A sale from now on began when it was sent first. */
export const isDone = (items: readonly Item[], stored: readonly Schemas["OwnVariantItem"][]): boolean =>
	items.every((item) => {
		const variant = stored.find(({ id }) => id === item.id);
		const changed = Object.entries(item).filter(([name]) => name !== "expected");
		return variant !== undefined && changed.every(([name, value]) => isSame(name, value, variant[name as keyof typeof variant]));
	});

const isSame = (name: string, one: unknown, other: unknown): boolean =>
	JSON.stringify(name === "sale" ? priceAndEnd(one as Sale | null) : one) ===
	JSON.stringify(name === "sale" ? priceAndEnd(other as Sale | null) : other);
const priceAndEnd = (sale: Sale | null) => sale && [sale.price.amount, sale.endsAt];
