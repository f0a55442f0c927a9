import type { Schemas } from "../../../../../api/client.ts";
import { Badge, type Tone } from "../../../components/badge.tsx";
import type { RequestContext } from "../../../core/request-context.ts";

export type Order = Schemas["AdminOrder"];
export type OrderPart = Order["vendorOrders"][number];

export const ORDER_STATUSES = ["pending_payment", "placed", "completed", "canceled"] as const satisfies readonly Order["status"][];
export const PAYMENT_STATUSES = [
	"pending",
	"requires_action",
	"paid",
	"partially_refunded",
	"refunded",
	"failed",
] as const satisfies readonly Order["paymentStatus"][];

const ORDER_TONES: Record<Order["status"], Tone> = {
	pending_payment: "warning",
	placed: "accent",
	completed: "success",
	canceled: "neutral",
};
const PAYMENT_TONES: Record<Order["paymentStatus"], Tone> = {
	pending: "warning",
	requires_action: "warning",
	paid: "success",
	partially_refunded: "info",
	refunded: "neutral",
	failed: "danger",
};
const PART_TONES: Record<OrderPart["status"], Tone> = {
	placed: "accent",
	accepted: "info",
	completed: "success",
	rejected: "danger",
	canceled: "neutral",
};

/** How far an order is, in words. */
export const OrderStatus = ({ page, status }: { page: RequestContext; status: Order["status"] }) => (
	<Badge tone={ORDER_TONES[status]}>{page.t.admin.orders.status[status]}</Badge>
);

/** What became of the money, in words. */
export const PaymentStatus = ({ page, status }: { page: RequestContext; status: Order["paymentStatus"] }) => (
	<Badge tone={PAYMENT_TONES[status]}>{page.t.admin.orders.payment[status]}</Badge>
);

/** How far one shop's part is, in words. */
export const PartStatus = ({ page, part: { status, fulfillmentStatus } }: { page: RequestContext; part: OrderPart }) => {
	const { orders } = page.t.admin;
	const isAlive = status !== "rejected" && status !== "canceled";
	return (
		<>
			<Badge tone={PART_TONES[status]}>{orders.part[status]}</Badge>
			{isAlive && <Badge>{orders.fulfillment[fulfillmentStatus]}</Badge>}
		</>
	);
};
