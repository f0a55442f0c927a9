import { expect, it } from "vitest";
import { nextPlace, placeQuery, type PlaceInList, previousPlace, readPlace } from "./paging.ts";

const read = (query: string) => readPlace(new URLSearchParams(query));
const FIRST = read("");

/** Where one is after going forward over these cursors. */
const after = (...cursors: string[]): PlaceInList => cursors.reduce(nextPlace, FIRST);

it("begins at the first page, which needs nothing in the address", () => {
	expect(FIRST).toEqual({ page: 1, trail: [], cursor: undefined });
	expect(placeQuery(FIRST)).toEqual({});
	expect(previousPlace(FIRST)).toBeUndefined();
});

it("goes back the way it came", () => {
	const third = after("b", "c");
	expect(third).toEqual({ page: 3, trail: ["b"], cursor: "c" });
	expect(previousPlace(third)).toEqual(after("b"));
	expect(previousPlace(after("b"))).toEqual(FIRST);
});

it("says in an address where it is, and reads it back", () => {
	const place = after("b", "c", "d");
	const query = Object.entries(placeQuery(place)).map(([name, value]): [string, string] => [name, value ?? ""]);
	expect(read(new URLSearchParams(query).toString())).toEqual(place);
});

it("remembers eight pages of a long way, and goes to the first page from there", () => {
	const cursors = "bcdefghijklmn".split("");
	let place: PlaceInList | undefined = after(...cursors);
	expect(place.trail).toHaveLength(8);
	for (let step = 0; step < 8; step += 1) place = place && previousPlace(place);
	expect(place).toEqual({ page: 6, trail: [], cursor: "f" });
	expect(place && previousPlace(place)).toEqual(FIRST);
});

it.each(["page=7", "page=7&trail=a.b", "cursor=", "page=x&cursor="])("takes ?%s for the first page", (query) => {
	expect(read(query)).toEqual(FIRST);
});

it("makes the best of a number or a trail that cannot be", () => {
	expect(read("page=-3&trail=..%00.a%20b&cursor=c")).toEqual({ page: 2, trail: [], cursor: "c" });
	expect(read("page=1&trail=a.b&cursor=c").page).toBe(4);
	expect(read(`trail=${"a.".repeat(50)}&cursor=c`).trail).toHaveLength(8);
});
