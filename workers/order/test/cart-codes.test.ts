import type { Cart } from "#contracts/cart";
import { money } from "#contracts/money";
import { dbOf } from "#kit/db";
import { describe, expect, it } from "vitest";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { creditEntries } from "../src/store/schema/credits.ts";
import { credit, giftCode, promotion } from "./discounts.ts";
import { env, type ReadyCart, Street } from "./street.ts";

const street = new Street();

const give = (ready: ReadyCart, code: string) =>
	street.call("POST", `/carts/${ready.id}/discount-codes`, { token: ready.token, as: ready.as, body: { code } });
const take = (ready: ReadyCart, code: string) =>
	street.call("DELETE", `/carts/${ready.id}/discount-codes/${encodeURIComponent(code)}`, { token: ready.token });
const read = async ({ id, token }: ReadyCart) => (await street.call("GET", `/carts/${id}`, { token })).body as unknown as Cart;
const mugs = async (quantity = 1) => street.cart({ [street.variant(await street.vendor())]: quantity });

describe("a discount code", () => {
	it("takes its discount off, however it is typed, once", async () => {
		const { id, code } = await promotion();
		const ready = await mugs();
		for (const typed of [` ${code.toLowerCase()} `, code]) expect((await give(ready, typed)).status).toBe(200);
		const cart = await read(ready);
		const vendorId = ready.cart.lines[0]?.vendor.id;
		expect(cart.codes).toEqual([
			{ code, kind: "promotion", title: "Ten percent off", problem: null, minimumSpend: null, balance: null, used: null },
		]);
		expect(cart.discounts).toEqual([{ promotionId: id, title: "Ten percent off", code, vendorId, amount: money(123) }]);
		expect(cart.totals).toEqual({
			items: money(1230),
			discount: money(123),
			delivery: money(650),
			tax: money(207 + 122),
			total: money(1757),
		});
	});

	it("is taken back, and what is not there is missing", async () => {
		const { code } = await promotion();
		const ready = await mugs();
		await give(ready, code);
		const taken = await take(ready, code.toLowerCase());
		expect(taken.body).toMatchObject({ codes: [], discounts: [], totals: { discount: money(0) } });
		expect((await take(ready, code)).status).toBe(404);
	});

	it.each([
		["there is no such code", null],
		["this code is not valid yet", { startsAt: "2026-11-23T00:00:00.000Z" }],
		["this code is not valid any more", { endsAt: "2026-11-21T00:00:00.000Z" }],
		["this code is not valid any more", { isActive: false }],
		["this code is used up", { maxUses: 0 }],
	])("is refused where nobody can use it now: %s", async (message, change) => {
		const { code } = change ? await promotion(change) : { code: "NOTHING" };
		const ready = await mugs();
		const { status, body } = await give(ready, code);
		expect([status, body["code"], body["errors"]]).toEqual([400, "invalid_input", [{ path: "code", message }]]);
		expect((await read(ready)).codes).toEqual([]);
	});

	it("stays where the cart does not fit it, says why, and applies as soon as it does", async () => {
		const { code } = await promotion({ minSpendMinor: 2000 });
		const ready = await mugs();
		const given = await give(ready, code);
		expect([given.status, given.body["codes"]]).toMatchObject([200, [{ code, problem: "minimum_spend", minimumSpend: money(2000) }]]);
		expect((await read(ready)).totals.discount).toEqual(money(0));
		await street.call("PATCH", `/carts/${ready.id}/items/${ready.cart.lines[0]?.id}`, { token: ready.token, body: { quantity: 2 } });
		expect(await read(ready)).toMatchObject({ codes: [{ problem: null }], totals: { discount: money(246) } });
	});

	it("says where it is off something else, or does not go with a better one", async () => {
		const ready = await mugs();
		const elsewhere = await promotion({ productIds: ["prod_another"] });
		const better = await promotion({ percentBps: 2000, combines: false });
		const lesser = await promotion();
		for (const { code } of [elsewhere, better, lesser]) await give(ready, code);
		expect((await read(ready)).codes.map(({ problem }) => problem)).toEqual(["nothing_to_discount", null, "not_combined"]);
	});

	it("is said nothing of to whoever has no cart", async () => {
		const { code } = await promotion();
		const ready = await mugs();
		expect((await give({ ...ready, token: "another" }, code)).status).toBe(404);
	});

	it("comes along when a guest's cart is claimed", async () => {
		const { code } = await promotion();
		const ready = await mugs();
		await give(ready, code);
		const claimed = await street.call("POST", `/carts/${ready.id}/claim`, { token: ready.token, as: somebody(), body: {} });
		expect(claimed.body).toMatchObject({ codes: [{ code, problem: null }] });
	});
});

