import type { Schemas } from "../../../../api/client.ts";
import type { TimelineStep } from "../../components/timeline.tsx";
import type { RequestContext } from "../../core/request-context.ts";

type Order = Schemas["Order"];
type Part = Schemas["VendorOrderPart"];
type Event = Schemas["OrderEvent"];

/** A step of a shop's part, before it is put into words. */
export interface Step {
	name: "payment" | "placed" | "waiting" | "accepted" | "preparing" | "sent" | "delivered" | "rejected" | "canceled";
	state: TimelineStep["state"];
	at?: string | undefined;
}

/** How far a shop's part of an order is, from the order to the door. */
export function stepsOf(order: Pick<Order, "status" | "paymentStatus" | "createdAt">, part: Part, events: readonly Event[]): Step[] {
	const at = (type: string) => events.findLast((event) => event.type === type && (event.vendorOrderId ?? part.id) === part.id)?.createdAt;
	if (order.status === "pending_payment" && part.status === "canceled")
		return [{ name: "canceled", state: "failed", at: at("part_canceled") }];
	if (order.status === "pending_payment")
		return [{ name: "payment", state: "current" }, ...ahead(["placed", "accepted", "sent", "delivered"])];
	const placed: Step =
		order.paymentStatus === "failed"
			? { name: "payment", state: "failed" }
			: { name: "placed", state: "done", at: at("placed") ?? order.createdAt };
	if (part.status === "rejected" || part.status === "canceled")
		return [placed, { name: part.status, state: "failed", at: at(part.status) ?? at("part_canceled") ?? at("order_canceled") }];
	return [placed, ...stepsAfter(part, at)];
}

const ahead = (names: Step["name"][]): Step[] => names.map((name) => ({ name, state: "upcoming" }));

/** The latest of some times; undefined where there is none. */
const last = (times: readonly string[]): string | undefined => times.toSorted().at(-1) || undefined;

/** What the shop has done, where it stands now, and what is still to come. */
function stepsAfter({ status, fulfillmentStatus, fulfillments }: Part, at: (type: string) => string | undefined): Step[] {
	if (status === "placed") return [{ name: "waiting", state: "current" }, ...ahead(["sent", "delivered"])];
	const accepted: Step = { name: "accepted", state: "done", at: at("accepted") };
	const isSent = fulfillmentStatus !== "unfulfilled" && fulfillmentStatus !== "partially_fulfilled";
	if (!isSent && status !== "completed") return [accepted, { name: "preparing", state: "current" }, ...ahead(["sent", "delivered"])];
	const parcels = fulfillments.filter(({ returnId }) => returnId === null); // what was exchanged since has a way of its own
	const isDelivered = status === "completed" || fulfillmentStatus !== "fulfilled";
	const sent: Step = { name: "sent", state: isDelivered ? "done" : "current", at: last(parcels.map(({ shippedAt }) => shippedAt)) };
	if (!isDelivered) return [accepted, sent, ...ahead(["delivered"])];
	return [accepted, sent, { name: "delivered", state: "done", at: last(parcels.map(({ deliveredAt }) => deliveredAt ?? "")) }];
}

/** The steps in words; what is picked up is not sent but ready. */
export function stepsInWords(steps: readonly Step[], part: Pick<Part, "delivery">, { t, format }: RequestContext): TimelineStep[] {
	const { steps: text } = t.purchase.order;
	const isPickup = part.delivery.kind === "pickup";
	const titleOf = (name: Step["name"]) =>
		isPickup && name === "sent" ? text.ready : isPickup && name === "delivered" ? text.pickedUp : text[name];
	return steps.map(({ name, state, at }) => ({ title: titleOf(name), state, stateText: text[state], time: at && format.dateTime(at) }));
}

/** How far a shop's part is, in a word or two. */
export function statusOfPart(part: Pick<Part, "status" | "fulfillmentStatus" | "delivery">, { t }: RequestContext): string {
	const { order } = t.purchase;
	const isPickup = part.delivery.kind === "pickup";
	if (part.status === "completed") return isPickup ? order.pickedUp : order.part.completed;
	if (part.status !== "accepted") return order.part[part.status];
	if (isPickup && part.fulfillmentStatus === "partially_fulfilled") return order.partlyReady;
	return isPickup && part.fulfillmentStatus === "fulfilled" ? order.readyForPickup : order.fulfillment[part.fulfillmentStatus];
}

type WithParts = Pick<Order, "status"> & { vendorOrders: readonly Parameters<typeof statusOfPart>[0][] };

/** How far an order is, in a word or two: as its shops' parts are, where they agree. */
export function statusOfOrder({ status, vendorOrders }: WithParts, page: RequestContext): string {
	const { order } = page.t.purchase;
	const alive = vendorOrders.filter((part) => part.status !== "rejected" && part.status !== "canceled");
	const [first, ...others] = new Set(alive.map((part) => statusOfPart(part, page)));
	if (status !== "placed" || first === undefined) return order.status[status];
	if (others.length === 0) return first;
	return alive.some(({ fulfillmentStatus }) => fulfillmentStatus !== "unfulfilled")
		? order.fulfillment.partially_fulfilled
		: order.status.placed;
}
