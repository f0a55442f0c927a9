import { newId } from "#contracts/ids";
import type { StockLocation } from "#contracts/stock-location";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addProduct, catalog, env, inMinutes, inventory, openShop, shelf, sound, variantInput } from "./street.ts";

/** A shop with a front and a cellar, and a variant of which two and five are there. */
async function twoPlaces(change: Parameters<typeof variantInput>[0] = {}) {
	const shop = await openShop();
	const { items } = sound(await catalog.setStockLocations(shop, { items: [{ name: "Front" }, { name: "Cellar" }] }));
	const [front, cellar] = items as [StockLocation, StockLocation];
	const product = await addProduct(shop, { variants: [variantInput(change)] });
	const variant = product.variants[0]?.id ?? "";
	const count = (atFront: number, inCellar: number) =>
		catalog.setStockByLocation(shop, variant, {
			items: [
				{ locationId: cellar.id, stockQuantity: inCellar },
				{ locationId: front.id, stockQuantity: atFront },
			],
		});
	sound(await count(2, 5));
	const places = async () => {
		const { stockQuantity, items: there } = sound(await catalog.findStockByLocation(shop, variant));
		return [stockQuantity, ...there.map((place) => place.stockQuantity)];
	};
	return { shop, front, cellar, product, variant, count, places };
}

const hold = (variantId: string, quantity: number, order = newId("order")) =>
	inventory.reserve(order, [{ variantId, quantity }], inMinutes(10));

async function buy(variantId: string, quantity: number): Promise<string> {
	const order = newId("order");
	expect(sound(await hold(variantId, quantity, order)).shortages).toEqual([]);
	sound(await inventory.commit(order));
	return order;
}

