import { expect, it } from "vitest";
import { queryOf } from "./query-of.ts";

it("writes only what has a value", () => {
	expect(queryOf({ q: "a&b=c", sort: undefined, near: "" })).toBe("?q=a%26b%3Dc");
	expect(queryOf({})).toBe("");
});

it("writes a name as often as it is given", () => {
	expect(
		queryOf([
			["shop", "a"],
			["shop", ""],
			["shop", "b"],
		]),
	).toBe("?shop=a&shop=b");
});
