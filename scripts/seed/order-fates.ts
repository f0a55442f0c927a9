import type { StoredOrderStatus, StoredPaymentStatus, StoredVendorOrderStatus } from "../../workers/order/src/domain/order/order.ts";
import type { Fate } from "./order-plans.ts";

/** Where the parts and the payment of an order are. */
export interface FateFacts {
	order: StoredOrderStatus;
	/** Of the first part; `others` of the rest. */
	part: StoredVendorOrderStatus;
	others?: StoredVendorOrderStatus;
	payment: StoredPaymentStatus;
}

/** What an order of a fate has come to. */
export const FACTS: Record<Fate, FateFacts> = {
	completed: { order: "completed", part: "completed", payment: "paid" },
	placed: { order: "placed", part: "placed", payment: "paid" },
	accepted: { order: "placed", part: "accepted", others: "placed", payment: "paid" },
	"partly-sent": { order: "placed", part: "accepted", payment: "paid" },
	sent: { order: "placed", part: "accepted", payment: "paid" },
	canceled: { order: "canceled", part: "canceled", payment: "paid" },
	rejected: { order: "canceled", part: "rejected", payment: "paid" },
	"partly-rejected": { order: "completed", part: "rejected", others: "completed", payment: "paid" },
	"awaiting-payment": { order: "pending_payment", part: "pending", payment: "processing" },
	"awaiting-action": { order: "pending_payment", part: "pending", payment: "requires_action" },
};

/** The card of the test provider that it was paid with. */
export const tokenOf = (fate: Fate) =>
	fate === "awaiting-payment" ? "tok_stalls" : fate === "awaiting-action" ? "tok_requires_action" : "tok_approved";
