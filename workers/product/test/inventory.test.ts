import { newId } from "#contracts/ids";
import type { Category } from "#contracts/category";
import { describe, expect, it } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { addProduct, catalog, env, inMinutes, inventory, openShop, shelf, sound, stocked, variantInput } from "./street.ts";

const order = () => newId("order");
const later = inMinutes(10);

const hold = (variantId: string, quantity: number, orderId = order(), expiresAt = later) =>
	inventory.reserve(orderId, [{ variantId, quantity }], expiresAt);

/** Makes an order's hold run out. */
const expire = (orderId: string) =>
	env.DB.prepare("UPDATE reservations SET expires_at = '2020-01-01T00:00:00.000Z' WHERE order_id = ?").bind(orderId).run();

describe("a reservation", () => {
	it("holds pieces, takes them off the shelf, and does both once", async () => {
		const variant = await stocked(5);
		const id = order();
		for (let n = 0; n < 2; n += 1) expect(sound(await hold(variant, 2, id))).toEqual({ shortages: [] });
		expect(await shelf(variant)).toEqual({ stock: 5, reserved: 2 });
		for (let n = 0; n < 2; n += 1) sound(await inventory.commit(id));
		expect(await shelf(variant)).toEqual({ stock: 3, reserved: 0 });
		expect(sound(await hold(variant, 2, id))).toEqual({ shortages: [] });
		sound(await inventory.release(id));
		expect(await shelf(variant)).toEqual({ stock: 3, reserved: 0 });
	});

	it("takes all of an order or none, and says what is short", async () => {
		const [plenty, few] = [await stocked(10), await stocked(1)];
		const lines = [
			{ variantId: plenty, quantity: 3 },
			{ variantId: few, quantity: 1 },
			{ variantId: few, quantity: 1 },
			{ variantId: "var_none", quantity: 1 },
		];
		const { shortages } = sound(await inventory.reserve(order(), lines, later));
		expect(shortages).toEqual([
			{ variantId: few, requested: 2, available: 1 },
			{ variantId: "var_none", requested: 1, available: 0 },
		]);
		expect(await shelf(plenty)).toEqual({ stock: 10, reserved: 0 });
		expect(await shelf(few)).toEqual({ stock: 1, reserved: 0 });
	});

	it("is held on where it is asked for again until later, and never shorter", async () => {
		const variant = await stocked(5);
		const id = order();
		const until = () => env.DB.prepare("SELECT expires_at FROM reservations WHERE order_id = ?").bind(id).first("expires_at");
		await hold(variant, 2, id, inMinutes(10));
		const muchLater = inMinutes(30);
		expect(sound(await hold(variant, 2, id, muchLater))).toEqual({ shortages: [] });
		expect(await until()).toBe(muchLater);
		expect(sound(await hold(variant, 2, id, inMinutes(5)))).toEqual({ shortages: [] });
		expect(await until()).toBe(muchLater);
		expect(await shelf(variant)).toEqual({ stock: 5, reserved: 2 });
	});

	it("fails when its order was released before it came", async () => {
		const variant = await stocked(5);
		const id = order();
		sound(await inventory.release(id));
		expect(await hold(variant, 1, id)).toMatchObject({ ok: false, error: { code: "conflict" } });
		expect(await inventory.commit(id)).toMatchObject({ ok: false, error: { code: "conflict" } });
		expect(await shelf(variant)).toEqual({ stock: 5, reserved: 0 });
	});

	it("lets go of what is needed no more, however often and in whatever sequence it is said", async () => {
		const [some, none] = [await stocked(5), await stocked(5)];
		const id = order();
		const both = (ofSome: number, ofNone: number) => [
			{ variantId: some, quantity: ofSome },
			{ variantId: none, quantity: ofNone },
		];
		sound(await inventory.reserve(id, both(4, 2), later));
		for (const lines of [both(3, 2), [{ variantId: some, quantity: 2 }], both(3, 2), both(4, 2)])
			sound(await inventory.holdNoMoreThan(id, lines));
		expect([await shelf(some), await shelf(none)]).toEqual([
			{ stock: 5, reserved: 2 },
			{ stock: 5, reserved: 0 },
		]);
		for (let n = 0; n < 2; n += 1) sound(await inventory.commit(id));
		sound(await inventory.holdNoMoreThan(id, [])); // what was taken stays taken
		expect([await shelf(some), await shelf(none)]).toEqual([
			{ stock: 3, reserved: 0 },
			{ stock: 5, reserved: 0 },
		]);
		sound(await inventory.restock("all of it", id, both(4, 2)));
		expect([(await shelf(some)).stock, (await shelf(none)).stock]).toEqual([5, 5]);
	});

	it("that nobody has made is made no smaller", async () => {
		const variant = await stocked(5);
		const id = order();
		sound(await inventory.holdNoMoreThan(id, []));
		expect(sound(await hold(variant, 2, id))).toEqual({ shortages: [] });
		expect(await shelf(variant)).toEqual({ stock: 5, reserved: 2 });
	});

	it("lets go once", async () => {
		const variant = await stocked(5);
		const id = order();
		await hold(variant, 4, id);
		for (let n = 0; n < 2; n += 1) sound(await inventory.release(id));
		expect(await shelf(variant)).toEqual({ stock: 5, reserved: 0 });
		expect(await inventory.commit(id)).toMatchObject({ ok: false, error: { code: "conflict" } });
	});

	it("that has run out keeps nobody from buying", async () => {
		const variant = await stocked(1);
		const slow = order();
		await hold(variant, 1, slow);
		expect(sound(await hold(variant, 1)).shortages).toEqual([{ variantId: variant, requested: 1, available: 0 }]);
		await expire(slow);
		expect((await inventory.quote([variant]))[0]?.availableQuantity).toBe(1);
		expect(sound(await hold(variant, 1)).shortages).toEqual([]);
		expect(await shelf(variant)).toEqual({ stock: 1, reserved: 1 });
		expect(await inventory.commit(slow)).toMatchObject({ ok: false, error: { code: "conflict" } });
	});

	it("that has run out and was let go can be made again as long as there is enough, unless its order is given up", async () => {
		const variant = await stocked(3);
		const slow = order();
		await hold(variant, 2, slow);
		await expire(slow);
		expect(sound(await hold(variant, 1)).shortages).toEqual([]);
		expect(sound(await hold(variant, 2, slow)).shortages).toEqual([]);
		expect(await shelf(variant)).toEqual({ stock: 3, reserved: 3 });
		await expire(slow);
		expect(sound(await hold(variant, 1)).shortages).toEqual([]);
		expect(sound(await hold(variant, 2, slow)).shortages).toEqual([{ variantId: variant, requested: 2, available: 1 }]);
		sound(await inventory.release(slow));
		expect(await hold(variant, 1, slow)).toMatchObject({ ok: false, error: { code: "conflict" } });
		expect(await shelf(variant)).toEqual({ stock: 3, reserved: 2 });
	});

	it("that has run out and is let go at the very moment when it is to be held on is made again", async () => {
		const [variant, other] = [await stocked(5), await stocked(5)];
		const slow = order();
		for (let round = 0; round < 5; round += 1) {
			sound(await hold(variant, 2, slow));
			await expire(slow);
			const [, held] = await Promise.all([hold(other, 1), hold(variant, 2, slow)]);
			expect(sound(held).shortages).toEqual([]);
			expect(await shelf(variant)).toEqual({ stock: 5, reserved: 2 });
		}
		sound(await inventory.commit(slow));
	});

	it("that has run out but was not let go can still be committed", async () => {
		const variant = await stocked(1);
		const id = order();
		await hold(variant, 1, id);
		await expire(id);
		sound(await inventory.commit(id));
		expect(await shelf(variant)).toEqual({ stock: 0, reserved: 0 });
	});

	it("counts what is not tracked or may be ordered back without a limit", async () => {
		const [loose, back] = [await stocked(0, { tracked: false }), await stocked(1, { allowBackorder: true })];
		const id = order();
		const lines = [
			{ variantId: loose, quantity: 500 },
			{ variantId: back, quantity: 3 },
		];
		expect(sound(await inventory.reserve(id, lines, later))).toEqual({ shortages: [] });
		sound(await inventory.commit(id));
		expect(await shelf(loose)).toEqual({ stock: 0, reserved: 0 });
		expect(await shelf(back)).toEqual({ stock: -2, reserved: 0 });
	});

	it("is refused for what is not for sale", async () => {
		const shop = await openShop();
		const draft = await addProduct(shop, { status: "draft" });
		const variantId = draft.variants[0]?.id ?? "";
		expect(sound(await hold(variantId, 1)).shortages).toEqual([{ variantId, requested: 1, available: 0 }]);
	});

	it.each([0, -1, 1.5, 2_000_000, Number.NaN])("is refused for %d pieces", async (quantity) => {
		const variant = await stocked(5);
		expect(await hold(variant, quantity)).toMatchObject({ ok: false, error: { code: "invalid_input" } });
		expect(await shelf(variant)).toEqual({ stock: 5, reserved: 0 });
	});
});

