import type { Schemas } from "../../../../../api/client.ts";
import type { TimelineStep } from "../../../components/timeline.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Order } from "./order-status.tsx";

type OrderEvent = Schemas["OrderEvent"];

/** What ends something instead of bringing it further. */
const ENDS: ReadonlySet<string> = new Set(["rejected", "canceled", "order_canceled", "failed", "refund_refused"]);

/** What has happened to an order, as steps: what, in which shop's part, when, by whom and why. */
export const stepsOf = (page: RequestContext, order: Order, events: readonly OrderEvent[]): TimelineStep[] =>
	events.map((event) => {
		const { orders } = page.t.admin;
		const isEnd = ENDS.has(event.type);
		const shop = order.vendorOrders.find(({ id }) => id === event.vendorOrderId)?.vendor.name;
		const what = orders.events[event.type] ?? event.type.replaceAll("_", " ");
		const detail = detailOf(page, event);
		return {
			title: shop === undefined ? what : `${what}: ${shop}`,
			time: orders.eventBy(page.format.dateTime(event.createdAt), orders.actors[event.actor]),
			...(detail !== undefined && { detail }),
			state: isEnd ? "failed" : "done",
			stateText: isEnd ? orders.failedState : orders.doneState,
		};
	});

/** The reason or the parcel, of what an event tells. */
function detailOf({ t }: RequestContext, { type, actor, data: { reason, tracking } }: OrderEvent): string | undefined {
	const { eventReason, eventTracking, reasons } = t.admin.orders;
	const known: Record<string, string> = actor === "system" ? { ...t.problems, ...reasons } : {};
	if (type === "refund_paid_otherwise" && typeof reason === "string") return reason; // it says how, not why
	if (typeof reason === "string" && reason !== "") return eventReason(known[reason] ?? reason);
	if (!isTracking(tracking)) return undefined;
	return eventTracking(tracking.carrier, tracking.number);
}

const isTracking = (value: unknown): value is { carrier: string; number: string } =>
	typeof value === "object" &&
	value !== null &&
	"carrier" in value &&
	"number" in value &&
	typeof value.carrier === "string" &&
	typeof value.number === "string";
