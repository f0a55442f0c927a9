import { describe, expect, it } from "vitest";
import type { Identity } from "#contracts/identity";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { promotion, usesOf } from "./discounts.ts";
import { type ReadyCart, Street } from "./street.ts";

const street = new Street();

const newEmail = () => `${crypto.randomUUID()}@example.com`;

/** A cart with a mug and a code, of an account or a guest. */
async function cartWith(code: string, email: string, as?: Identity): Promise<ReadyCart> {
	const ready = await street.cart({ [street.variant(await street.vendor())]: 1 }, { as });
	const { id, token } = ready;
	await street.call("PUT", `/carts/${id}/contact`, { token, body: { email } });
	const { body } = await street.call("POST", `/carts/${id}/discount-codes`, { token, body: { code } });
	return { ...ready, cart: body as unknown as ReadyCart["cart"] };
}

const usedByCustomer = (code: string) => ({ lineId: "", kind: "code_changed", was: code, now: "used_by_customer" });

describe("a promotion for so many orders of one customer", () => {
	it("counts the orders of one account, whatever emails they have", async () => {
		const { id, code } = await promotion({ maxUsesPerCustomer: 1 });
		const ada = somebody();
		const [first, second] = [await cartWith(code, newEmail(), ada), await cartWith(code, newEmail(), ada)];
		expect((await street.checkOut(first)).status).toBe(201);
		const { status, body } = await street.checkOut(second);
		expect([status, body["code"], body["changes"]]).toEqual([409, "cart_changed", expect.arrayContaining([usedByCustomer(code)])]);
		expect(await usesOf(id)).toBe(1);
	});

	it("says in the cart of the account that it has used the code", async () => {
		const { code } = await promotion({ maxUsesPerCustomer: 1 });
		const ada = somebody();
		const [first, second] = [await cartWith(code, newEmail(), ada), await cartWith(code, newEmail(), ada)];
		await street.checkOut(first);
		const { body } = await street.call("GET", `/carts/${second.id}`, { token: second.token });
		expect(body["codes"]).toMatchObject([{ code, problem: "used_by_customer" }]);
	});

	it("counts the orders with one email, also where one is of an account and the other a guest's", async () => {
		const { id, code } = await promotion({ maxUsesPerCustomer: 1 });
		const email = newEmail();
		const [first, second] = [await cartWith(code, email, somebody()), await cartWith(code, email)];
		expect((await street.checkOut(first)).status).toBe(201);
		expect((await street.checkOut(second)).body["changes"]).toContainEqual(usedByCustomer(code));
		expect(await usesOf(id)).toBe(1);
	});

	it("counts for the account that orders a guest's cart", async () => {
		const { id, code } = await promotion({ maxUsesPerCustomer: 1 });
		const ada = somebody();
		const [first, second] = [await cartWith(code, newEmail(), ada), await cartWith(code, newEmail())];
		expect((await street.checkOut(first)).status).toBe(201);
		expect((await street.checkOut({ ...second, as: ada })).body["changes"]).toContainEqual(usedByCustomer(code));
		expect(await usesOf(id)).toBe(1);
	});

	it("is open to the next account and to guests with other emails", async () => {
		const { id, code } = await promotion({ maxUsesPerCustomer: 1 });
		for (const as of [somebody(), somebody(), undefined, undefined])
			expect((await street.checkOut(await cartWith(code, newEmail(), as))).status).toBe(201);
		expect(await usesOf(id)).toBe(4);
	});

	it("can be used again by the account where its order ended before it was placed", async () => {
		const { id, code } = await promotion({ maxUsesPerCustomer: 1 });
		const ada = somebody();
		const [first, second] = [await cartWith(code, newEmail(), ada), await cartWith(code, newEmail(), ada)];
		expect((await street.checkOut(first, { cardToken: "tok_declined" })).status).toBe(402);
		expect(await usesOf(id)).toBe(0);
		expect((await street.checkOut(second)).status).toBe(201);
		expect(await usesOf(id)).toBe(1);
	});

	it("goes to no more orders of one account that are placed at once with as many emails", async () => {
		const { id, code } = await promotion({ maxUsesPerCustomer: 2 });
		const ada = somebody();
		const carts = await Promise.all(Array.from({ length: 12 }, () => cartWith(code, newEmail(), ada)));
		const answers = await Promise.all(carts.map((ready) => street.checkOut(ready)));
		expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
		for (const { body } of answers.filter(({ status }) => status !== 201)) expect(body["changes"]).toContainEqual(usedByCustomer(code));
		expect(await usesOf(id)).toBe(2);
	});
});
