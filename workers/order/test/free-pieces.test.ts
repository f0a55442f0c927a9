import { expect, it } from "vitest";
import type { Cart } from "#contracts/cart";
import { money } from "#contracts/money";
import type { Order } from "#contracts/order";
import { promotion } from "./discounts.ts";
import { Street } from "./street.ts";

it("nobody keeps what was free by canceling what they had to buy for it", async () => {
	const street = new Street();
	const shop = await street.vendor();
	const [vase, mug] = [street.variant(shop, { priceMinor: 2000 }), street.variant(shop, { priceMinor: 1000 })];
	const { code } = await promotion({ kind: "buy_x_get_y", buyQuantity: 1, getQuantity: 1, percentBps: 10_000, fundedBy: "vendor" });
	const ready = await street.cart({ [vase]: 1, [mug]: 1 }, { deliver: "pickup" });
	const given = await street.call("POST", `/carts/${ready.id}/discount-codes`, { token: ready.token, body: { code } });
	expect(given.body["totals"]).toMatchObject({ items: money(3000), discount: money(1000), total: money(2000) });
	const placed = await street.checkOut({ ...ready, cart: given.body as unknown as Cart });
	const order = placed.body as unknown as Order;
	const line = order.vendorOrders[0]?.lines.find(({ variantId }) => variantId === vase);
	await street.call("POST", `/orders/${order.id}/cancel`, { token: ready.token, body: { lines: [{ lineId: line?.id, quantity: 1 }] } });
	expect((await street.read(order.id, ready)).payment.refunded).toEqual(money(1333)); // two thirds of what was paid, for two thirds of the goods
	expect(await street.paidBack()).toEqual([1333]);
});
