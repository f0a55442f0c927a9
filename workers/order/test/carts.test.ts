import { describe, expect, it } from "vitest";
import type { Cart } from "#contracts/cart";
import { newId } from "#contracts/ids";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { env, GALWAY, Street } from "./street.ts";

const street = new Street();
const cartOf = (reply: { body: unknown }) => reply.body as Cart;

describe("a guest's cart", () => {
	it("is made with a token that is stored only as a hash, and is read with it", async () => {
		const made = await street.call("POST", "/carts");
		const token = made.body["cartToken"] as string;
		expect(made.status).toBe(201);
		expect(token).toMatch(/^[0-9a-f]{64}$/);
		const row = await env.DB.prepare("SELECT * FROM carts WHERE id = ?").bind(made.body["id"]).first();
		expect(JSON.stringify(row)).not.toContain(token);
		const read = await street.call("GET", `/carts/${String(made.body["id"])}`, { token });
		expect(read.status).toBe(200);
		expect(read.body).not.toHaveProperty("cartToken");
		expect(cartOf(read)).toMatchObject({
			status: "open",
			lines: [],
			requirements: ["items", "contact", "delivery_address", "delivery"],
			problems: [],
		});
	});

	it("answers a wrong or missing token, and another shopper, exactly like a missing cart", async () => {
		const { id } = await street.cart({ [street.variant(await street.vendor())]: 1 });
		const missing = await street.call("GET", `/carts/${newId("cart")}`, { token: "x" });
		const answers = [
			await street.call("GET", `/carts/${id}`),
			await street.call("GET", `/carts/${id}`, { token: "wrong" }),
			await street.call("GET", `/carts/${id}`, { as: somebody() }),
			await street.call("DELETE", `/carts/${id}`, { token: "wrong" }),
			await street.call("PUT", `/carts/${id}/contact`, { token: "wrong", body: { email: "eve@example.com" } }),
			await street.call("POST", `/carts/${id}/items`, { token: "wrong", body: { variantId: "var_1", quantity: 1 } }),
			await street.call("POST", `/carts/${id}/claim`, { as: somebody() }),
		];
		for (const answer of answers) expect({ ...answer.body, instance: "" }).toEqual({ ...missing.body, instance: "" });
	});

	it("made twice with one Idempotency-Key is one cart with one token, which still is not stored", async () => {
		const key = crypto.randomUUID();
		const [first, second] = [await street.call("POST", "/carts", { key }), await street.call("POST", "/carts", { key, body: {} })];
		expect(second.status).toBe(201);
		expect(second.headers.get("Idempotent-Replayed")).toBe("true");
		expect([second.body["id"], second.body["cartToken"]]).toEqual([first.body["id"], first.body["cartToken"]]);
		const keys = await env.DB.prepare("SELECT * FROM idempotency_keys").all();
		expect(JSON.stringify(keys.results)).not.toContain(first.body["cartToken"]);
	});
});

