import type { Invoice, InvoiceLine } from "#contracts/invoice";
import { money, sum } from "#contracts/money";
import type { Order, OrderLine, Refund, VendorOrder } from "../order/order.ts";
import { deliveryPaidMinor, linePaidMinor, refundsOf } from "../refund/paid-amounts.ts";
import { takeAt, takeFromAll, type Taken, type TaxGroup, taxGroups } from "./tax-groups.ts";

interface Cost extends Taken {
	unitPriceMinor: number;
	discountMinor: number;
	quantity: number;
}

const lineOf = (
	kind: InvoiceLine["kind"],
	about: { title: string; variantTitle: string; sku: string | null },
	{ quantity, unitPriceMinor, discountMinor, rateBps, grossMinor, taxMinor }: Cost,
): InvoiceLine => ({
	kind,
	...about,
	quantity,
	unitPrice: money(unitPriceMinor),
	discount: money(discountMinor),
	net: money(grossMinor - taxMinor),
	taxRateBps: rateBps,
	tax: money(taxMinor),
	gross: money(grossMinor),
});

const item = ({ product, sku }: OrderLine) => ({ title: product.title, variantTitle: product.variantTitle, sku });
const delivery = (part: VendorOrder) => ({ title: part.deliveryTitle, variantTitle: "", sku: null });
const nothing = { title: "", variantTitle: "", sku: null };

/** What a shop's part cost, line by line; delivery that costs nothing has none. */
export function invoiceLines(part: VendorOrder): InvoiceLine[] {
	const items = part.lines.map((line) => {
		const { quantity, unitPriceMinor, discountMinor, taxMinor, taxRateBps: rateBps } = line;
		return lineOf("item", item(line), { quantity, unitPriceMinor, discountMinor, rateBps, grossMinor: linePaidMinor(line), taxMinor });
	});
	if (part.deliveryMinor === 0) return items;
	const cost: Cost = {
		quantity: 1,
		unitPriceMinor: part.deliveryMinor,
		discountMinor: part.deliveryDiscountMinor,
		rateBps: part.deliveryTaxRateBps,
		grossMinor: deliveryPaidMinor(part),
		taxMinor: part.deliveryTaxMinor,
	};
	return [...items, lineOf("delivery", delivery(part), cost)];
}

/** What goes back with a refund, line by line, with its share of the tax: all refunds of a part together have exactly the part's tax. */
export function creditLines(order: Order, part: VendorOrder, refund: Refund): InvoiceLine[] {
	const groups = taxGroups(part);
	const place = order.refunds.findIndex(({ id }) => id === refund.id);
	const earlier = order.refunds.slice(0, place); // as they were written: ids are as good as the clocks that made them
	for (const before of refundsOf({ refunds: earlier }, part)) takeBack(groups, part, before);
	return takeBack(groups, part, refund);
}

function takeBack(groups: readonly TaxGroup[], part: VendorOrder, refund: Refund): InvoiceLine[] {
	const pieces = refund.lines.flatMap(({ lineId, quantity, amountMinor }) => {
		const line = part.lines.find(({ id }) => id === lineId);
		const taken = line && takeAt(groups, line.taxRateBps, amountMinor);
		if (!line || !taken || taken.grossMinor === 0) return [];
		const { unitPriceMinor } = line;
		const beforeTaxMinor = taken.grossMinor - (line.taxAddedMinor > 0 ? taken.taxMinor : 0);
		const discountMinor = Math.max(0, quantity * unitPriceMinor - beforeTaxMinor); // what was taken off then, and what is kept now
		return [lineOf("item", item(line), { ...taken, quantity, unitPriceMinor, discountMinor })];
	});
	const beyondLines = refund.lines.length > 0 ? refund.amountMinor - sum(refund.lines.map(({ amountMinor }) => amountMinor)) : 0;
	const ofDelivery = takeAt(groups, part.deliveryTaxRateBps, beyondLines);
	const restMinor = refund.amountMinor - sum(pieces.map(({ gross }) => gross.amount)) - ofDelivery.grossMinor;
	const plain = (kind: "delivery" | "amount", about: typeof nothing, taken: Taken): InvoiceLine =>
		lineOf(kind, about, { ...taken, quantity: 1, unitPriceMinor: taken.grossMinor, discountMinor: 0 });
	return [
		...pieces,
		...(ofDelivery.grossMinor > 0 ? [plain("delivery", delivery(part), ofDelivery)] : []),
		...(restMinor > 0 ? takeFromAll(groups, restMinor).map((taken) => plain("amount", nothing, taken)) : []),
	];
}

/** Lines by rate of tax, the lowest first, and altogether. */
export function sumsOf(lines: readonly InvoiceLine[]): Pick<Invoice, "taxes" | "totals"> {
	const sums = (some: readonly InvoiceLine[]): Invoice["totals"] => ({
		net: money(sum(some.map(({ net }) => net.amount))),
		tax: money(sum(some.map(({ tax }) => tax.amount))),
		gross: money(sum(some.map(({ gross }) => gross.amount))),
	});
	const byRate = [...Map.groupBy(lines, ({ taxRateBps }) => taxRateBps)].sort(([one], [other]) => one - other);
	return { taxes: byRate.map(([rateBps, some]) => ({ rateBps, ...sums(some) })), totals: sums(lines) };
}
