import { describe, expect, it } from "vitest";
import type { Cart } from "#contracts/cart";
import { newId } from "#contracts/ids";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { env, GALWAY, Street } from "./street.ts";

const street = new Street();
const cartOf = (reply: { body: unknown }) => reply.body as Cart;

describe("a shopper's cart", () => {
	it("is theirs with or without its token", async () => {
		const ada = somebody();
		const { id, token } = await street.cart({ [street.variant(await street.vendor())]: 1 }, { as: ada });
		expect((await street.call("GET", `/carts/${id}`, { as: ada })).status).toBe(200);
		expect((await street.call("GET", `/carts/${id}`, { token })).status).toBe(200);
		expect((await street.call("GET", `/carts/${id}`, { as: somebody() })).status).toBe(404);
	});

	it("comes from a guest's by claiming it", async () => {
		const ada = somebody();
		const { id, token } = await street.cart({ [street.variant(await street.vendor())]: 1 });
		expect((await street.call("POST", `/carts/${id}/claim`, { token })).status).toBe(401);
		const claimed = await street.call("POST", `/carts/${id}/claim`, { as: ada, token });
		expect([claimed.status, claimed.body["id"]]).toEqual([200, id]);
		expect((await street.call("GET", `/carts/${id}`, { as: ada })).status).toBe(200);
		expect((await street.call("POST", `/carts/${id}/claim`, { as: somebody(), token })).status).toBe(404);
	});

	it("is opened no longer by the token that it had as a guest's, which somebody else may know", async () => {
		const ada = somebody();
		const { id, token } = await street.cart({ [street.variant(await street.vendor())]: 1 });
		await street.call("POST", `/carts/${id}/claim`, { as: ada, token });
		expect((await street.call("GET", `/carts/${id}`, { token })).status).toBe(404);
		expect((await street.call("PUT", `/carts/${id}/contact`, { token, body: { email: "eve@example.com" } })).status).toBe(404);
		const again = await street.call("POST", `/carts/${id}/claim`, { as: ada, token });
		expect([again.status, again.body["id"]]).toEqual([200, id]);
	});

	it("takes up a guest's lines when there is one already", async () => {
		const ada = somebody();
		const vendorId = await street.vendor();
		const [mug, bowl] = [street.variant(vendorId), street.variant(vendorId)];
		const mine = await street.cart({ [mug]: 1 }, { as: ada });
		const guest = await street.cart({ [mug]: 2, [bowl]: 1 });
		const claimed = await street.call("POST", `/carts/${guest.id}/claim`, { as: ada, token: guest.token });
		expect(claimed.body["id"]).toBe(mine.id);
		expect(cartOf(claimed).lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([
			[mug, 3],
			[bowl, 1],
		]);
		expect((await street.call("GET", `/carts/${guest.id}`, { token: guest.token })).status).toBe(404);
	});

	it("is the answer again when the claim that took up a guest's lines is repeated, to nobody else and with no other token", async () => {
		const ada = somebody();
		const [mug, bowl] = [street.variant(await street.vendor()), street.variant(await street.vendor())];
		const mine = await street.cart({ [mug]: 1 }, { as: ada });
		const guest = await street.cart({ [bowl]: 2 });
		const claim = (options: { as?: typeof ada; token?: string }) => street.call("POST", `/carts/${guest.id}/claim`, options);
		const both = await Promise.all([claim({ as: ada, token: guest.token }), claim({ as: ada, token: guest.token })]);
		const again = await claim({ as: ada, token: guest.token });
		for (const answer of [...both, again]) {
			expect([answer.status, answer.body["id"]]).toEqual([200, mine.id]);
			expect(cartOf(answer).lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([
				[mug, 1],
				[bowl, 2],
			]);
		}
		expect((await claim({ as: ada })).status).toBe(404);
		expect((await claim({ as: ada, token: mine.token })).status).toBe(404);
		expect((await claim({ as: somebody(), token: guest.token })).status).toBe(404);
		await street.call("DELETE", `/carts/${mine.id}`, { as: ada });
		expect((await claim({ as: ada, token: guest.token })).status).toBe(404);
		const next = await street.cart({ [mug]: 1 }, { as: ada });
		expect((await claim({ as: ada, token: guest.token })).body["id"]).toBe(next.id);
	});

	it("is found without its id, the one that was changed last, as long as it is open", async () => {
		const own = new Street();
		const ada = somebody();
		const mug = own.variant(await own.vendor());
		expect((await own.call("GET", "/me/cart")).status).toBe(401);
		expect((await own.call("GET", "/me/cart", { as: ada })).status).toBe(404);
		const first = await own.cart({ [mug]: 1 }, { as: ada });
		own.pass(1);
		const second = await own.cart({ [mug]: 2 }, { as: ada });
		const found = await own.call("GET", "/me/cart", { as: ada });
		expect(found.body).toEqual((await own.call("GET", `/carts/${second.id}`, { as: ada })).body);
		await own.checkOut(second);
		expect((await own.call("GET", "/me/cart", { as: ada })).body["id"]).toBe(first.id);
		await own.checkOut(first);
		expect((await own.call("GET", "/me/cart", { as: ada })).status).toBe(404);
		expect((await own.call("GET", "/me/cart?page=1", { as: ada })).status).toBe(400);
	});
});

describe("opening one's own cart", () => {
	const open = (street: Street, as: ReturnType<typeof somebody>) => street.call("PUT", "/me/cart", { as });

	it("makes one where there is none, and however many ask at once get the same", async () => {
		const ada = somebody();
		expect((await street.call("PUT", "/me/cart")).status).toBe(401);
		const answers = await Promise.all(Array.from({ length: 10 }, () => open(street, ada)));
		expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
		expect(new Set(answers.map((answer) => answer.body["id"])).size).toBe(1);
		expect(answers[0]?.body).not.toHaveProperty("cartToken");
		expect((await street.call("GET", "/me/cart", { as: ada })).body["id"]).toBe(answers[0]?.body["id"]);
		expect((await open(street, somebody())).body["id"]).not.toBe(answers[0]?.body["id"]);
	});

	it("leaves the one there is, and makes a new one once that is ordered", async () => {
		const ada = somebody();
		const mug = street.variant(await street.vendor());
		const ready = await street.cart({ [mug]: 2 }, { as: ada });
		const opened = cartOf(await open(street, ada));
		expect([opened.id, opened.lines.length]).toEqual([ready.id, 1]);
		await street.checkOut(ready);
		const next = cartOf(await open(street, ada));
		expect(next.id).not.toBe(ready.id);
		expect([next.status, next.lines]).toEqual(["open", []]);
	});

	it("waits for a checkout that is under way: its cart is the answer, so that goods are not left in two", async () => {
		const ada = somebody();
		const ready = await street.cart({ [street.variant(await street.vendor())]: 1 }, { as: ada });
		await street.checkOut(ready);
		await env.DB.prepare("UPDATE orders SET status = 'reserved' WHERE cart_id = ?").bind(ready.id).run();
		expect((await street.call("GET", "/me/cart", { as: ada })).status).toBe(404);
		expect((await open(street, ada)).body["id"]).toBe(ready.id);
	});
});

describe("what checkout needs", () => {
	it("is filled in at once, and an address can be forgotten", async () => {
		const vendorId = await street.vendor();
		const { id, token } = await street.cart({});
		await street.call("POST", `/carts/${id}/items`, { token, body: { variantId: street.variant(vendorId), quantity: 1 } });
		const patch = (body: unknown) => street.call("PATCH", `/carts/${id}`, { token, body });
		const moved = { ...GALWAY, postalCode: "D02 AF30" };
		const filled = cartOf(
			await patch({ contact: { email: "eve@example.com" }, deliveryAddress: moved, choices: [{ vendorId, optionId: "post" }] }),
		);
		expect(filled).toMatchObject({ contact: { email: "eve@example.com" }, deliveryAddress: moved, requirements: [] });
		expect(filled.delivery.map(({ option, options }) => [option?.id, options.map((offer) => offer.id)])).toEqual([
			["post", ["pickup", "post"]],
		]);
		const collected = cartOf(await patch({ deliveryAddress: null, choices: [{ vendorId, optionId: "pickup" }] }));
		expect(collected).toMatchObject({ contact: { email: "eve@example.com" }, deliveryAddress: null, requirements: [] });
		expect(cartOf(await patch({}))).toMatchObject({ contact: { email: "eve@example.com" }, requirements: [] });
	});

	it("changes nothing where a choice does not fit the new address", async () => {
		const vendorId = await street.vendor();
		const { id, token } = await street.cart({ [street.variant(vendorId)]: 1 });
		const before = (await street.call("GET", `/carts/${id}`, { token })).body;
		const body = {
			contact: { email: "eve@example.com" },
			deliveryAddress: { ...GALWAY, country: "GB" },
			choices: [{ vendorId, optionId: "post" }],
		};
		const refused = await street.call("PATCH", `/carts/${id}`, { token, body });
		expect([refused.status, refused.body["errors"]]).toEqual([
			400,
			[{ path: "choices.0.optionId", message: "not a delivery option for this cart" }],
		]);
		expect((await street.call("GET", `/carts/${id}`, { token })).body).toEqual(before);
		expect((await street.call("PATCH", `/carts/${id}`, { token: "wrong", body: {} })).status).toBe(404);
		expect((await street.call("PATCH", `/carts/${id}`, { token, body: { lines: [] } })).status).toBe(400);
	});
});

it("says that the catalog is away rather than that something is broken", async () => {
	const { id, cartToken } = await (await call("POST", "/carts")).json<{ id: string; cartToken: string }>();
	const body = { variantId: newId("variant"), quantity: 1 };
	const answer = await call("POST", `/carts/${id}/items`, { headers: { "x-cart-token": cartToken }, body });
	expect(answer.status).toBe(503);
	expect(answer.headers.get("retry-after")).toBe("5");
	expect(await answer.json()).toMatchObject({ code: "unavailable" });
});
