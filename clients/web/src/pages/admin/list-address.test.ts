import { describe, expect, it } from "vitest";
import { readPlace } from "../../core/paging.ts";
import { factsOf } from "../../core/locale.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { formatsOf } from "../../core/format.ts";
import { isFiltered, type ListAddress, listHref, oneOf, pageLinks, sortByTime, typedText } from "./list-address.ts";

const page = { t: factsOf("en").messages, format: formatsOf("en", "UTC"), href: (path: string) => path } as RequestContext;

const list = (filters: ListAddress["filters"] = {}, query = ""): ListAddress => ({
	path: "/admin/shops",
	filters,
	place: readPlace(new URLSearchParams(query)),
});

describe("what is typed to find something", () => {
	it.each([
		[null, undefined],
		["", undefined],
		["  ", undefined],
		[" quay ", "quay"],
		["a\u0000b\nc", "a b c"],
		["\uD800x", "x"],
		["x".repeat(300), "x".repeat(100)],
		[`${"x".repeat(99)}😀`, `${"x".repeat(99)}\uFFFD`],
	])("%j is asked as %j", (typed, asked) => {
		expect(typedText(typed)).toBe(asked);
	});

	it("leaves out values that it does not know", () => {
		expect([oneOf("b", ["a", "b"]), oneOf("c", ["a", "b"]), oneOf(null, ["a"])]).toEqual(["b", undefined, undefined]);
	});
});

describe("the links of a list", () => {
	it("keep the filters and start at the first page where one is changed", () => {
		const here = list({ status: "applied", q: "a b", sort: undefined }, "cursor=two&page=2");
		expect(listHref(page, here, { status: undefined })).toBe("/admin/shops?q=a+b");
	});

	it("turn the order around", () => {
		expect(sortByTime(page, list({ q: "a" }))).toEqual({ href: "/admin/shops?q=a&sort=oldest", direction: "descending" });
		expect(sortByTime(page, list({ sort: "oldest" }))).toEqual({ href: "/admin/shops", direction: "ascending" });
	});

	it("lead on and back, with the filters", () => {
		const first = pageLinks(page, list({ q: "a" }), "two");
		expect(first).toMatchObject({ next: { href: "/admin/shops?q=a&page=2&cursor=two" }, status: "Page 1" });
		expect(first).not.toHaveProperty("previous");
		const second = pageLinks(page, list({ q: "a" }, "page=2&cursor=two"), null);
		expect(second).toMatchObject({ previous: { href: "/admin/shops?q=a" }, status: "Page 2" });
		expect(second).not.toHaveProperty("next");
	});

	it("know whether anything is filtered", () => {
		expect([isFiltered(list({ sort: "oldest" })), isFiltered(list({ q: undefined })), isFiltered(list({ q: "a" }))]).toEqual([
			false,
			false,
			true,
		]);
	});
});
