import { money } from "#contracts/money";
import type { Order as PublicOrder, OrderStatus, ShopOrder, VendorOrderStatus } from "#contracts/order";
import { dueMinor } from "../refund/paid-amounts.ts";
import { showTotals } from "../show-amounts.ts";
import { showDiscounts } from "../show-discounts.ts";
import type { Order, OrderLine, StoredOrderStatus, VendorOrder } from "./order.ts";
import { allowedOrderActions, fulfillmentStatus, paymentStatus, refundedMinor } from "./order-status.ts";
import { allowedPartActions } from "./part-actions.ts";
import { lineAfterSale, partAfterSale, type Viewer } from "./show-after-sale.ts";
import { allowedVendorOrderActions } from "./vendor-order-status.ts";

/** Whether there is anything to show: a checkout under way or failed is nobody's order. */
export const isVisible = (status: StoredOrderStatus): status is OrderStatus =>
	status !== "recorded" && status !== "reserved" && status !== "failed";

/** Where a payment's action is taken, in full, for the address that the client called. */
export type ActionUrl = (actionUrl: string) => string;

function showLine(order: Order, line: OrderLine, part: VendorOrder): PublicOrder["vendorOrders"][number]["lines"][number] {
	return {
		id: line.id,
		variantId: line.variantId,
		product: { id: line.productId, ...line.product },
		sku: line.sku,
		quantity: line.quantity,
		unitPrice: money(line.unitPriceMinor),
		total: money(line.totalMinor),
		discount: money(line.discountMinor),
		tax: money(line.taxMinor),
		...lineAfterSale(order, part, line),
	};
}

/** A part whose order waits for its payment is shown as placed: what it waits for is the order's status. */
const shownStatus = (part: VendorOrder): VendorOrderStatus => (part.status === "pending" ? "placed" : part.status);

function showVendorOrder(order: Order, part: VendorOrder, viewer: Viewer, allowedActions: string[]): PublicOrder["vendorOrders"][number] {
	return {
		id: part.id,
		vendor: { id: part.vendorId, slug: part.vendorSlug, name: part.vendorName },
		status: shownStatus(part),
		fulfillmentStatus: fulfillmentStatus(part),
		lines: part.lines.map((line) => showLine(order, line, part)),
		delivery: {
			kind: part.deliveryKind,
			title: part.deliveryTitle,
			price: money(part.deliveryMinor),
			discount: money(part.deliveryDiscountMinor),
		},
		discounts: showDiscounts([part]),
		fulfillments: part.fulfillments.map(({ vendorOrderId: _part, ...fulfillment }) => fulfillment),
		...partAfterSale(order, part, viewer),
		totals: showTotals(part),
		allowedActions: [...allowedActions, ...allowedPartActions(order, part, viewer.kind)],
	};
}

/** An order as the public API has it, for somebody. Of its parts it offers what concerns their pieces and money; they are moved by their shops alone. */
export function showOrder(order: Order, viewer: Viewer, actionUrl: ActionUrl, changesNeedLink = false): PublicOrder {
	const { payment } = order;
	const actionAt = order.status === "pending_payment" ? payment.actionUrl : null;
	return {
		id: order.id,
		number: order.number,
		status: order.status as OrderStatus,
		paymentStatus: paymentStatus(order),
		currency: order.currency,
		contact: order.contact,
		deliveryAddress: order.deliveryAddress,
		discounts: showDiscounts(order.vendorOrders),
		totals: showTotals(order),
		credit: money(order.creditMinor),
		payment: {
			provider: payment.provider,
			amount: money(payment.amountMinor),
			due: money(dueMinor(order)),
			refunded: money(refundedMinor(payment, order.refunds)),
			nextAction: actionAt === null ? null : { type: "redirect", url: actionUrl(actionAt) },
		},
		vendorOrders: order.vendorOrders.map((part) => showVendorOrder(order, part, viewer, [])),
		allowedActions: allowedOrderActions(order, viewer.kind),
		changesNeedLink,
		createdAt: order.createdAt,
		updatedAt: order.updatedAt,
	};
}

/** One part as its shop sees it at a moment: without the email, which the order is found by. */
export const showShopOrder = (order: Order, part: VendorOrder, at: string): ShopOrder => ({
	...showVendorOrder(order, part, { kind: "vendor", at }, allowedVendorOrderActions(part, "vendor")),
	orderId: order.id,
	number: order.number,
	paymentStatus: paymentStatus(order),
	contact: { ...order.contact, email: "" },
	deliveryAddress: order.deliveryAddress,
	createdAt: order.createdAt,
	updatedAt: part.updatedAt,
});
