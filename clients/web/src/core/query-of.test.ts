import { expect, it } from "vitest";
import { queryOf } from "./query-of.ts";

it("writes only what has a value", () => {
	expect(queryOf({ q: "a&b=c", sort: undefined, near: "" })).toBe("?q=a%26b%3Dc");
	expect(queryOf({})).toBe("");
});
