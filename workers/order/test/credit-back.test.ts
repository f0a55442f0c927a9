import { expect, it } from "vitest";
import type { Cart } from "#contracts/cart";
import type { Order } from "#contracts/order";
import { balanceOf, credit, giftCode } from "./discounts.ts";
import { env, Street, type ReadyCart } from "./street.ts";

/** A cart of a mug for 12.30 and delivery for 6.50, with codes. */
async function cartWith(street: Street, codes: readonly string[]): Promise<ReadyCart> {
	const ready = await street.cart({ [street.variant(await street.vendor())]: 1 });
	let cart = ready.cart;
	for (const code of codes) {
		const given = await street.call("POST", `/carts/${ready.id}/discount-codes`, { token: ready.token, body: { code } });
		cart = given.body as unknown as Cart;
	}
	return { ...ready, cart };
}

const codesOf = async (street: Street, ready: ReadyCart) =>
	((await street.call("GET", `/carts/${ready.id}`, { token: ready.token })).body as unknown as Cart).codes;

it("money that comes back to a gift card that has expired meanwhile can be spent, and nothing else that was on it", async () => {
	const street = new Street();
	const code = giftCode();
	const expiresAt = new Date(street.clock.getTime() + 60 * 60_000).toISOString();
	const card = await credit(3000, { code }, expiresAt);
	const ready = await cartWith(street, [code]);
	const { body } = await street.checkOut(ready);
	expect([(body as unknown as Order).status, await balanceOf(card)]).toEqual(["placed", 1120]);

	street.pass(120);
	await street.call("POST", `/orders/${(body as unknown as Order).id}/cancel`, { token: ready.token, body: {} });
	expect(await balanceOf(card)).toBe(1880);
	const next = await cartWith(street, [code]);
	expect(await codesOf(street, next)).toMatchObject([{ problem: null, used: { amount: 1880 } }]);

	street.pass(91 * 24 * 60);
	expect(await codesOf(street, next)).toMatchObject([{ problem: "no_longer_valid", used: { amount: 0 } }]);
});

it("a gift card that is good still keeps its day and its money where some comes back, and one that is switched off stays so", async () => {
	const street = new Street();
	const code = giftCode();
	const expiresAt = new Date(street.clock.getTime() + 24 * 60 * 60_000).toISOString();
	const card = await credit(3000, { code }, expiresAt);
	const ready = await cartWith(street, [code]);
	const { body } = await street.checkOut(ready);
	await env.DB.prepare("UPDATE credit_accounts SET is_active = 0 WHERE id = ?").bind(card).run();
	await street.call("POST", `/orders/${(body as unknown as Order).id}/cancel`, { token: ready.token, body: {} });
	expect(await balanceOf(card)).toBe(3000);
	const kept = await env.DB.prepare("SELECT expires_at, is_active FROM credit_accounts WHERE id = ?").bind(card).first();
	expect(kept).toEqual({ expires_at: expiresAt, is_active: 0 });
});