describe("races", () => {
	it("200 buyers of 20 pieces: exactly 20 get one", async () => {
		const variant = await stocked(20);
		const answers = await Promise.all(Array.from({ length: 200 }, () => hold(variant, 1)));
		const held = answers.filter((answer) => sound(answer).shortages.length === 0);
		expect(held).toHaveLength(20);
		expect(answers.filter((answer) => answer.ok && answer.value.shortages[0]?.variantId === variant)).toHaveLength(180);
		expect(await shelf(variant)).toEqual({ stock: 20, reserved: 20 });
	});

	it("one order reserved ten times at once is held once", async () => {
		const variant = await stocked(20);
		const id = order();
		const answers = await Promise.all(Array.from({ length: 10 }, () => hold(variant, 2, id)));
		expect(answers.every((answer) => answer.ok && answer.value.shortages.length === 0)).toBe(true);
		expect(await shelf(variant)).toEqual({ stock: 20, reserved: 2 });
	});

	it("a commit and a release at once end in one of the two", async () => {
		for (let n = 0; n < 10; n += 1) {
			const variant = await stocked(5);
			const id = order();
			await hold(variant, 3, id);
			const [committed] = await Promise.all(
				n % 2 ? [inventory.commit(id), inventory.release(id)] : [inventory.commit(id), inventory.release(id), inventory.commit(id)],
			);
			expect(await shelf(variant)).toEqual({ stock: committed.ok ? 2 : 5, reserved: 0 });
		}
	});

	it("a reservation and a release at once never leave pieces held", async () => {
		for (let n = 0; n < 10; n += 1) {
			const variant = await stocked(5);
			const id = order();
			await Promise.all([hold(variant, 3, id), inventory.release(id)]);
			expect(await shelf(variant)).toEqual({ stock: 5, reserved: 0 });
		}
	});
});

