import type { Schemas } from "../../../../../api/client.ts";
import type { Tone } from "../../../components/badge.tsx";
import type { RequestContext } from "../../../core/request-context.ts";

/** A shop's part of an order. */
export type ShopOrder = Schemas["VendorOrder"];

/** How far an order is, in the words of a shop's desk. What may be done with it, `allowedActions` says alone. */
export type OrderState = "placed" | "accepted" | "partly" | "sent" | "completed" | "rejected" | "canceled";

/** How far an order is. */
export function stateOf({ status, fulfillmentStatus }: Pick<ShopOrder, "status" | "fulfillmentStatus">): OrderState {
	if (status !== "accepted") return status;
	if (fulfillmentStatus === "unfulfilled") return "accepted";
	return fulfillmentStatus === "partially_fulfilled" ? "partly" : "sent";
}

/** The color of each state. */
export const TONES: Record<OrderState, Tone> = {
	placed: "accent",
	accepted: "warning",
	partly: "warning",
	sent: "info",
	completed: "success",
	rejected: "danger",
	canceled: "danger",
};

/** How far an order is, in a word or two: what a shopper comes for is handed over, not sent. */
export function statusOf(page: RequestContext, order: ShopOrder): string {
	const { status } = page.t.sell.orders;
	const state = stateOf(order);
	return order.delivery.kind === "pickup" && (state === "accepted" || state === "partly") ? status.handOver : status[state];
}

/** What a shop says of an order right now, as a sentence. */
export function sentenceOf(page: RequestContext, order: ShopOrder): string {
	const { now } = page.t.sell.order;
	const state = stateOf(order);
	return state === "accepted" && order.delivery.kind === "pickup" ? now.acceptedPickup : now[state];
}

/** Who it is for: the name on the address; for a pickup, which may have none, the phone. */
export const customerOf = ({ t }: RequestContext, { deliveryAddress, contact }: Pick<ShopOrder, "deliveryAddress" | "contact">): string =>
	deliveryAddress?.name ?? contact.phone ?? t.sell.order.noName;

/** How many pieces of a line are still to be sent. */
export const leftOf = ({
	quantity,
	fulfilledQuantity,
	canceledQuantity,
}: Pick<ShopOrder["lines"][number], "quantity" | "fulfilledQuantity" | "canceledQuantity">): number =>
	Math.max(0, quantity - canceledQuantity - fulfilledQuantity);

/** The name of what was bought, with its options. */
export const lineTitle = ({ product }: Pick<ShopOrder["lines"][number], "product">): string =>
	Object.keys(product.options).length === 0 ? product.title : `${product.title}, ${Object.values(product.options).join(", ")}`;
