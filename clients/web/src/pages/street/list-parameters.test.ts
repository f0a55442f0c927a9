import { expect, it } from "vitest";
import { queryOf } from "../../core/query-of.ts";
import { readTyped, valuesOf, without, withoutValue, withValues } from "./list-parameters.ts";

const read = (query: string) => readTyped(new URLSearchParams(query));

it("reads an address in its order, each value once", () => {
	expect(queryOf(read("sort=price&option.Size=M&vendor=b&vendor=a&vendor=b&q=+bread+&q=cake&utm=x&option.=y"))).toBe(
		"?q=bread&vendor=b&vendor=a&option.Size=M&sort=price",
	);
});

it("takes away one value, or all of a parameter", () => {
	const typed = read("q=bread&vendor=a&vendor=b&cursor=c&page=2");
	expect(queryOf(withoutValue(typed, "vendor", "a"))).toBe("?q=bread&vendor=b");
	expect(queryOf(without(typed, "vendor"))).toBe("?q=bread");
	expect(valuesOf(typed, "vendor")).toEqual(["a", "b"]);
});

it("puts other values in their places", () => {
	const typed = read("q=bread&priceMin=1&rating=4&sort=price");
	expect(queryOf(withValues(typed, { priceMax: "9.99", priceMin: "" }))).toBe("?q=bread&priceMax=9.99&rating=4&sort=price");
	expect(queryOf(withValues(typed, { q: "cake" }))).toBe("?q=cake&priceMin=1&rating=4&sort=price");
});
