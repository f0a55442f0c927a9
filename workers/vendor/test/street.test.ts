import { beforeAll, expect, it } from "vitest";
import type { Vendor } from "#contracts/vendor";
import { call } from "../../../tests/support/service-under-test.ts";
import { ADMIN, applied, application, opened } from "./shops.ts";

const GALWAY = { latitude: 53.2707, longitude: -9.0568 };
const CORK = { latitude: 51.8985, longitude: -8.4756 };
const FIJI = { latitude: -17.7, longitude: 179.99 };

const at = (city: string, point: { latitude: number; longitude: number }) => ({ place: { ...application().place, city, ...point } });

type Page = { items: Vendor[]; nextCursor: string | null };
const street = async (query = "") => (await call("GET", `/vendors?limit=100${query}`)).json<Page>();
const names = (page: Page) => page.items.map((item) => item.name);

async function everyPage(query: string, limit: number): Promise<Vendor[]> {
	const items: Vendor[] = [];
	for (let cursor: string | null = ""; cursor !== null;) {
		const page: Page = await (await call("GET", `/vendors?limit=${limit}${query}${cursor && `&cursor=${cursor}`}`)).json();
		items.push(...page.items);
		cursor = page.nextCursor;
	}
	return items;
}

beforeAll(async () => {
	await opened({ name: "Éanna's Wool 100%", tagline: "Hand_knit", ...at("Galway", GALWAY) });
	await opened({ name: "Claddagh Cheese", ...at("Galway", { latitude: 53.2675, longitude: -9.0573 }) });
	await opened({ name: "Lee Books", ...at("Cork", CORK) });
	await opened({ name: "Date Line Shells", ...at("Suva", FIJI) });
	for (let n = 0; n < 5; n += 1) await opened({ name: "Market Stall", ...at("Dún Laoghaire", { latitude: 53.29, longitude: -6.13 }) });
	await applied({ name: "Not Yet Open" });
});

it("shows approved shops only, by name", async () => {
	expect(names(await street())).toEqual([
		"Claddagh Cheese",
		"Date Line Shells",
		"Éanna's Wool 100%",
		"Lee Books",
		...Array<string>(5).fill("Market Stall"),
	]);
});

it("shows a shop by id and by slug, without what only its staff may see", async () => {
	const [shop] = (await street("&q=lee books")).items;
	const bySlug = await call("GET", "/vendors/lee-books");
	expect(await bySlug.json()).toEqual(shop);
	expect(await (await call("GET", `/vendors/${shop?.id}?locale=en-IE&country=IE&currency=EUR`)).json()).toEqual(shop);
	expect(Object.keys(shop ?? {})).not.toContain("commissionBps");
	expect(Object.keys(shop ?? {})).not.toContain("status");
});

it("does not know shops that are not open, or never were", async () => {
	expect((await call("GET", "/vendors/not-yet-open")).status).toBe(404);
	expect((await call("GET", "/vendors/nobody")).status).toBe(404);
});

it("answers 304 to whoever knows the answer already", async () => {
	const first = await call("GET", "/vendors/lee-books");
	const etag = first.headers.get("etag") ?? "";
	expect(first.headers.get("cache-control")).toBe("public, max-age=0, stale-while-revalidate=0, stale-if-error=86400");
	expect((await call("GET", "/vendors/lee-books", { headers: { "If-None-Match": etag } })).status).toBe(304);
});

it("searches names, towns and taglines, without minding case and accents", async () => {
	expect(names(await street("&q=EANNA"))).toEqual(["Éanna's Wool 100%"]);
	expect(names(await street("&q=galway cheese"))).toEqual(["Claddagh Cheese"]);
	expect(names(await street("&q=dun laoghaire"))).toHaveLength(5);
	expect(names(await street("&q=nothing like it"))).toEqual([]);
});

