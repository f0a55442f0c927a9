import { expect, it } from "vitest";
import { BOOKMARK_HEADER } from "#kit/bookmark";
import { call } from "../../../tests/support/service-under-test.ts";
import { aCartOfTwo, orderOf } from "./cart-of-two.ts";
import { Street } from "./street.ts";

/** An order that waits for its second step; by the clock of the Worker, which answers here. */
async function waiting() {
	const street = new Street();
	street.clock = new Date();
	const made = await aCartOfTwo(street);
	const order = orderOf(await street.checkOut(made.ready, { cardToken: "tok_requires_action" }));
	return { ...made, order, page: new URL(order.payment.nextAction?.url ?? "").pathname.replace("/api/v1", "") };
}

it("who comes back from the bank is told where the database stands, because coming back may place the order", async () => {
	const { street, order } = await waiting();
	const actionToken = (await street.ports.orders.find(order.id))?.payment.actionToken ?? "";
	const answer = await call("GET", `/payments/test/return/${actionToken}`);
	expect([answer.status, answer.headers.get("location")]).toEqual([303, `/orders/${order.id}?paid=false`]);
	expect(answer.headers.get(BOOKMARK_HEADER)).toMatch(/^[0-9a-f]+(-[0-9a-f]+)+$/);
});

it("so is who opens the test provider's page, because stock is held on for them; who reads an order is not", async () => {
	const { order, ready, page } = await waiting();
	const opened = await call("GET", page);
	expect([opened.status, opened.headers.has(BOOKMARK_HEADER)]).toEqual([200, true]);
	const read = await call("GET", `/orders/${order.id}`, { headers: { "x-cart-token": ready.token } });
	expect([read.status, read.headers.has(BOOKMARK_HEADER)]).toEqual([200, false]);
});
