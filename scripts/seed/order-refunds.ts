import type { orderLines, vendorOrders } from "../../workers/order/src/store/schema/orders.ts";
import type { refundLines, refunds } from "../../workers/order/src/store/schema/payments.ts";
import type { Row } from "./order-rows.ts";
import { sampleId } from "./sample.ts";

/** Parts that ended before they were sent were paid back. */
export const refundsOf = (parts: readonly Row<typeof vendorOrders>[], orderId: string, paymentId: string, at: Date) =>
	parts
		.filter(({ status, totalMinor }) => (status === "rejected" || status === "canceled") && totalMinor > 0)
		.map((part) => ({
			id: sampleId("refund", part.id, at),
			orderId,
			paymentId,
			vendorOrderId: part.id,
			reason: part.status === "rejected" ? ("reject" as const) : ("cancel" as const),
			amountMinor: part.totalMinor,
			doneAt: part.updatedAt,
			createdAt: part.updatedAt,
		}));

/** All pieces of a part that ended before it was sent. */
export const endedLines = (refund: Row<typeof refunds>, lines: readonly Row<typeof orderLines>[]): Row<typeof refundLines>[] =>
	lines
		.filter(({ vendorOrderId }) => vendorOrderId === refund.vendorOrderId)
		.map(({ id: lineId, orderId, quantity, totalMinor, discountMinor = 0, taxAddedMinor = 0 }) => ({
			refundId: refund.id,
			orderId,
			lineId,
			quantity,
			amountMinor: totalMinor - discountMinor + taxAddedMinor,
			restocked: quantity,
		}));