it("a promotion without a code applies by itself, to the goods of its shop", async () => {
	const [mine, other] = [await street.vendor(), await street.vendor()];
	await promotion({ code: null, vendorId: mine, fundedBy: "vendor", title: "Two for less", percentBps: 5000 });
	const ready = await street.cart({ [street.variant(mine)]: 1, [street.variant(other)]: 1 });
	expect(ready.cart.discounts).toMatchObject([{ title: "Two for less", code: null, vendorId: mine, amount: money(615) }]);
});

describe("a gift card", () => {
	it("pays, and its code is never shown again", async () => {
		const code = giftCode();
		await credit(1000, { code });
		const ready = await mugs();
		const { status, body } = await give(ready, `${code.slice(0, 4)}-${code.slice(4).toLowerCase()}`);
		expect(status).toBe(200);
		const shown = `****${code.replaceAll("O", "0").slice(-4)}`;
		expect(body).toMatchObject({
			codes: [{ code: shown, kind: "gift_card", problem: null, balance: money(1000), used: money(1000) }],
			discounts: [],
			totals: { discount: money(0), total: money(1880) },
			credit: { available: money(0), use: false, used: money(1000), due: money(880) },
		});
		expect(JSON.stringify(body)).not.toContain(code);
		expect((await take(ready, shown)).body).toMatchObject({ codes: [], credit: { used: money(0), due: money(1880) } });
	});

	it.each([
		["this code is not valid any more", 1000, "2026-11-21T00:00:00.000Z"],
		["this code is used up", 0, null],
	])("is refused where it pays nothing: %s", async (message, amount, expiresAt) => {
		const code = giftCode();
		if (amount > 0) await credit(amount, { code }, expiresAt);
		else await emptyCard(code);
		expect((await give(await mugs(), code)).body["errors"]).toEqual([{ path: "code", message }]);
	});
});

async function emptyCard(code: string): Promise<void> {
	const accountId = await credit(500, { code });
	const spent = {
		id: `${accountId}_spent`,
		accountId,
		amountMinor: -500,
		reference: `spent:${accountId}`,
		createdAt: "2026-11-02T00:00:00.000Z",
	};
	await dbOf(env).insert(creditEntries).values(spent);
}

describe("store credit", () => {
	it("pays where the shopper wants it to, after gift cards", async () => {
		const shopper = somebody();
		await credit(5000, { userId: shopper.userId });
		const code = giftCode();
		await credit(1000, { code });
		const ready = await street.cart({ [street.variant(await street.vendor())]: 1 }, { as: shopper });
		expect((await read(ready)).credit).toEqual({ available: money(5000), use: false, used: money(0), due: money(1880) });
		const used = await street.call("PUT", `/carts/${ready.id}/credit`, { as: shopper, token: ready.token, body: { use: true } });
		expect(used.body["credit"]).toEqual({ available: money(5000), use: true, used: money(1880), due: money(0) });
		const both = await give(ready, code);
		expect(both.body).toMatchObject({ codes: [{ used: money(1000) }], credit: { used: money(1880), due: money(0) } });
	});

	it("is for those who are signed in", async () => {
		const ready = await mugs();
		const answer = await street.call("PUT", `/carts/${ready.id}/credit`, { token: ready.token, body: { use: true } });
		expect([answer.status, answer.body["code"]]).toEqual([401, "unauthenticated"]);
	});

	it("is not for whoever has the token of the shopper's cart", async () => {
		const shopper = somebody();
		await credit(5000, { userId: shopper.userId });
		const ready = await street.cart({ [street.variant(await street.vendor())]: 1 }, { as: shopper });
		const answer = await street.call("PUT", `/carts/${ready.id}/credit`, { token: ready.token, body: { use: true } });
		expect([answer.status, answer.body["code"]]).toEqual([401, "unauthenticated"]);
		expect((await read(ready)).credit).toMatchObject({ use: false, used: money(0) });
	});
});
