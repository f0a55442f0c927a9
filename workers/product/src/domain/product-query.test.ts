import { describe, expect, it } from "vitest";
import { optionFilters, soundSort } from "./product-query.ts";

describe("the order of a list", () => {
	it.each([
		[undefined, {}, "newest"],
		[undefined, { words: ["a"] }, "relevance"],
		[undefined, { words: [] }, "relevance"],
		["relevance", {}, "newest"],
		["price", { words: ["a"] }, "price"],
		["distance", { near: { latitude: 1, longitude: 1 } }, "distance"],
	] as const)("asked as %s with %j is %s", (asked, query, sort) => {
		expect(soundSort(asked, query)).toEqual({ ok: true, value: sort });
	});

	it("by a distance from nowhere is refused, a radius around nowhere too", () => {
		expect(soundSort("distance", { radiusKm: 5 })).toMatchObject({
			ok: false,
			error: { errors: [{ path: "sort" }, { path: "radiusKm" }] },
		});
	});
});

describe("option filters", () => {
	it("gather values by name, whatever the case", () => {
		expect(optionFilters({ q: "x", "option.Size": ["M", "L"], "option.size": "S", "option.Color": "Red" })).toEqual({
			ok: true,
			value: [
				{ name: "size", values: ["m", "l", "s"] },
				{ name: "color", values: ["red"] },
			],
		});
	});

	it("are bounded", () => {
		expect(optionFilters({ "option.a": Array.from({ length: 31 }, () => "x") })).toMatchObject({ ok: false });
		expect(optionFilters(Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`option.${n}`, "x"])))).toMatchObject({ ok: false });
		expect(optionFilters({ "option.a": "x".repeat(121) })).toMatchObject({ ok: false });
	});
});
