import type { Order, OrderLine, VendorOrder } from "../../workers/order/src/domain/order/order.ts";
import type { OrderRows } from "./order-rows.ts";

/** The order that rows come down to, as its service reads it. What rows leave out, the database has a default for. */
export function wholeOrder(rows: OrderRows): Order {
	const { order, payment } = rows;
	return {
		...order,
		discountMinor: order.discountMinor ?? 0,
		taxAddedMinor: order.taxAddedMinor ?? 0,
		creditMinor: order.creditMinor ?? 0,
		isTaxExempt: false,
		locale: "en",
		userId: order.userId ?? null,
		deliveryAddress: order.deliveryAddress ?? null,
		failure: null,
		vendorOrders: rows.parts.map((part) => wholePart(rows, part)),
		payment: {
			...payment,
			capturedMinor: payment.capturedMinor ?? 0,
			reference: payment.reference ?? null,
			actionUrl: payment.actionUrl ?? null,
		},
		refunds: rows.refunds.map((refund) => ({
			...refund,
			reason: refund.reason ?? "cancel",
			creditMinor: refund.creditMinor ?? 0,
			note: refund.note ?? null,
			doneAt: refund.doneAt ?? null,
			lines: rows.refundLines.filter(({ refundId }) => refundId === refund.id).map((line) => ({ ...line, restocked: line.restocked ?? 0 })),
		})),
	};
}

function wholePart(rows: OrderRows, part: OrderRows["parts"][number]): VendorOrder {
	const { id } = part;
	const isOfPart = ({ vendorOrderId }: { vendorOrderId: string }): boolean => vendorOrderId === id;
	return {
		...part,
		taxRegion: part.taxRegion ?? "",
		discountMinor: part.discountMinor ?? 0,
		taxAddedMinor: part.taxAddedMinor ?? 0,
		deliveryDiscountMinor: part.deliveryDiscountMinor ?? 0,
		marketplaceDiscountMinor: part.marketplaceDiscountMinor ?? 0,
		deliveryTaxMinor: part.deliveryTaxMinor ?? 0,
		deliveryTaxRateBps: part.deliveryTaxRateBps ?? 0,
		commissionMinor: part.commissionMinor ?? 0,
		commissionTaxMinor: part.commissionTaxMinor ?? 0,
		commissionTaxRateBps: part.commissionTaxRateBps ?? 0,
		placedAt: part.placedAt ?? null,
		completedAt: part.completedAt ?? null,
		lines: rows.lines.filter(isOfPart).map((line) => wholeLine(rows, line)),
		discounts: rows.discounts
			.filter(isOfPart)
			.map((discount) => ({ ...discount, lineId: discount.lineId ?? null, code: discount.code ?? null })),
		fulfillments: rows.fulfillments.filter(isOfPart).map((parcel) => ({
			...parcel,
			tracking: parcel.tracking ?? null,
			deliveredAt: parcel.deliveredAt ?? null,
			returnId: parcel.returnId ?? null,
			lines: rows.fulfillmentLines.filter(({ fulfillmentId }) => fulfillmentId === parcel.id),
		})),
		returns: rows.returns.filter(isOfPart).map((asked) => ({
			...asked,
			reason: asked.reason ?? null,
			answer: asked.answer ?? null,
			refundId: asked.refundId ?? null,
			remindedAt: asked.remindedAt ?? null,
			closedAt: asked.closedAt ?? null,
			lines: rows.returnLines
				.filter(({ returnId }) => returnId === asked.id)
				.map(({ lineId, quantity, receivedQuantity = null, restockedQuantity = null }) => ({
					lineId,
					quantity,
					receivedQuantity,
					restockedQuantity,
				})),
		})),
	};
}

function wholeLine(rows: OrderRows, line: OrderRows["lines"][number]): OrderLine {
	const ends = new Set(rows.refunds.filter(({ reason }) => reason === "cancel" || reason === "reject").map(({ id }) => id));
	const canceled = rows.refundLines.filter(({ refundId, lineId }) => ends.has(refundId) && lineId === line.id);
	return {
		...line,
		sku: line.sku ?? null,
		discountMinor: line.discountMinor ?? 0,
		marketplaceDiscountMinor: line.marketplaceDiscountMinor ?? 0,
		taxAddedMinor: line.taxAddedMinor ?? 0,
		commissionBps: line.commissionBps ?? 0,
		commissionReason: line.commissionReason ?? "vendor_rate",
		commissionMinor: line.commissionMinor ?? 0,
		canceledQuantity: canceled.reduce((all, { quantity }) => all + quantity, 0),
	};
}