it("finds the shops of a town by its whole name, without minding case and accents", async () => {
	expect(names(await street("&city=galway"))).toEqual(["Claddagh Cheese", "Éanna's Wool 100%"]);
	expect(names(await street("&city=dun laoghaire&q=stall"))).toHaveLength(5);
	expect(names(await street(`&city=Galway&near=${GALWAY.latitude},${GALWAY.longitude}`))).toEqual(["Éanna's Wool 100%", "Claddagh Cheese"]);
	expect(names(await street("&city=gal"))).toEqual([]);
});

it("takes wildcards in a search as the characters that they are", async () => {
	expect(names(await street(`&q=${encodeURIComponent("100%")}`))).toEqual(["Éanna's Wool 100%"]);
	expect(names(await street("&q=hand_"))).toEqual(["Éanna's Wool 100%"]);
	expect(names(await street(`&q=${encodeURIComponent("c%e")}`))).toEqual([]);
	expect(names(await street("&q=l_e"))).toEqual([]);
	expect(names(await street(`&q=${encodeURIComponent("' OR 1=1 --")}`))).toEqual([]);
});

it("sorts by distance, in meters, within the radius", async () => {
	const near = await street(`&near=${GALWAY.latitude},${GALWAY.longitude}&radiusKm=200`);
	expect(near.items.map((item) => [item.name, item.distanceMeters]).slice(0, 2)).toEqual([
		["Éanna's Wool 100%", 0],
		["Claddagh Cheese", 357],
	]);
	expect(near.items.find((item) => item.name === "Lee Books")?.distanceMeters).toBe(157_552);
	expect(names(near)).not.toContain("Date Line Shells");
	expect(names(await street(`&near=${GALWAY.latitude},${GALWAY.longitude}&radiusKm=0.1`))).toEqual(["Éanna's Wool 100%"]);
	expect(names(await street("&near=0,0"))).toHaveLength(9);
});

it("measures across the date line", async () => {
	const [shop] = (await street("&near=-17.7,-179.99&radiusKm=5")).items;
	expect([shop?.name, shop?.distanceMeters]).toEqual(["Date Line Shells", 2119]);
});

it.each([1, 2, 4])("pages by name without gaps or repeats, %d at a time", async (limit) => {
	const all = (await street()).items.map((item) => item.id);
	expect((await everyPage("", limit)).map((item) => item.id)).toEqual(all);
});

it.each([1, 2, 4])("pages by distance without gaps or repeats, %d at a time", async (limit) => {
	const query = "&near=52.5,-7.3&q=e";
	const all = (await street(query)).items.map((item) => item.id);
	expect(all).toHaveLength(9);
	expect((await everyPage(query, limit)).map((item) => item.id)).toEqual(all);
});

it.each([
	"limit=0",
	"limit=101",
	"limit=x",
	"near=91,0",
	"near=0,181",
	"near=here",
	"near=1",
	"radiusKm=5",
	"near=0,0&radiusKm=-1",
	"cursor=nonsense",
	"page=2",
	"country=Ireland",
	"q=",
	"city=",
])("refuses ?%s", async (query) => {
	const response = await call("GET", `/vendors?${query}`);
	expect([response.status, (await response.json<{ code: string }>()).code]).toEqual([400, "invalid_input"]);
});

it("refuses the cursor of another list", async () => {
	const { nextCursor } = await (await call("GET", "/vendors?limit=1&near=0,0")).json<Page>();
	expect((await call("GET", `/vendors?limit=1&cursor=${nextCursor}`)).status).toBe(400);
});

it("lists every shop for an admin, the newest first, by status and by words", async () => {
	const list = async (query: string) =>
		(await call("GET", `/admin/vendors?${query}`, { as: ADMIN })).json<Page & { items: { status: string }[] }>();
	expect(names(await list("status=applied"))).toEqual(["Not Yet Open"]);
	expect(names(await list("limit=1"))).toEqual(["Not Yet Open"]);
	expect(names(await list("q=claddagh&status=approved"))).toEqual(["Claddagh Cheese"]);
	const first = await list("limit=6");
	const rest = await list(`limit=6&cursor=${first.nextCursor}`);
	expect(new Set([...first.items, ...rest.items].map((item) => item.id)).size).toBe(10);
});