describe("stock by location", () => {
	it("is the variant's stock together, in the order of the locations", async () => {
		const it = await twoPlaces();
		expect(await it.places()).toEqual([7, 2, 5]);
		expect(await shelf(it.variant)).toEqual({ stock: 7, reserved: 0 });
		const [moved] = (await env.DB.prepare("SELECT SUM(delta) AS all_of FROM stock_movements WHERE variant_id = ?").bind(it.variant).all())
			.results;
		expect(moved).toEqual({ all_of: 7 });
	});

	it("is taken from the first location and then from the next, and comes back to the first", async () => {
		const it = await twoPlaces();
		const order = await buy(it.variant, 3);
		expect(await it.places()).toEqual([4, 0, 4]);
		sound(await inventory.restock("return", order, [{ variantId: it.variant, quantity: 2 }]));
		expect(await it.places()).toEqual([6, 2, 4]);
	});

	it("is sold once, whoever is how fast, and never more than all locations have", async () => {
		const it = await twoPlaces();
		const orders = Array.from({ length: 10 }, () => newId("order"));
		const outcomes = await Promise.all(orders.map((order) => hold(it.variant, 1, order)));
		expect(outcomes.map(sound).filter(({ shortages }) => shortages.length === 0)).toHaveLength(7);
		await Promise.all(orders.map((order) => inventory.commit(order)));
		expect(await it.places()).toEqual([0, 0, 0]);
	});

	it("cannot be counted below what orders hold, and then stays", async () => {
		const it = await twoPlaces();
		sound(await hold(it.variant, 6));
		expect(await it.count(1, 4)).toMatchObject({ ok: false, error: { code: "conflict" } });
		expect(await it.places()).toEqual([7, 2, 5]);
		sound(await it.count(6, 0));
		expect(await it.places()).toEqual([6, 6, 0]);
	});

	it("follows a count that does not say where", async () => {
		const it = await twoPlaces();
		sound(await catalog.setStock(it.shop, it.variant, { stockQuantity: 4 }));
		expect(await it.places()).toEqual([4, 0, 4]);
		sound(await catalog.changeVariants(it.shop, { items: [{ id: it.variant, stockQuantity: 9 }] }));
		expect(await it.places()).toEqual([9, 5, 4]);
	});

	it("is none where pieces are owed", async () => {
		const it = await twoPlaces({ allowBackorder: true });
		const order = await buy(it.variant, 9);
		expect(await it.places()).toEqual([-2, 0, 0]);
		sound(await inventory.restock("return", order, [{ variantId: it.variant, quantity: 3 }]));
		expect(await it.places()).toEqual([1, 1, 0]);
	});

	it("stays the same sum whatever happens", async () => {
		const op = fc.oneof(
			fc.record({ kind: fc.constant("buy" as const), pieces: fc.integer({ min: 1, max: 6 }) }),
			fc.record({ kind: fc.constant("count" as const), pieces: fc.integer({ min: 0, max: 9 }) }),
			fc.record({ kind: fc.constant("place" as const), pieces: fc.integer({ min: 0, max: 9 }) }),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(op, { minLength: 3, maxLength: 8 }), async (ops) => {
				const it = await twoPlaces();
				for (const { kind, pieces } of ops) {
					const order = newId("order");
					if (kind === "buy" && sound(await hold(it.variant, pieces, order)).shortages.length === 0) sound(await inventory.commit(order));
					if (kind === "count") await catalog.setStock(it.shop, it.variant, { stockQuantity: pieces });
					if (kind === "place") await it.count(pieces, 9 - pieces);
					const [total = 0, ...there] = await it.places();
					expect(there.reduce((sum, one) => sum + one, 0)).toBe(Math.max(0, total));
				}
			}),
			{ numRuns: 4 },
		);
	}, 60_000);

	it("stays as it is when it is not kept by location any more", async () => {
		const it = await twoPlaces();
		sound(await catalog.setStockByLocation(it.shop, it.variant, { items: [] }));
		expect(await it.places()).toEqual([7]);
		await buy(it.variant, 1);
		expect(await it.places()).toEqual([6]);
	});

	it("is not said over what has changed since it was looked at", async () => {
		const it = await twoPlaces();
		const there = (atFront: number, inCellar: number) => [
			{ locationId: it.front.id, stockQuantity: atFront },
			{ locationId: it.cellar.id, stockQuantity: inCellar },
		];
		await buy(it.variant, 1);
		const say = (expected: ReturnType<typeof there>) => catalog.setStockByLocation(it.shop, it.variant, { items: there(2, 6), expected });
		for (const expected of [there(2, 5), there(1, 5).slice(1), []])
			expect(await say(expected)).toMatchObject({ ok: false, error: { code: "precondition_failed" } });
		expect(await it.places()).toEqual([6, 1, 5]);
		sound(await say(there(1, 5)));
		expect(await it.places()).toEqual([8, 2, 6]);
	});

	it("is said by one of two who say it at once", async () => {
		const it = await twoPlaces();
		const there = (atFront: number) => [
			{ locationId: it.front.id, stockQuantity: atFront },
			{ locationId: it.cellar.id, stockQuantity: 5 },
		];
		const counts = [3, 4, 6];
		const said = await Promise.all(
			counts.map((atFront) => catalog.setStockByLocation(it.shop, it.variant, { items: there(atFront), expected: there(2) })),
		);
		expect(said.filter(({ ok }) => ok)).toHaveLength(1);
		expect(said.filter(({ ok }) => !ok)).toMatchObject([
			{ error: { code: "precondition_failed" } },
			{ error: { code: "precondition_failed" } },
		]);
		const first = counts[said.findIndex(({ ok }) => ok)] ?? 0;
		expect(await it.places()).toEqual([first + 5, first, 5]);
	});

	it("says which locations there are besides", async () => {
		const it = await twoPlaces();
		sound(await catalog.setStockByLocation(it.shop, it.variant, { items: [] }));
		const found = sound(await catalog.findStockByLocation(it.shop, it.variant));
		expect(found).toEqual({ stockQuantity: 7, items: [], locations: [it.front, it.cellar] });
	});

	it("is nobody else's", async () => {
		const [mine, theirs] = [await twoPlaces(), await twoPlaces()];
		expect(await catalog.findStockByLocation(theirs.shop, mine.variant)).toMatchObject({ ok: false, error: { code: "not_found" } });
		const stock = { items: [{ locationId: theirs.front.id, stockQuantity: 1 }] };
		expect(await catalog.setStockByLocation(theirs.shop, mine.variant, stock)).toMatchObject({ ok: false, error: { code: "not_found" } });
		expect(await catalog.setStockByLocation(mine.shop, mine.variant, stock)).toMatchObject({ ok: false, error: { code: "invalid_input" } });
		expect(await mine.places()).toEqual([7, 2, 5]);
	});
});

