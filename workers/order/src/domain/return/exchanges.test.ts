import { expect, it } from "vitest";
import type { Actor } from "#contracts/identity";
import type { Caller } from "../access.ts";
import { fulfillVendorOrder } from "../order/fulfill-vendor-order.ts";
import { acceptVendorOrder } from "../order/move-vendor-order.ts";
import { anOrder, OrderWorld } from "../refund/sample-orders.ts";
import { answerReturn, receiveReturn } from "./move-return.ts";
import { replaceReturn } from "./replace-return.ts";
import { requestReturn } from "./request-return.ts";

const SHOP: Actor = { kind: "vendor", id: "user_staff" };
const SHOPPER: Caller = { userId: "user_1", isAdmin: false, tokenHash: null };
const LINE = { quantity: 1, unitPriceMinor: 1230, discountMinor: 0, taxAddedMinor: 0 };

it("a piece that replaced another may come back and be exchanged too, and each goes back on the shelf", async () => {
	const part = { lines: [LINE], deliveryMinor: 0, deliveryDiscountMinor: 0, deliveryTaxAddedMinor: 0 };
	const world = new OrderWorld(anOrder([part]), 5);
	const { ports } = world;
	const [bought] = world.order.vendorOrders;
	const lineId = bought?.lines[0]?.id ?? "";
	const ref = { vendorId: bought?.vendorId ?? "", vendorOrderId: bought?.id ?? "" };
	await acceptVendorOrder(SHOP, ref, ports);
	await fulfillVendorOrder(SHOP, ref, { handedOver: true }, null, ports);
	for (let round = 0; round < 3; round++) {
		const asked = await requestReturn(SHOPPER, "ord_1", { lines: [{ lineId, quantity: 1 }], wish: "exchange" }, null, ports);
		if (!asked.ok) throw new Error(asked.error.detail);
		const returnRef = { ...ref, returnId: asked.value.value.asked.id };
		await answerReturn(SHOP, returnRef, "approve", null, ports);
		await receiveReturn(SHOP, returnRef, { lines: [{ lineId, receivedQuantity: 1, restockedQuantity: 1 }] }, ports);
		expect(world.shelves.get(`var_${lineId}`)).toBe(5);
		await replaceReturn(SHOP, returnRef, { handedOver: true }, ports);
		expect(world.shelves.get(`var_${lineId}`)).toBe(4);
	}
	expect(world.order.vendorOrders[0]?.returns.map(({ status }) => status)).toEqual(["exchanged", "exchanged", "exchanged"]);
});