describe("restocking", () => {
	it("puts pieces back once per reference, and never more than the order took", async () => {
		const variant = await stocked(5);
		const id = order();
		await hold(variant, 3, id);
		sound(await inventory.commit(id));
		const back = (reference: string, quantity: number) => inventory.restock(reference, id, [{ variantId: variant, quantity }]);
		await Promise.all([back("vord_1", 2), back("vord_1", 2), back("vord_1", 2)]).then((answers) => answers.map(sound));
		expect(await shelf(variant)).toEqual({ stock: 4, reserved: 0 });
		sound(await back("vord_2", 2));
		expect(await shelf(variant)).toEqual({ stock: 5, reserved: 0 });
		sound(await back("vord_3", 1));
		expect(await shelf(variant)).toEqual({ stock: 5, reserved: 0 });
	});

	it("is refused for an order that took nothing", async () => {
		const variant = await stocked(5);
		const id = order();
		await hold(variant, 1, id);
		expect(await inventory.restock("vord_x", id, [{ variantId: variant, quantity: 1 }])).toMatchObject({
			ok: false,
			error: { code: "conflict" },
		});
		expect(await shelf(variant)).toEqual({ stock: 5, reserved: 1 });
	});
});

describe("a quote", () => {
	it("says what a cart has to know of what is for sale, and nothing of the rest", async () => {
		const shop = await openShop();
		const product = await addProduct(shop, {
			title: "Quoted",
			withdrawal: "perishable",
			options: ["Size"],
			media: [{ url: "https://example.com/q.jpg", alt: "" }],
			variants: [
				variantInput({
					options: { Size: "S" },
					sku: "Q",
					stockQuantity: 60,
					weightGrams: 120,
					requiresShipping: false,
					taxCategory: "reduced",
				}),
				variantInput({ options: { Size: "M" }, tracked: false }),
			],
		});
		const draft = await addProduct(shop, { status: "draft" });
		const ids = product.variants.map((variant) => variant.id);
		const quotes = await inventory.quote([...ids, draft.variants[0]?.id ?? "", "var_none"]);
		const common = {
			productId: product.id,
			productSlug: "quoted",
			categoryIds: [],
			title: "Quoted",
			imageUrl: "https://example.com/q.jpg",
			vendorId: shop,
			unitPriceMinor: 1_000,
			volumePrices: [],
			withdrawal: "perishable",
		};
		expect(quotes.sort((a, b) => b.variantTitle.localeCompare(a.variantTitle))).toEqual([
			{
				...common,
				variantId: ids[0],
				variantTitle: "S",
				options: { Size: "S" },
				sku: "Q",
				taxCategory: "reduced",
				weightGrams: 120,
				requiresShipping: false,
				availableQuantity: 60,
			},
			{
				...common,
				variantId: ids[1],
				variantTitle: "M",
				options: { Size: "M" },
				sku: null,
				taxCategory: "standard",
				weightGrams: 0,
				requiresShipping: true,
				availableQuantity: null,
			},
		]);
	});
});

