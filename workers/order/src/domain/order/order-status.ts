import type { ActorKind } from "#contracts/identity";
import type { FulfillmentStatus, PaymentStatus } from "#contracts/order";
import { sum } from "#contracts/money";
import { fail, ok, type Result } from "#contracts/result";
import { backMinor } from "../refund/refused-refund.ts";
import type { Order, Payment, Refund, StoredOrderStatus, StoredPaymentStatus, VendorOrder } from "./order.ts";
import { isAllBack, isAllDelivered, parcelsOf, returnedQuantity, unsentQuantity } from "./pieces.ts";

export type OrderAction = "reserve" | "await_payment" | "place" | "fail" | "expire" | "cancel" | "complete";

interface Rule {
	readonly by: readonly ActorKind[];
	readonly from: readonly StoredOrderStatus[];
	readonly to: StoredOrderStatus;
	/** What else has to be true. */
	readonly when?: (order: Order) => boolean;
}

/** The whole lifecycle of an order; every other check derives from it. */
const RULES: Record<OrderAction, Rule> = {
	reserve: { by: ["system"], from: ["recorded"], to: "reserved" },
	await_payment: { by: ["system"], from: ["reserved"], to: "pending_payment" },
	place: { by: ["system"], from: ["reserved", "pending_payment"], to: "placed", when: (order) => isSecured(order.payment) },
	fail: { by: ["system"], from: ["recorded", "reserved"], to: "failed" },
	expire: { by: ["system"], from: ["pending_payment"], to: "canceled" },
	cancel: { by: ["shopper", "guest", "admin"], from: ["pending_payment", "placed"], to: "canceled", when: mayStillBeCanceled },
	complete: { by: ["system"], from: ["placed"], to: "completed" },
};

/** Whether the money is there: set aside, or taken already. */
export const isSecured = ({ status }: Payment): boolean => status === "authorized" || status === "paid";

const isAlive = (part: VendorOrder): boolean => part.status !== "rejected" && part.status !== "canceled";

/** Nothing of it is accepted for good: no part is on its way or done. */
function mayStillBeCanceled(order: Order): boolean {
	if (order.status === "pending_payment") return !isSecured(order.payment);
	const alive = order.vendorOrders.filter(isAlive);
	return alive.length > 0 && alive.every((part) => part.status !== "completed" && part.fulfillments.length === 0);
}

/** Where the action leads, or the conflict that names the state. */
export function nextOrderStatus(order: Order, action: OrderAction, by: ActorKind): Result<StoredOrderStatus> {
	const { by: who, from, to, when } = RULES[action];
	if (who.includes(by) && from.includes(order.status) && (when?.(order) ?? true)) return ok(to);
	return fail("conflict", `This order is ${order.status.replace("_", " ")}; that is not possible any more.`, {
		allowedActions: allowedOrderActions(order, by),
	});
}

/** What a page may offer `by` for an order. Only people's actions. */
export const allowedOrderActions = (order: Order, by: ActorKind): OrderAction[] =>
	(["cancel"] as const).filter((action) => {
		const { by: who, from, when } = RULES[action];
		return who.includes(by) && from.includes(order.status) && (when?.(order) ?? true);
	});

/** What becomes of the order when its parts have come to this: ended with all of them, completed if at least one was. */
export function statusByParts(parts: readonly VendorOrder[]): "placed" | "completed" | "canceled" {
	if (parts.every((part) => !isAlive(part))) return "canceled";
	return parts.every((part) => !isAlive(part) || part.status === "completed") ? "completed" : "placed";
}

const UNPAID: Record<Exclude<StoredPaymentStatus, "paid">, PaymentStatus> = {
	new: "pending",
	processing: "pending",
	authorized: "pending",
	requires_action: "requires_action",
	declined: "failed",
	voided: "failed",
};

/** What has gone back of what was paid: what the payment did not take in the first place is not in it. */
export const refundedMinor = ({ status, amountMinor, capturedMinor }: Payment, refunds: readonly Refund[]): number =>
	sum(refunds.map(backMinor)) - (status === "paid" ? amountMinor - capturedMinor : 0);

/** Follows from the rows of the payment and of its refunds, and is stored nowhere. An order that cost nothing is refunded when it is canceled. */
export function paymentStatus({ status, payment, refunds, creditMinor }: PaidOrder): PaymentStatus {
	if (payment.status !== "paid") return UNPAID[payment.status];
	const paid = payment.capturedMinor + creditMinor;
	const refunded = refundedMinor(payment, refunds);
	if (refunded === 0) return paid === 0 && status === "canceled" ? "refunded" : "paid";
	return refunded >= paid ? "refunded" : "partially_refunded";
}

type PaidOrder = Pick<Order, "status" | "payment" | "refunds" | "creditMinor">;

/** Follows from the parcels and from what came back, and is stored nowhere. */
export function fulfillmentStatus(part: VendorOrder): FulfillmentStatus {
	if (parcelsOf(part).length === 0) return "unfulfilled";
	if (part.lines.some((line) => unsentQuantity(part, line) > 0)) return "partially_fulfilled";
	if (part.lines.some((line) => returnedQuantity(part, line.id) > 0)) return isAllBack(part) ? "returned" : "partially_returned";
	return isAllDelivered(part) ? "delivered" : "fulfilled";
}