describe("the locations of a shop", () => {
	it("are renamed and put in another order, in which pieces are taken from then on", async () => {
		const it = await twoPlaces();
		const items = [
			{ id: it.cellar.id, name: "Vault" },
			{ id: it.front.id, name: "Front" },
		];
		expect(sound(await catalog.setStockLocations(it.shop, { items })).items).toEqual(items);
		await buy(it.variant, 1);
		expect(await it.places()).toEqual([6, 4, 2]);
	});

	it("are removed when they are empty, and not before", async () => {
		const it = await twoPlaces();
		const onlyFront = { items: [{ id: it.front.id, name: "Front" }] };
		expect(await catalog.setStockLocations(it.shop, onlyFront)).toMatchObject({ ok: false, error: { code: "conflict" } });
		expect(sound(await catalog.listStockLocations(it.shop)).items).toHaveLength(2);
		sound(await it.count(7, 0));
		expect(sound(await catalog.setStockLocations(it.shop, onlyFront)).items).toEqual(onlyFront.items);
		expect(await it.places()).toEqual([7, 7]);
	});

	it("are removed with pieces where these are moved, and what all have together stays", async () => {
		const it = await twoPlaces();
		const other = await addProduct(it.shop, { title: "Only below", variants: [variantInput()] });
		const below = other.variants[0]?.id ?? "";
		sound(await catalog.setStockByLocation(it.shop, below, { items: [{ locationId: it.cellar.id, stockQuantity: 4 }] }));
		sound(await catalog.setStockLocations(it.shop, { items: [it.front], piecesTo: it.front.id }));
		expect(await it.places()).toEqual([7, 7]);
		expect(sound(await catalog.findStockByLocation(it.shop, below))).toEqual({
			stockQuantity: 4,
			items: [{ location: it.front, stockQuantity: 4 }],
			locations: [it.front],
		});
		await buy(it.variant, 2);
		expect(await it.places()).toEqual([5, 5]);
	});

	it("can all be removed, and the stock stays without places", async () => {
		const it = await twoPlaces();
		expect(await catalog.setStockLocations(it.shop, { items: [] })).toMatchObject({ ok: false, error: { code: "conflict" } });
		expect(sound(await catalog.setStockLocations(it.shop, { items: [], piecesTo: null })).items).toEqual([]);
		expect(await it.places()).toEqual([7]);
		await buy(it.variant, 1);
		expect(await it.places()).toEqual([6]);
	});

	it.each<[string, (it: Awaited<ReturnType<typeof twoPlaces>>) => string | null]>([
		["one that goes too", ({ cellar }) => cellar.id],
		["one that is not there", () => newId("stockLocation")],
		["nowhere while another stays", () => null],
	])("cannot be removed with their pieces moved to %s", async (_what, piecesTo) => {
		const it = await twoPlaces();
		expect(await catalog.setStockLocations(it.shop, { items: [it.front], piecesTo: piecesTo(it) })).toMatchObject({
			ok: false,
			error: { code: "invalid_input", errors: [{ path: "piecesTo" }] },
		});
		expect(await it.places()).toEqual([7, 2, 5]);
	});

	it("of another shop keep their pieces when all of one shop are removed", async () => {
		const [mine, theirs] = [await twoPlaces(), await twoPlaces()];
		sound(await catalog.setStockLocations(mine.shop, { items: [], piecesTo: null }));
		expect(await theirs.places()).toEqual([7, 2, 5]);
		expect(await catalog.setStockLocations(theirs.shop, { items: [theirs.front], piecesTo: mine.front.id })).toMatchObject({ ok: false });
		expect(await theirs.places()).toEqual([7, 2, 5]);
	});

	it.each<[string, (it: Awaited<ReturnType<typeof twoPlaces>>) => { id?: string; name: string }[], string]>([
		["two with one name", () => [{ name: "Shed" }, { name: "shed" }], "items.1.name"],
		["one twice", ({ front }) => [front, { ...front, name: "Shed" }], "items.1.id"],
		["one that is not there", () => [{ id: newId("stockLocation"), name: "Shed" }], "items.0.id"],
	])("cannot be %s", async (_what, itemsOf, path) => {
		const it = await twoPlaces();
		const refused = await catalog.setStockLocations(it.shop, { items: itemsOf(it) });
		expect(refused).toMatchObject({ ok: false, error: { code: "invalid_input", errors: [{ path }] } });
	});

	it("of another shop cannot be taken over", async () => {
		const [mine, theirs] = [await twoPlaces(), await twoPlaces()];
		expect(await catalog.setStockLocations(theirs.shop, { items: [mine.front] })).toMatchObject({ ok: false });
		expect(sound(await catalog.listStockLocations(mine.shop)).items).toHaveLength(2);
	});
});
