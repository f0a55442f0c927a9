import { describe, expect, it } from "vitest";
import type { Identity } from "#contracts/identity";
import type { OwnVendor } from "#contracts/vendor";
import { call } from "../../../tests/support/service-under-test.ts";
import { ADMIN, applied, everythingOf, logOf, opened, toldOf } from "./shops.ts";

it("changes what is given, keeps the rest, and tells it", async () => {
	const { owner, shop } = await opened({ name: "Before" });
	const openingHours = [{ day: "mon", opens: "09:00", closes: "17:30" }] as const;
	const asBefore = await (await call("GET", `/vendor/${shop.id}`, { as: owner })).json<OwnVendor>();
	const answer = await call("PATCH", `/vendor/${shop.id}`, { as: owner, body: { name: "After", tagline: "Warm bread", openingHours } });
	expect(await answer.json()).toEqual({ ...asBefore, name: "After", tagline: "Warm bread", openingHours });
	const told = (await toldOf(shop.id)).slice(-4);
	expect(told.map((event) => [event.destination, event.version, event.vendor.name])).toEqual([
		["product", 3, "After"],
		["order", 3, "After"],
		["review", 3, "After"],
		["web", 3, "After"],
	]);
	expect((await (await call("GET", "/vendors?q=after")).json<{ items: OwnVendor[] }>()).items.map((item) => item.id)).toEqual([shop.id]);
});

it("finds a shop where it moved to", async () => {
	const { owner, shop } = await opened({ name: "Mover" });
	const place = { ...shop.place, city: "Derry", latitude: 54.99, longitude: -7.32 };
	await call("PATCH", `/vendor/${shop.id}`, { as: owner, body: { place } });
	const near = await (
		await call("GET", "/vendors?near=54.99,-7.32&radiusKm=1")
	).json<{ items: { id: string; distanceMeters: number }[] }>();
	expect(near.items.map((item) => [item.id, item.distanceMeters])).toEqual([[shop.id, 0]]);
});

it("lets a shop that waits for approval prepare, and an admin help", async () => {
	const { owner, shop } = await applied({ name: "Preparing" });
	expect((await call("PATCH", `/vendor/${shop.id}`, { as: owner, body: { story: "Since 1950." } })).status).toBe(200);
	expect((await call("PATCH", `/vendor/${shop.id}`, { as: ADMIN, body: { phone: "+353 1 000 0000" } })).status).toBe(200);
	expect(await logOf(shop.id)).toEqual(["apply", "update", "update"]);
});

it("loses none of thirty changes at once, and tells thirty versions", async () => {
	const { owner, shop } = await applied({ name: "Busy" });
	const changes = Array.from({ length: 30 }, (_, n) => (n % 2 === 0 ? { tagline: `Tagline ${n}` } : { story: `Story ${n}` }));
	const answers = await Promise.all(changes.map((body) => call("PATCH", `/vendor/${shop.id}`, { as: owner, body })));
	expect(answers.every((answer) => answer.status === 200)).toBe(true);
	const told = (await toldOf(shop.id)).filter((event) => event.destination === "order");
	expect(told.map((event) => event.version)).toEqual(Array.from({ length: 31 }, (_, n) => n + 1));
	const now = await (await call("GET", `/vendor/${shop.id}`, { as: owner })).json<OwnVendor>();
	expect([now.tagline.slice(0, 7), now.story.slice(0, 5)]).toEqual(["Tagline", "Story"]);
});

describe("the log of a shop's settings", () => {
	interface Changes {
		items: { before: Record<string, unknown> }[];
		nextCursor: string | null;
	}
	const changesOf = async (shop: OwnVendor, owner: Identity, query = "") =>
		(await call("GET", `/vendor/${shop.id}/changes${query}`, { as: owner })).json<Changes>();

	it("says what each change replaced, so that sending it undoes the change", async () => {
		const { owner, shop } = await opened({ name: "Forgetful" });
		const change = (body: object) => call("PATCH", `/vendor/${shop.id}`, { as: owner, body });
		await change({ name: "Renamed", openingHours: [{ day: "mon", opens: "09:00", closes: "17:30" }], deliveryOptions: [] });
		await change({ tagline: "New" });
		const { items } = await changesOf(shop, owner);
		const { name, tagline, openingHours, deliveryOptions } = shop;
		expect(items.map(({ before }) => before)).toEqual([{ tagline: shop.tagline }, { name, openingHours, deliveryOptions }]);
		for (const { before } of items) expect((await change(before)).status).toBe(200);
		expect(await (await call("GET", `/vendor/${shop.id}`, { as: owner })).json()).toMatchObject({
			name,
			tagline,
			openingHours,
			deliveryOptions,
		});
	});

	it("is read in pages, and holds nothing but settings", async () => {
		const { owner, shop } = await opened({ name: "Paged" });
		for (const phone of ["1", "2", "3"]) await call("PATCH", `/vendor/${shop.id}`, { as: owner, body: { phone } });
		const first = await changesOf(shop, owner, "?limit=2");
		const rest = await changesOf(shop, owner, `?limit=2&cursor=${first.nextCursor}`);
		expect([...first.items, ...rest.items].map(({ before }) => before)).toEqual([{ phone: "2" }, { phone: "1" }, { phone: shop.phone }]);
		expect(rest.nextCursor).toBeNull();
		expect((await call("GET", `/vendor/${shop.id}/changes?cursor=nonsense`, { as: owner })).status).toBe(400);
	});
});

it("does nothing where nothing is to be changed", async () => {
	const { owner, shop } = await applied({ name: "Same" });
	const before = await everythingOf(shop.id);
	expect((await call("PATCH", `/vendor/${shop.id}`, { as: owner, body: {} })).status).toBe(200);
	expect(await everythingOf(shop.id)).toEqual(before);
});

const pickup = { id: "pickup", kind: "pickup", title: "Pick up", priceMinor: 0, freeOverMinor: null, postalPrefixes: [], countries: [] };

it.each([
	["a status", { status: "approved" }, ""],
	["a commission", { commissionBps: 0 }, ""],
	["a day that closes before it opens", { openingHours: [{ day: "mon", opens: "18:00", closes: "09:00" }] }, "openingHours.0.closes"],
	["a time that is none", { openingHours: [{ day: "mon", opens: "25:00", closes: "26:00" }] }, "openingHours.0.opens"],
	["two options of one id", { deliveryOptions: [pickup, pickup] }, "deliveryOptions.1.id"],
	["countries for pickup", { deliveryOptions: [{ ...pickup, countries: ["IE"] }] }, "deliveryOptions.0.countries"],
	["a negative price", { deliveryOptions: [{ ...pickup, priceMinor: -1 }] }, "deliveryOptions.0.priceMinor"],
	["a price with fractions", { deliveryOptions: [{ ...pickup, priceMinor: 1.5 }] }, "deliveryOptions.0.priceMinor"],
	[
		"a place on no planet",
		{ place: { line1: "x", city: "x", postalCode: "x", country: "IE", latitude: 1e9, longitude: 0 } },
		"place.latitude",
	],
])("refuses %s, says where it is, and changes nothing", async (_what, body, path) => {
	const { owner, shop } = await applied({ name: "Careful" });
	const before = await everythingOf(shop.id);
	const refused = await call("PATCH", `/vendor/${shop.id}`, { as: owner, body });
	expect(refused.status).toBe(400);
	const problem = await refused.json<{ code: string; errors: { path: string }[] }>();
	expect(problem.code).toBe("invalid_input");
	expect(problem.errors.map((error) => error.path)).toContain(path);
	expect(await everythingOf(shop.id)).toEqual(before);
});