describe("the lines of a cart", () => {
	it("grow when a variant is added again, up to 999", async () => {
		const variant = street.variant(await street.vendor(), { stock: 2000 });
		const { id, token } = await street.cart({ [variant]: 990 });
		const add = (quantity: number) => street.call("POST", `/carts/${id}/items`, { token, body: { variantId: variant, quantity } });
		const grown = await add(9);
		expect(grown.status).toBe(201);
		expect(cartOf(grown).lines.map((line) => line.quantity)).toEqual([999]);
		expect((await add(1)).status).toBe(400);
		expect(cartOf(await street.call("GET", `/carts/${id}`, { token })).lines.map((line) => line.quantity)).toEqual([999]);
	});

	it("add up when twenty callers add at once", async () => {
		const variant = street.variant(await street.vendor(), { stock: 100 });
		const { id, token } = await street.cart({});
		const answers = await Promise.all(
			Array.from({ length: 20 }, () => street.call("POST", `/carts/${id}/items`, { token, body: { variantId: variant, quantity: 1 } })),
		);
		expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
		expect(cartOf(await street.call("GET", `/carts/${id}`, { token })).lines.map((line) => line.quantity)).toEqual([20]);
	});

	it("are added once when the call is repeated with its Idempotency-Key, also at the same time", async () => {
		const variant = street.variant(await street.vendor());
		const { id, token } = await street.cart({});
		const key = crypto.randomUUID();
		const add = (quantity: number) => street.call("POST", `/carts/${id}/items`, { token, key, body: { variantId: variant, quantity } });
		const answers = await Promise.all([add(2), add(2), add(2)]);
		expect(answers.map((answer) => cartOf(answer).lines[0]?.quantity)).toEqual([2, 2, 2]);
		expect((await add(3)).status).toBe(422);
	});

	it("can be changed and removed; zero, an unknown line and an unknown variant are refused", async () => {
		const variant = street.variant(await street.vendor());
		const { id, token, cart } = await street.cart({ [variant]: 2 });
		const line = `/carts/${id}/items/${cart.lines[0]?.id}`;
		expect((await street.call("PATCH", line, { token, body: { quantity: 0 } })).status).toBe(400);
		expect((await street.call("PATCH", `/carts/${id}/items/${newId("cartLine")}`, { token, body: { quantity: 1 } })).status).toBe(404);
		expect((await street.call("POST", `/carts/${id}/items`, { token, body: { variantId: newId("variant"), quantity: 1 } })).status).toBe(
			404,
		);
		const changed = cartOf(await street.call("PATCH", line, { token, body: { quantity: 3 } }));
		expect(changed.totals).toEqual({
			items: { amount: 3690, currency: "EUR" },
			discount: { amount: 0, currency: "EUR" },
			delivery: { amount: 650, currency: "EUR" },
			tax: { amount: 690 + 122, currency: "EUR" },
			total: { amount: 4340, currency: "EUR" },
		});
		expect(cartOf(await street.call("DELETE", line, { token })).lines).toEqual([]);
	});

	it("cost what so many pieces cost, however many there come to be, and that is no change of price", async () => {
		const variant = street.variant(await street.vendor(), { stock: 100 });
		const shelf = street.inventory.shelves.get(variant);
		if (shelf)
			Object.assign(shelf, {
				volumePrices: [
					{ minQuantity: 5, priceMinor: 1_000 },
					{ minQuantity: 10, priceMinor: 900 },
				],
			});
		const { id, token, cart } = await street.cart({ [variant]: 4 });
		const line = `/carts/${id}/items/${cart.lines[0]?.id ?? ""}`;
		const priced = (reply: { body: unknown }) => {
			const { lines, totals, problems } = cartOf(reply);
			return [lines[0]?.unitPrice.amount, lines[0]?.total.amount, totals.items.amount, problems];
		};
		expect(priced(await street.call("GET", `/carts/${id}`, { token }))).toEqual([1_230, 4_920, 4_920, []]);
		const added = await street.call("POST", `/carts/${id}/items`, { token, body: { variantId: variant, quantity: 1 } });
		expect(priced(added)).toEqual([1_000, 5_000, 5_000, []]);
		expect(priced(await street.call("PATCH", line, { token, body: { quantity: 12 } }))).toEqual([900, 10_800, 10_800, []]);
		expect(priced(await street.call("GET", `/carts/${id}`, { token }))).toEqual([900, 10_800, 10_800, []]);
		expect(priced(await street.call("PATCH", line, { token, body: { quantity: 1 } }))).toEqual([1_230, 1_230, 1_230, []]);
	});

	it("name what changed since the shopper saw it, until the next change of the cart", async () => {
		const vendorId = await street.vendor();
		const variant = street.variant(vendorId);
		const { id, token, cart } = await street.cart({ [variant]: 4 });
		const lineId = cart.lines[0]?.id ?? "";
		const shelf = street.inventory.shelves.get(variant);
		if (shelf) Object.assign(shelf, { priceMinor: 1500, stock: 3 });
		const read = cartOf(await street.call("GET", `/carts/${id}`, { token }));
		expect(read.problems).toEqual([
			{ lineId, kind: "price_changed", was: { amount: 1230, currency: "EUR" }, now: { amount: 1500, currency: "EUR" } },
			{ lineId, kind: "out_of_stock", was: 4, now: 3 },
			{ lineId: "", kind: "delivery_changed", was: { amount: 650, currency: "EUR" }, now: { amount: 0, currency: "EUR" }, vendorId },
		]);
		expect(read.totals.items.amount).toBe(6000);
		const changed = cartOf(await street.call("PATCH", `/carts/${id}/items/${lineId}`, { token, body: { quantity: 3 } }));
		expect(changed.problems).toEqual([]);
		street.inventory.shelves.delete(variant);
		expect(cartOf(await street.call("GET", `/carts/${id}`, { token })).problems).toEqual([{ lineId, kind: "unavailable", was: 3, now: 0 }]);
		await street.vendor({ id: vendorId, version: 2, status: "suspended" });
		expect(cartOf(await street.call("GET", `/carts/${id}`, { token })).problems).toEqual([
			{ lineId, kind: "vendor_closed", was: "open", now: "closed" },
		]);
		await street.vendor({ id: vendorId, version: 1, status: "approved" });
		expect(cartOf(await street.call("GET", `/carts/${id}`, { token })).problems[0]?.kind).toBe("vendor_closed");
	});
});