const addCategory = async (name: string, parentId?: string): Promise<Category> =>
	(await call("POST", "/admin/categories", { as: somebody({ role: "admin" }), body: { name, ...(parentId && { parentId }) } })).json();

it("a quote names the product's categories and all above them, its own first", async () => {
	const top = await addCategory("Food");
	const [bread, gift] = [await addCategory("Bread", top.id), await addCategory("Gifts")];
	const product = await addProduct(await openShop(), { categoryIds: [bread.id, gift.id] });
	const [quote] = await inventory.quote([product.variants[0]?.id ?? ""]);
	expect(quote?.categoryIds).toEqual([bread.id, gift.id, top.id]);
});

describe("a shop that counts its shelf", () => {
	it("sets what is on it, and not less than is reserved", async () => {
		const shop = await openShop();
		const product = await addProduct(shop);
		const variantId = product.variants[0]?.id ?? "";
		await hold(variantId, 4);
		expect(sound(await catalog.setStock(shop, variantId, { stockQuantity: 7 })).variants[0]).toMatchObject({
			stockQuantity: 7,
			reservedQuantity: 4,
			availableQuantity: 3,
		});
		expect(await catalog.setStock(shop, variantId, { stockQuantity: 3 })).toMatchObject({ ok: false, error: { code: "conflict" } });
		expect(await shelf(variantId)).toEqual({ stock: 7, reserved: 4 });
		sound(await catalog.setStock(shop, variantId, { stockQuantity: 3, allowBackorder: true }));
		expect(await shelf(variantId)).toEqual({ stock: 3, reserved: 4 });
		expect(await catalog.setStock(shop, variantId, { stockQuantity: 3, allowBackorder: false })).toMatchObject({
			ok: false,
			error: { code: "conflict" },
		});
	});

	it("cannot reach another shop's", async () => {
		const variantId = await stocked(5);
		expect(await catalog.setStock(await openShop(), variantId, { stockQuantity: 1 })).toMatchObject({
			ok: false,
			error: { code: "not_found" },
		});
		expect(await shelf(variantId)).toEqual({ stock: 5, reserved: 0 });
	});
});
