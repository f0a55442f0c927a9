import { money, sum } from "#contracts/money";
import type { CancelPreview } from "#contracts/returns";
import type { OrderChange, Refund } from "./order.ts";

const amountOf = (refunds: readonly Refund[]): number => sum(refunds.map((refund) => refund.amountMinor));

/** What a cancellation would pay back, as it is seen before it is confirmed. */
export const showCancelPreview = ({ vendorOrders = [], refunds = [] }: OrderChange): CancelPreview => ({
	amount: money(amountOf(refunds)),
	credit: money(sum(refunds.map((refund) => refund.creditMinor))),
	parts: vendorOrders.map(({ id, status }) => ({
		vendorOrderId: id,
		amount: money(amountOf(refunds.filter((refund) => refund.vendorOrderId === id))),
		ends: status === "canceled",
	})),
});
