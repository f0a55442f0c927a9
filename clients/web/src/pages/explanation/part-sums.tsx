import type { Child } from "hono/jsx";
import type { Schemas } from "../../../../api/client.ts";
import { Table } from "../../components/table.tsx";
import { Totals } from "../../components/totals.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { added, type ExplainedPart, less, type Reader } from "./price-rows.ts";

interface PartSumsProps {
	page: RequestContext;
	reader: Reader;
	part: ExplainedPart;
	/** How the lines are called, by their ids. */
	names: ReadonlyMap<string, string>;
}

/** What all lines and the delivery of a part come to: for the shopper a sum, for the others a table whose columns add up. */
export const PartSums = (props: PartSumsProps) => (props.part.settlement ? <SumsTable {...props} /> : <PaidSum {...props} />);

/** How a line is called: how many of what. */
export const lineName = ({ t, format }: RequestContext, line: ExplainedPart["lines"][number], names: PartSumsProps["names"]): string =>
	t.explanation.line(format.number(line.quantity), names.get(line.id) ?? line.title);

function PaidSum({ page, reader, part, names }: PartSumsProps) {
	const { t, format } = page;
	const tax = added([...part.lines, part.delivery].map((explained) => explained.tax.amount));
	return (
		<Totals
			rows={[
				...part.lines.map((line) => ({ label: lineName(page, line, names), amount: format.money(line.paid) })),
				{ label: t.explanation.delivery, amount: format.money(part.delivery.paid) },
			]}
			total={{
				label: t.explanation.pays[reader],
				amount: format.money(part.paid),
				hint: tax.amount === 0 ? undefined : t.explanation.taxInAll(format.money(tax)),
			}}
		/>
	);
}

interface Settled {
	paid: Schemas["Price"];
	marketplaceDiscount: Schemas["Price"];
	commission: Schemas["Price"];
	commissionTax: Schemas["Price"];
	net: Schemas["Money"];
}

function SumsTable({ page, reader, part, names }: PartSumsProps) {
	const text = page.t.explanation;
	const { settlement } = part;
	if (reader === "shopper" || !settlement) return null;
	const hasDiscount = settlement.marketplaceDiscount.amount > 0;
	const rows = [
		...part.lines.map((line) => ({ what: lineName(page, line, names), ...line })),
		{ what: text.delivery, ...part.delivery },
	].flatMap(({ what, paid, settlement: settled }) => (settled ? [sumRow(page, what, { paid, ...settled })] : []));
	const all: Settled = { paid: part.paid, ...settlement, commissionTax: settlement.commissionTax.amount };
	return (
		<Table
			caption={text.together(part.vendor.name)}
			hideCaption
			look="stack"
			columns={[
				{ key: "what", text: text.columns.what, heading: true },
				{ key: "paid", text: text.pays[reader], end: true },
				...(hasDiscount ? [{ key: "discount", text: text.columns.fromMarketplace, end: true }] : []),
				{ key: "commission", text: text.columns.commission, end: true },
				{ key: "tax", text: text.columns.commissionTax, end: true },
				{ key: "net", text: text.gets[reader], end: true },
			]}
			rows={[...rows, sumRow(page, text.sum, all, (amount) => <strong>{amount}</strong>)]}
		/>
	);
}

const sumRow = (page: RequestContext, what: string, of: Settled, as: (amount: string) => Child = (amount) => amount) => {
	const { money } = page.format;
	return {
		cells: {
			what,
			paid: as(money(of.paid)),
			discount: as(money(of.marketplaceDiscount)),
			commission: as(less(page, of.commission)),
			tax: as(less(page, of.commissionTax)),
			net: as(money(of.net)),
		},
	};
};
