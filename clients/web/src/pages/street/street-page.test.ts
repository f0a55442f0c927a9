import { expect, it } from "vitest";
import { queryOf, tidyQuery } from "./street-page.ts";

const KNOWN = ["q", "near", "sort"];

it.each(["", "?q=bread", "?q=bread&sort=price", "?near=53.27,-9.05", "?near=53.27%2C-9.05", "?q=a+b", "?q=a%20b"])(
	"leaves %j as it is",
	(search) => {
		expect(tidyQuery(search, KNOWN)).toBeNull();
	},
);

it.each([
	["?q=&sort=price", "?sort=price"],
	["?sort=price&q=bread", "?q=bread&sort=price"],
	["?q=bread&utm_source=x", "?q=bread"],
	["?q=one&q=two", "?q=one"],
	["?q=+bread+", "?q=bread"],
	["?q=&sort=", ""],
	["?=&&&", ""],
])("puts %j right: %j", (search, tidy) => {
	expect(tidyQuery(search, KNOWN)).toBe(tidy);
	expect(tidyQuery(tidy, KNOWN)).toBeNull();
});

it("writes only what has a value", () => {
	expect(queryOf({ q: "a&b=c", sort: undefined, near: "" })).toBe("?q=a%26b%3Dc");
	expect(queryOf({})).toBe("");
});
