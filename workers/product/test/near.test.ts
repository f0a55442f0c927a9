import type { ProductListItem } from "#contracts/product";
import { beforeAll, describe, expect, it } from "vitest";
import { addProduct, openShop, read } from "./street.ts";

interface Page {
	items: ProductListItem[];
	total: number;
}

const place = (latitude: number, longitude: number) => ({
	line1: "1 Street",
	city: "Somewhere",
	postalCode: "1",
	country: "IE",
	latitude,
	longitude,
});

/** One degree is 111.195 km; these shops are where a box of degrees around a place is not what it seems. */
const SHOPS: [string, number, number][] = [
	["Just west of the date line", 0, 179.9],
	["Just east of the date line", 0, -179.9],
	["Beyond the north pole", 89.9, 180],
	["Before the north pole", 89.9, 0],
	["By the south pole", -89.95, 77],
	["Far in the north", 80, 20],
	["Greenwich", 51.5, 0.1],
];

beforeAll(async () => {
	for (const [title, latitude, longitude] of SHOPS) await addProduct(await openShop({ place: place(latitude, longitude) }), { title });
});

/** What is near a place, the nearest first, with its distance in whole kilometers. */
const near = async (query: string): Promise<[string, number][]> =>
	(await read<Page>(`/products?sort=distance&${query}`)).items.map(({ title, distanceMeters }) => [
		title,
		Math.round((distanceMeters ?? 0) / 1_000),
	]);

describe("what is near", () => {
	it("is found on both sides of the date line", async () => {
		const bothSides = [
			["Just west of the date line", 6],
			["Just east of the date line", 17],
		];
		expect(await near("near=0,179.95&radiusKm=50")).toEqual(bothSides);
		expect(await near("near=0,-179.95&radiusKm=50")).toEqual(bothSides.map(([title], index) => [title, index === 0 ? 17 : 6]).toReversed());
		expect(await near("near=0,180&radiusKm=12")).toHaveLength(2);
		expect(await near("near=0,-180&radiusKm=12")).toHaveLength(2);
		expect(await near("near=0,179.95&radiusKm=10")).toEqual(bothSides.slice(0, 1));
	});

	it("is found around the poles, whatever the meridian", async () => {
		for (const longitude of [-180, -90, 0, 45, 180]) {
			const found = await near(`near=90,${longitude}&radiusKm=12`);
			expect(found.map(([title]) => title).toSorted()).toEqual(["Before the north pole", "Beyond the north pole"]);
			expect(found.map(([, km]) => km)).toEqual([11, 11]);
		}
		expect(await near("near=89.95,0&radiusKm=17")).toEqual([
			["Before the north pole", 6],
			["Beyond the north pole", 17],
		]);
		expect(await near("near=-90,-120&radiusKm=10")).toEqual([["By the south pole", 6]]);
	});

	it("is found far in the north, where meridians are close together", async () => {
		expect(await near("near=80,26&radiusKm=120")).toEqual([["Far in the north", 116]]);
		expect(await near("near=80,26&radiusKm=115")).toEqual([]);
	});

	it("is nothing where the radius ends before it, and everything where the radius is that of the earth", async () => {
		expect(await near("near=51.5,-0.1&radiusKm=13")).toEqual([]);
		expect(await near("near=51.5,-0.1&radiusKm=14")).toEqual([["Greenwich", 14]]);
		expect(await near("near=51.5,-0.1&radiusKm=20000")).toHaveLength(SHOPS.length);
	});
});
