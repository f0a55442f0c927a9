import type { Movement } from "#contracts/movement";
import { goneBack, type PaidBack, type Settled, type SettledPart } from "../refund/gone-back.ts";
import type { Order, VendorOrder } from "./order.ts";

/** What a movement takes from a part and its order. */
export type MovedPart = Pick<VendorOrder, "id" | "vendorId"> & SettledPart & { placedAt: string };
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
 * The money that moves when something of a part is paid back, behind what was paid back of it earlier: what is gone of the sale after this
 * refund less what was gone before. So a part that is paid back in full gives back exactly what it was sold for, whatever the steps.
 */
export function refundOf(order: MovedOrder, part: MovedPart, refund: PaidBack & { id: string }, earlier: readonly PaidBack[]): Movement {
	const [before, after] = [goneBack(part, earlier), goneBack(part, [...earlier, refund])];
	const goesBack = (name: keyof Settled): number => after[name] - before[name];
	return {
		id: `refund:${refund.id}`,
		kind: "refund",
		...aboutPart(order, part),
		paidMinor: refund.amountMinor,
		marketplaceDiscountMinor: goesBack("marketplaceDiscountMinor"),
		taxMinor: goesBack("taxMinor"),
		commissionMinor: goesBack("commissionMinor"),
		commissionTaxMinor: goesBack("commissionTaxMinor"),
	};
}

/** Whether anything moves at all: a part can cost nothing. */
export const movesMoney = ({ paidMinor, marketplaceDiscountMinor, commissionMinor }: Movement): boolean =>
	paidMinor + marketplaceDiscountMinor + commissionMinor > 0;
