import { sum } from "#contracts/money";
import type { NewsAmounts, NewsPart } from "#contracts/order-news";
import type { Order, OrderLine, Refund, VendorOrder } from "../order/order.ts";
import { refundsOf } from "../refund/paid-amounts.ts";

/** So many pieces of a line, at what they cost before discounts. */
const someOf = (line: OrderLine, quantity: number): NewsPart["lines"][number] => ({
	title: line.product.title,
	variantTitle: line.product.variantTitle,
	quantity,
	amountMinor: line.unitPriceMinor * quantity,
	...(line.product.withdrawal !== undefined && line.product.withdrawal !== "allowed" && { withdrawal: line.product.withdrawal }),
});

/** A part as a mail names it: whole, or some pieces of it. */
export const newsPart = (part: VendorOrder, pieces?: readonly { lineId: string; quantity: number }[]): NewsPart => ({
	vendorId: part.vendorId,
	vendorName: part.vendorName,
	lines: part.lines.flatMap((line) => {
		const quantity = pieces ? sum(pieces.filter(({ lineId }) => lineId === line.id).map((piece) => piece.quantity)) : line.quantity;
		return quantity > 0 ? [someOf(line, quantity)] : [];
	}),
	delivery: { kind: part.deliveryKind, title: part.deliveryTitle, amountMinor: part.deliveryMinor },
});

/** The tax of parts, by rate, the lowest first. */
function taxesOf(parts: readonly VendorOrder[]): NewsAmounts["taxes"] {
	const byRate = new Map<number, number>();
	const add = (rateBps: number, taxMinor: number) => byRate.set(rateBps, (byRate.get(rateBps) ?? 0) + taxMinor);
	for (const part of parts) {
		for (const line of part.lines) add(line.taxRateBps, line.taxMinor);
		add(part.deliveryTaxRateBps, part.deliveryTaxMinor);
	}
	return [...byRate]
		.filter(([, taxMinor]) => taxMinor !== 0)
		.sort(([one], [other]) => one - other)
		.map(([rateBps, taxMinor]) => ({ rateBps, taxMinor }));
}

type Amounts = Pick<Order | VendorOrder, "itemsMinor" | "discountMinor" | "deliveryMinor" | "taxMinor" | "taxAddedMinor" | "totalMinor">;

const amountsOf = (amounts: Amounts, parts: readonly VendorOrder[], creditMinor: number, refunds: readonly Refund[]): NewsAmounts => ({
	itemsMinor: amounts.itemsMinor,
	discountMinor: amounts.discountMinor,
	deliveryMinor: amounts.deliveryMinor,
	taxMinor: amounts.taxMinor,
	taxAddedMinor: amounts.taxAddedMinor,
	totalMinor: amounts.totalMinor,
	creditMinor,
	taxes: taxesOf(parts),
	...(refunds.length > 0 && { canceledMinor: sum(refunds.map(({ amountMinor }) => amountMinor)) }),
});

/** What a whole order costs, and what of it was canceled before it was paid. */
export const orderAmounts = (order: Order): NewsAmounts => amountsOf(order, order.vendorOrders, order.creditMinor, order.refunds);

/** What one shop's part costs. */
export const partAmounts = (order: Order, part: VendorOrder): NewsAmounts => amountsOf(part, [part], 0, refundsOf(order, part));