describe("delivery", () => {
	const optionsOf = async (id: string, token: string) =>
		(
			(await street.call("GET", `/carts/${id}/delivery-options`, { token })).body["items"] as {
				options: { id: string; price: { amount: number } }[];
			}[]
		)[0]?.options.map(({ id, price }) => [id, price.amount]);

	it("offers what reaches the address, and only pickup without one", async () => {
		const { id, token } = await street.cart({});
		await street.call("POST", `/carts/${id}/items`, { token, body: { variantId: street.variant(await street.vendor()), quantity: 1 } });
		const move = (change: Partial<typeof GALWAY>) =>
			street.call("PUT", `/carts/${id}/delivery-address`, { token, body: { ...GALWAY, ...change } });
		expect(await optionsOf(id, token)).toEqual([
			["pickup", 0],
			["bike", 300],
			["post", 650],
		]);
		await move({ postalCode: "D02 AF30" });
		expect(await optionsOf(id, token)).toEqual([
			["pickup", 0],
			["post", 650],
		]);
		await move({ country: "GB" });
		expect(await optionsOf(id, token)).toEqual([["pickup", 0]]);
		const fresh = await street.call("POST", "/carts");
		const token2 = fresh.body["cartToken"] as string;
		await street.call("POST", `/carts/${String(fresh.body["id"])}/items`, {
			token: token2,
			body: { variantId: street.variant(await street.vendor()), quantity: 1 },
		});
		expect(await optionsOf(fresh.body["id"] as string, token2)).toEqual([["pickup", 0]]);
	});

	it("is free from the shop's threshold on", async () => {
		const { id, token } = await street.cart({ [street.variant(await street.vendor(), { priceMinor: 2500 })]: 2 });
		expect(await optionsOf(id, token)).toEqual([
			["pickup", 0],
			["bike", 300],
			["post", 0],
		]);
	});

	it("drops a choice that does not fit a new address, and asks again", async () => {
		const { id, token } = await street.cart({ [street.variant(await street.vendor())]: 1 }, { deliver: "bike" });
		const moved = cartOf(await street.call("PUT", `/carts/${id}/delivery-address`, { token, body: { ...GALWAY, postalCode: "D02 AF30" } }));
		expect(moved.delivery.map((choice) => choice.option)).toEqual([null]);
		expect(moved.requirements).toEqual(["delivery"]);
		const back = cartOf(await street.call("PUT", `/carts/${id}/delivery-address`, { token, body: GALWAY }));
		expect(back.requirements).toEqual(["delivery"]);
	});

	it("refuses an option that is not offered and changes nothing", async () => {
		const { id, token, cart } = await street.cart({ [street.variant(await street.vendor())]: 1 });
		const refused = await street.call("PUT", `/carts/${id}/delivery`, {
			token,
			body: { choices: [{ vendorId: cart.delivery[0]?.vendorId, optionId: "drone" }] },
		});
		expect(refused.status).toBe(400);
		expect(refused.body["errors"]).toEqual([{ path: "choices.0.optionId", message: "not a delivery option for this cart" }]);
		expect(cartOf(await street.call("GET", `/carts/${id}`, { token })).delivery).toEqual(cart.delivery);
	});

	it("needs no address where everything is picked up, and taxes in the shop's country", async () => {
		const made = await street.call("POST", "/carts");
		const [id, token] = [made.body["id"] as string, made.body["cartToken"] as string];
		const vendorId = await street.vendor({ country: "DE" });
		await street.call("POST", `/carts/${id}/items`, {
			token,
			body: { variantId: street.variant(vendorId, { priceMinor: 1190 }), quantity: 1 },
		});
		await street.call("PUT", `/carts/${id}/contact`, { token, body: { email: "ada@example.com" } });
		const ready = cartOf(
			await street.call("PUT", `/carts/${id}/delivery`, { token, body: { choices: [{ vendorId, optionId: "pickup" }] } }),
		);
		expect(ready.requirements).toEqual([]);
		expect(ready.totals.tax.amount).toBe(190);
	});
});

it("forgets carts that nobody has touched for thirty days", async () => {
	const other = new Street();
	const { id, token } = await other.cart({});
	other.pass(29 * 24 * 60);
	const younger = await other.cart({});
	other.pass(2 * 24 * 60);
	await other.sweep();
	expect((await other.call("GET", `/carts/${id}`, { token })).status).toBe(404);
	expect((await other.call("GET", `/carts/${younger.id}`, { token: younger.token })).status).toBe(200);
});
