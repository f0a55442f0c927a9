import type { Schemas } from "../../../../../api/client.ts";
import { InvoiceSheet } from "../../../components/invoice-sheet.tsx";
import { formatsOf } from "../../../core/format.ts";
import { factsOf, type Locale, LOCALES } from "../../../core/locale.ts";
import { MARKETPLACE } from "../../../core/request-context.ts";

export type Invoice = Schemas["Invoice"];

/** The language that a document was issued in, as far as the site has it. */
export const localeOf = ({ locale }: Pick<Invoice, "locale">): Locale =>
	LOCALES.find((known) => known === locale.toLowerCase().split("-", 1)[0]) ?? "en";

/** What a document is called, in its own language. */
export function titleOf(invoice: Pick<Invoice, "kind" | "number" | "locale">): string {
	const { invoice: text } = factsOf(localeOf(invoice)).messages.purchase;
	return text.title(text.kinds[invoice.kind], invoice.number);
}

/** A document as it is printed, in the language that it was issued in. */
export function InvoiceView({ invoice, level = 2 }: { invoice: Invoice; level?: 1 | 2 | undefined }) {
	const locale = localeOf(invoice);
	const { tag, messages } = factsOf(locale);
	const { invoice: text } = messages.purchase;
	const format = formatsOf(locale, MARKETPLACE.timeZone);
	const { seller, buyer, order, totals } = invoice;
	const percent = (rateBps: number) => format.percent(rateBps / 10_000, 2);
	const { columns } = text;
	// What a credit note is less than the price is not only discounts: it may have been paid back before, or kept for what was used.
	const off = invoice.kind === "invoice" ? columns.discount : columns.less;
	return (
		<InvoiceSheet
			lang={tag}
			title={titleOf(invoice)}
			level={level}
			seller={{
				label: text.seller,
				name: seller.traderName ?? seller.name,
				lines: [
					seller.traderName === null || seller.traderName === seller.name ? "" : seller.name,
					...placeLines(seller.address, format),
					seller.email ?? "",
					seller.registrationNumber === null ? "" : text.registration(seller.registrationNumber),
					seller.vatNumber === null ? "" : text.vat(seller.vatNumber),
				],
			}}
			buyer={{
				label: text.buyer,
				name: buyer.name ?? (buyer.email === "" ? text.noName : buyer.email),
				lines: [...placeLines(buyer.address, format), buyer.name === null ? "" : buyer.email],
			}}
			facts={[
				{ term: text.facts.number, details: invoice.number },
				{ term: text.facts.date, details: format.date(invoice.issuedAt) },
				{ term: text.facts.order, details: order.number },
				{ term: text.facts.ordered, details: format.date(order.placedAt) },
				...(invoice.corrects === null ? [] : [{ term: text.facts.corrects, details: invoice.corrects }]),
			]}
			lines={{
				caption: text.lines,
				headings: [columns.what, columns.quantity, columns.price, off, columns.rate, columns.gross],
				rows: invoice.lines.map((line) => ({
					title: lineTitle(line, text),
					small: line.sku === null ? undefined : text.sku(line.sku),
					cells: [
						format.number(line.quantity),
						format.money(line.unitPrice),
						line.discount.amount === 0 ? "" : `−${format.money(line.discount)}`,
						percent(line.taxRateBps),
						format.money(line.gross),
					],
				})),
			}}
			taxes={{
				caption: text.byRate,
				headings: [text.tax, text.net, text.tax, text.gross],
				rows: invoice.taxes.map(({ rateBps, net, tax, gross }) => ({
					title: percent(rateBps),
					cells: [format.money(net), format.money(tax), format.money(gross)],
				})),
			}}
			total={{ label: text.total[invoice.kind], amount: format.money(totals.gross) }}
			note={invoice.isTaxExempt ? text.exempt : undefined}
		/>
	);
}

type Text = ReturnType<typeof factsOf>["messages"]["purchase"]["invoice"];

function lineTitle({ kind, title, variantTitle }: Invoice["lines"][number], text: Text): string {
	if (kind === "amount") return text.amount;
	if (kind === "delivery") return text.delivery(title);
	return variantTitle === "" || variantTitle === "Default" ? title : `${title} (${variantTitle})`;
}

function placeLines(place: Invoice["buyer"]["address"], format: ReturnType<typeof formatsOf>): string[] {
	if (!place) return [];
	const { line1, line2 = "", postalCode, city, region = "", country } = place;
	return [line1, line2, `${postalCode} ${city}`, region, format.country(country)];
}
