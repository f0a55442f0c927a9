import type { Movement } from "#contracts/movement";
import type { Order, VendorOrder } from "./order.ts";

/** What a movement takes from a part and its order. */
export type MovedPart = Pick<
	VendorOrder,
	"id" | "vendorId" | "totalMinor" | "marketplaceDiscountMinor" | "taxMinor" | "commissionMinor" | "commissionTaxMinor"
> & { placedAt: string };
export type MovedOrder = Pick<Order, "id" | "number">;

const aboutPart = (order: MovedOrder, part: MovedPart) => ({
	vendorId: part.vendorId,
	vendorOrderId: part.id,
	orderId: order.id,
	number: order.number,
	placedAt: part.placedAt,
	currency: "EUR" as const,
});

/** The money that moves when a part is placed. */
export const saleOf = (order: MovedOrder, part: MovedPart): Movement => ({
	id: `sale:${part.id}`,
	kind: "sale",
	...aboutPart(order, part),
	paidMinor: part.totalMinor,
	marketplaceDiscountMinor: part.marketplaceDiscountMinor,
	taxMinor: part.taxMinor,
	commissionMinor: part.commissionMinor,
	commissionTaxMinor: part.commissionTaxMinor,
});

/**
 * The money that moves when something of a part is paid back, behind `beforeMinor` that was paid back of it earlier. Everything goes back
 * in proportion: what is gone after so many refunds follows from how much was paid back by then, so that a part that is paid back in full
 * gives back exactly what it was sold for, whatever the steps.
 */
export function refundOf(order: MovedOrder, part: MovedPart, refund: { id: string; amountMinor: number }, beforeMinor: number): Movement {
	const goesBack = (amountMinor: number): number =>
		shareAt(beforeMinor + refund.amountMinor, part.totalMinor, amountMinor) - shareAt(beforeMinor, part.totalMinor, amountMinor);
	return {
		id: `refund:${refund.id}`,
		kind: "refund",
		...aboutPart(order, part),
		paidMinor: refund.amountMinor,
		marketplaceDiscountMinor: goesBack(part.marketplaceDiscountMinor),
		taxMinor: goesBack(part.taxMinor),
		commissionMinor: goesBack(part.commissionMinor),
		commissionTaxMinor: goesBack(part.commissionTaxMinor),
	};
}

/** `amount × paidBack / total`, rounded half up. In BigInt, so that no product of two amounts loses a cent. */
function shareAt(paidBackMinor: number, totalMinor: number, amountMinor: number): number {
	const total = BigInt(totalMinor);
	if (total === 0n) return 0;
	return Number((2n * BigInt(amountMinor) * BigInt(paidBackMinor) + total) / (2n * total));
}

/** Whether anything moves at all: a part can cost nothing. */
export const movesMoney = ({ paidMinor, marketplaceDiscountMinor, commissionMinor }: Movement): boolean =>
	paidMinor + marketplaceDiscountMinor + commissionMinor > 0;
