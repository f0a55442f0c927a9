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

it("what was cheaper for many stays so for the few that are left, and no more goes back than was paid, to the cent", async () => {
	const street = new Street();
	const mug = street.variant(await street.vendor(), { priceMinor: 1200, volumePrices: [{ minQuantity: 6, priceMinor: 1000 }] });
	const { code } = await promotion({ percentBps: 500, minSpendMinor: 5_000, fundedBy: "vendor" });
	const ready = await street.cart({ [mug]: 7 }, { deliver: "post" });
	const given = await street.call("POST", `/carts/${ready.id}/discount-codes`, { token: ready.token, body: { code } });
	expect(given.body["totals"]).toMatchObject({ items: money(7_000), discount: money(350), delivery: money(0), total: money(6_650) });
	const order = (await street.checkOut({ ...ready, cart: given.body as unknown as Cart })).body as unknown as Order;
	const line = order.vendorOrders[0]?.lines[0];
	const cancel = (quantity: number) =>
		street.call("POST", `/orders/${order.id}/cancel`, { token: ready.token, body: { lines: [{ lineId: line?.id, quantity }] } });
	const explained = async () => (await street.call("GET", `/orders/${order.id}/explain`, { token: ready.token })).body;
	const before = await explained();
	for (let piece = 0; piece < 6; piece++) expect((await cancel(1)).status).toBe(200);
	expect(await street.paidBack()).toEqual([950, 950, 950, 950, 950, 950]); // one is left, for 9.50 and with a free delivery, as it was ordered
	expect(await explained()).toEqual(before);
	expect((await cancel(1)).body).toMatchObject({ status: "canceled", payment: { refunded: money(6_650) } });
});
