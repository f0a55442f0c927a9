import type { Invoice } from "#contracts/invoice";
import type { ShopOrder } from "#contracts/order";
import { notFound, ok, type Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import type { VendorOrdersApi } from "#contracts/vendor-orders";
import { cancelOfPart, foreseeCancelOfPart } from "./domain/order/cancel-pieces.ts";
import { explainShopOrder } from "./domain/order/explain-order.ts";
import { deliverFulfillment, fulfillVendorOrder } from "./domain/order/fulfill-vendor-order.ts";
import { acceptVendorOrder, findPart, type FoundPart, rejectVendorOrder } from "./domain/order/move-vendor-order.ts";
import { showCancelPreview } from "./domain/order/show-cancel-preview.ts";
import { showShopOrder } from "./domain/order/show-order.ts";
import { showShopReturn } from "./domain/order/show-after-sale.ts";
import { refundPart } from "./domain/refund/refund-part.ts";
import { answerReturn, receiveReturn } from "./domain/return/move-return.ts";
import { replaceReturn } from "./domain/return/replace-return.ts";
import { closeReturn } from "./domain/return/unsent-return.ts";
import type { OrderPorts } from "./domain/ports.ts";
import type { Db } from "#kit/db";
import { projectVendor } from "./store/effects.ts";
import { findInvoice, loadInvoices } from "./store/invoice-store.ts";
import { listReturns } from "./store/list-returns.ts";
import { listVendorOrders } from "./store/list-vendor-orders.ts";

/** Parts as their shops see them now. */
function shownTo(ports: OrderPorts) {
	const show = ({ order, part }: FoundPart): ShopOrder => showShopOrder(order, part, ports.now().toISOString());
	return {
		show,
		shown: (found: Result<FoundPart>): Result<ShopOrder> => (found.ok ? ok(show(found.value)) : found),
		shownOnce: (done: Result<Created<FoundPart>>): Result<Created<ShopOrder>> =>
			done.ok ? ok({ value: show(done.value.value), replayed: done.value.replayed }) : done,
	};
}

/** A document as its shop sees it: whom it is for stands in it with name and address, not with the email. */
const forShop = (invoice: Invoice): Invoice => ({ ...invoice, buyer: { ...invoice.buyer, email: "" } });

/** The orders of one shop, as its staff may read and move them. Everything is looked up by the shop's id too. */
export const vendorOrdersApi = (ports: OrderPorts, db: Db): VendorOrdersApi => {
	const { show, shown, shownOnce } = shownTo(ports);
	return {
		async list(vendorId, filter) {
			const page = await listVendorOrders(db, vendorId, filter);
			if (!page.ok) return page;
			const items = page.value.items.flatMap(({ order, vendorOrderId }) => {
				const part = order.vendorOrders.find((candidate) => candidate.id === vendorOrderId);
				return part ? [show({ order, part })] : [];
			});
			return ok({ items, nextCursor: page.value.nextCursor });
		},

		showVendor: async (vendor, version) => {
			await projectVendor(db, { vendor, version });
		},

		async listInvoices(vendorId, vendorOrderId) {
			const found = await findPart({ vendorId, vendorOrderId }, ports);
			if (!found.ok) return found;
			return ok({ items: (await loadInvoices(db, found.value.order.id, vendorOrderId)).map(forShop) });
		},
		async findInvoice(vendorId, vendorOrderId, invoiceId) {
			const found = await findPart({ vendorId, vendorOrderId }, ports);
			if (!found.ok) return found;
			const invoice = await findInvoice(db, found.value.order.id, invoiceId, vendorOrderId);
			return invoice ? ok(forShop(invoice)) : notFound("invoice");
		},

		find: async (vendorId, vendorOrderId) => shown(await findPart({ vendorId, vendorOrderId }, ports)),
		async explain(vendorId, vendorOrderId) {
			const found = await findPart({ vendorId, vendorOrderId }, ports);
			return found.ok ? ok(explainShopOrder(found.value.order, found.value.part)) : found;
		},
		accept: async (actor, vendorId, vendorOrderId) => shown(await acceptVendorOrder(actor, { vendorId, vendorOrderId }, ports)),
		async acceptMany(actor, vendorId, vendorOrderIds) {
			const items = await Promise.all(
				[...new Set(vendorOrderIds)].map(async (vendorOrderId) => {
					const ref = { vendorId, vendorOrderId };
					const accepted = await acceptVendorOrder(actor, ref, ports);
					const order = shown(accepted.ok ? accepted : await findPart(ref, ports));
					return { id: vendorOrderId, accepted: accepted.ok, order: order.ok ? order.value : null };
				}),
			);
			return ok({ items });
		},
		reject: async (actor, vendorId, vendorOrderId, reason) =>
			shown(await rejectVendorOrder(actor, { vendorId, vendorOrderId }, reason, ports)),
		deliver: async (actor, vendorId, vendorOrderId, fulfillmentId) =>
			shown(await deliverFulfillment(actor, { vendorId, vendorOrderId }, fulfillmentId, ports)),

		cancel: async (actor, vendorId, vendorOrderId, input, scope) =>
			shownOnce(await cancelOfPart(actor, { vendorId, vendorOrderId }, input, scope, ports)),
		async foreseeCancel(actor, vendorId, vendorOrderId, input) {
			const foreseen = await foreseeCancelOfPart(actor, { vendorId, vendorOrderId }, input, ports);
			return foreseen.ok ? ok(showCancelPreview(foreseen.value)) : foreseen;
		},
		refund: async (actor, vendorId, vendorOrderId, input, scope) =>
			shownOnce(await refundPart(actor, { vendorId, vendorOrderId }, input, scope, ports)),
		async listReturns(vendorId, filter) {
			const page = await listReturns(db, vendorId, filter);
			if (!page.ok) return page;
			const items = page.value.items.map(({ order, part, asked }) => showShopReturn(order, part, asked, ports.now().toISOString()));
			return ok({ items, nextCursor: page.value.nextCursor });
		},
		answerReturn: async (actor, vendorId, vendorOrderId, returnId, action, answer) =>
			shown(await answerReturn(actor, { vendorId, vendorOrderId, returnId }, action, answer, ports)),
		closeReturn: async (actor, vendorId, vendorOrderId, returnId) =>
			shown(await closeReturn(actor, { vendorId, vendorOrderId, returnId }, ports)),
		receiveReturn: async (actor, vendorId, vendorOrderId, returnId, receipt) =>
			shown(await receiveReturn(actor, { vendorId, vendorOrderId, returnId }, receipt, ports)),
		replaceReturn: async (actor, vendorId, vendorOrderId, returnId, input) =>
			shown(await replaceReturn(actor, { vendorId, vendorOrderId, returnId }, input, ports)),

		async fulfill(actor, vendorId, vendorOrderId, input, scope) {
			return shownOnce(await fulfillVendorOrder(actor, { vendorId, vendorOrderId }, input, scope, ports));
		},
	};
};
