import type { ShopOrder } from "#contracts/order";
import { ok, type Result } from "#contracts/result";
import type { VendorOrdersApi } from "#contracts/vendor-orders";
import { deliverFulfillment, fulfillVendorOrder } from "./domain/order/fulfill-vendor-order.ts";
import { acceptVendorOrder, findPart, type FoundPart, rejectVendorOrder } from "./domain/order/move-vendor-order.ts";
import { showShopOrder } from "./domain/order/show-order.ts";
import type { OrderPorts } from "./domain/ports.ts";
import type { Db } from "#kit/db";
import { projectVendor } from "./store/effects.ts";
import { listVendorOrders } from "./store/list-vendor-orders.ts";

const shown = (found: Result<FoundPart>): Result<ShopOrder> => (found.ok ? ok(showShopOrder(found.value.order, found.value.part)) : found);

/** The orders of one shop, as its staff may read and move them. Everything is looked up by the shop's id too. */
export const vendorOrdersApi = (ports: OrderPorts, db: Db): VendorOrdersApi => ({
	async list(vendorId, filter) {
		const page = await listVendorOrders(db, vendorId, filter);
		if (!page.ok) return page;
		const items = page.value.items.flatMap(({ order, vendorOrderId }) => {
			const part = order.vendorOrders.find((candidate) => candidate.id === vendorOrderId);
			return part ? [showShopOrder(order, part)] : [];
		});
		return ok({ items, nextCursor: page.value.nextCursor });
	},

	showVendor: async (vendor, version) => {
		await projectVendor(db, { vendor, version });
	},

	find: async (vendorId, vendorOrderId) => shown(await findPart({ vendorId, vendorOrderId }, ports)),
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

	async fulfill(actor, vendorId, vendorOrderId, input, scope) {
		const sent = await fulfillVendorOrder(actor, { vendorId, vendorOrderId }, input, scope, ports);
		if (!sent.ok) return sent;
		const { value, replayed } = sent.value;
		return ok({ value: showShopOrder(value.order, value.part), replayed });
	},
});
