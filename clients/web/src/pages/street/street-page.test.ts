import { expect, it } from "vitest";
import { tidyQuery } from "./street-page.ts";

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

it("takes a place in a list only with its cursor", () => {
	const known = ["q", "page", "trail", "cursor"];
	expect(tidyQuery("?q=a&page=7&trail=x", known)).toBe("?q=a");
	expect(tidyQuery("?q=a&page=7&trail=x&cursor=+", known)).toBe("?q=a");
	expect(tidyQuery("?q=a&page=3&trail=x&cursor=y", known)).toBeNull();
});

it("keeps several values of what may have them, each once and in the order of names", () => {
	const known = ["q", "shop", "option.", "sort"];
	const repeated = ["shop", "option."];
	expect(tidyQuery("?q=a&shop=b&shop=c&option.Size=M&option.Size=L&option.Color=Red&sort=price", known, repeated)).toBeNull();
	expect(tidyQuery("?option.Size=M&shop=b&shop=&shop=b&option.=x&q=a&q=b", known, repeated)).toBe("?q=a&shop=b&option.Size=M");
});
