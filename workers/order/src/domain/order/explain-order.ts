import type { ExplainedPart, Explanation, LineSettlement, PartExplanation } from "#contracts/explanation";
import { money, splitByWeight, sum } from "#contracts/money";
import type { Order, OrderDiscount, OrderLine, VendorOrder } from "./order.ts";

/** Who asks: the shopper does not see what is between the shop and the marketplace. */
export type Reader = "shopper" | "party";

const showDiscounts = (discounts: readonly OrderDiscount[]) =>
	discounts.map(({ promotionId, title, code, fundedBy, amountMinor }) => ({
		promotionId,
		title,
		code,
		fundedBy,
		amount: money(amountMinor),
	}));

interface Taxed {
	taxMinor: number;
	taxAddedMinor: number;
	taxRateBps: number;
	taxCategory: OrderLine["taxCategory"];
}

const showTax = ({ taxMinor, taxAddedMinor, taxRateBps, taxCategory }: Taxed, { taxCountry, taxRegion }: VendorOrder) => ({
	amount: money(taxMinor),
	rateBps: taxRateBps,
	category: taxCategory,
	country: taxCountry,
	region: taxRegion,
	added: money(taxAddedMinor),
});

interface Settled {
	marketplaceDiscountMinor: number;
	commissionMinor: number;
	commissionTaxMinor: number;
}

/** What a line or the delivery leaves to the shop, of what is paid for it. */
const settle = (paidMinor: number, { marketplaceDiscountMinor, commissionMinor, commissionTaxMinor }: Settled): LineSettlement => ({
	marketplaceDiscount: money(marketplaceDiscountMinor),
	commission: money(commissionMinor),
	commissionTax: money(commissionTaxMinor),
	net: money(paidMinor + marketplaceDiscountMinor - commissionMinor - commissionTaxMinor),
});

function explainLine(line: OrderLine, part: VendorOrder, commissionTaxMinor: number, reader: Reader): ExplainedPart["lines"][number] {
	const { totalMinor, discountMinor, marketplaceDiscountMinor, taxAddedMinor } = line;
	const paidMinor = totalMinor - discountMinor + taxAddedMinor;
	return {
		id: line.id,
		title: line.product.title,
		unitPrice: money(line.unitPriceMinor),
		quantity: line.quantity,
		price: money(totalMinor),
		discounts: showDiscounts(part.discounts.filter((discount) => discount.lineId === line.id)),
		discount: money(discountMinor),
		tax: showTax(line, part),
		paid: money(paidMinor),
		settlement: reader === "shopper" ? null : settle(paidMinor, { ...line, commissionTaxMinor }),
		commission:
			reader === "shopper"
				? null
				: {
						base: money(totalMinor - discountMinor + marketplaceDiscountMinor),
						rateBps: line.commissionBps,
						reason: line.commissionReason,
						amount: money(line.commissionMinor),
					},
	};
}

/** Delivery is taxed at the standard rate and carries no commission. */
function explainDelivery(part: VendorOrder, reader: Reader): ExplainedPart["delivery"] {
	const { deliveryMinor, deliveryDiscountMinor, deliveryTaxMinor: taxMinor, deliveryTaxRateBps: taxRateBps } = part;
	const taxAddedMinor = part.taxAddedMinor - sum(part.lines.map((line) => line.taxAddedMinor));
	const marketplaceDiscountMinor = part.marketplaceDiscountMinor - sum(part.lines.map((line) => line.marketplaceDiscountMinor));
	const paidMinor = deliveryMinor - deliveryDiscountMinor + taxAddedMinor;
	return {
		title: part.deliveryTitle,
		price: money(deliveryMinor),
		discounts: showDiscounts(part.discounts.filter((discount) => discount.lineId === null)),
		discount: money(deliveryDiscountMinor),
		tax: showTax({ taxMinor, taxAddedMinor, taxRateBps, taxCategory: "standard" }, part),
		paid: money(paidMinor),
		settlement: reader === "shopper" ? null : settle(paidMinor, { marketplaceDiscountMinor, commissionMinor: 0, commissionTaxMinor: 0 }),
	};
}

/** What the shop gets of a part. */
export const netOf = ({ totalMinor, marketplaceDiscountMinor, commissionMinor, commissionTaxMinor }: VendorOrder): number =>
	totalMinor + marketplaceDiscountMinor - commissionMinor - commissionTaxMinor;

/** The tax on a part's commission is rounded once; its lines have shares of it that add up. */
const commissionTaxes = ({ lines, commissionTaxMinor }: VendorOrder): number[] =>
	splitByWeight(
		commissionTaxMinor,
		lines.map((line) => line.commissionMinor),
	);

const explainLines = (part: VendorOrder, reader: Reader): ExplainedPart["lines"] => {
	const taxes = commissionTaxes(part);
	return part.lines.map((line, at) => explainLine(line, part, taxes[at] ?? 0, reader));
};

const explainPart = (part: VendorOrder, reader: Reader): ExplainedPart => ({
	vendorOrderId: part.id,
	vendor: { id: part.vendorId, slug: part.vendorSlug, name: part.vendorName },
	lines: explainLines(part, reader),
	delivery: explainDelivery(part, reader),
	paid: money(part.totalMinor),
	settlement:
		reader === "shopper"
			? null
			: {
					marketplaceDiscount: money(part.marketplaceDiscountMinor),
					commission: money(part.commissionMinor),
					commissionTax: { amount: money(part.commissionTaxMinor), rateBps: part.commissionTaxRateBps },
					net: money(netOf(part)),
				},
});

/** Every number of an order with the rule that made it, from what was frozen when it was ordered. */
export const explainOrder = (order: Order, reader: Reader): Explanation => ({
	orderId: order.id,
	number: order.number,
	taxExempt: order.isTaxExempt,
	parts: order.vendorOrders.map((part) => explainPart(part, reader)),
	total: money(order.totalMinor),
	credit: money(order.creditMinor),
	payment: money(order.totalMinor - order.creditMinor),
});

/** The same of one shop's part, for that shop. */
export const explainShopOrder = (order: Order, part: VendorOrder): PartExplanation => ({
	orderId: order.id,
	number: order.number,
	taxExempt: order.isTaxExempt,
	part: explainPart(part, "party"),
});
