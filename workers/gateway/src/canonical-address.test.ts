import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalAddress } from "./canonical-address.ts";

const canonical = (address: string, place: ReturnType<Parameters<typeof canonicalAddress>[2]> = null): string => {
	const { pathname, search } = new URL(address, "https://street.example");
	return canonicalAddress(pathname, search, () => place);
};

const GALWAY = { latitude: 53.2743, longitude: -9.0514 };

describe("one address for", () => {
	it.each([
		["parameters in any order", "/products?vendor=a&category=b", "/products?category=b&vendor=a"],
		["repeated values in any order", "/products?category=b&category=a&category=b", "/products?category=a&category=b"],
		["the limit that counts anyway", "/products?limit=20", "/products"],
		["the currency that counts anyway", "/products/mug?currency=EUR", "/products/mug"],
		["the newest first, where nothing is searched for", "/products?sort=newest", "/products"],
		["the newest first, where nothing but spaces is searched for", "/products?q=%20&sort=newest", "/products"],
		["a collection in its own order", "/collections/gifts?sort=relevance&limit=20", "/collections/gifts"],
		["as many related products as anyway", "/products/mug/related?limit=8", "/products/mug/related"],
		["the most relevant first", "/products?q=mug&sort=relevance", "/products?q=mug"],
		["words in any case and spacing", "/products?q=%20Blue++MUG", "/products?q=blue+mug"],
		["words that are typed", "/search/suggestions?q=Blu", "/search/suggestions?q=blu"],
		["numbers however they are written", "/products?priceMin=0100&rating=4.0&limit=05", "/products?limit=5&priceMin=100&rating=4"],
		["options in any case", "/products?option.Size=M&option.size=L&option.SIZE=m", "/products?option.size=l&option.size=m"],
		["places next to each other", "/products?near=53.27431,-9.05139", "/products?near=53.274%2C-9.051"],
		["places of nothing after the point", "/vendors?near=53.0,-0.0", "/vendors?near=53%2C0"],
		["the newest reviews first", "/products/mug/reviews?sort=newest&limit=20", "/products/mug/reviews"],
		["parts of the feed as large as they are anyway", "/feed/products/parts?size=10000", "/feed/products/parts"],
		["letters that need no encoding", "/products/%6Dug?%76endor=a", "/products/mug?vendor=a"],
	])("%s", (_what, written, expected) => {
		expect(canonical(written)).toBe(expected);
	});

	it("any order of any parameters", () => {
		const pair = fc.tuple(fc.constantFrom("q", "category", "vendor", "limit", "sort", "near", "option.Size", "nonsense"), fc.string());
		fc.assert(
			fc.property(fc.uniqueArray(pair, { selector: ([name]) => name }), (pairs) => {
				const one = canonicalAddress("/products", String(new URLSearchParams(pairs)), () => null);
				expect(canonicalAddress("/products", String(new URLSearchParams(pairs.toReversed())), () => null)).toBe(one);
				expect(canonical(one)).toBe(one);
			}),
		);
	});
});

describe("what a service has to refuse or to know", () => {
	it.each([
		"/products?limit=20&limit=20",
		"/products?limit=nonsense",
		"/products?collection=gifts&sort=newest",
		"/products?nonsense=1",
		"/search/suggestions?limit=20&q=a",
		"/media/a.png?currency=EUR",
		"/products?currency=eur",
		"/products?sort=nonsense",
		"/products?near=here",
		"/vendors?q=+",
		"/products/%FF",
	])("gets there as it was sent: %s", (address) => {
		expect(canonical(address)).toBe(address);
	});
});

describe("what is near without saying where", () => {
	it.each([
		["/products?sort=distance", "/products?near=53.3%2C-9.1&sort=distance"],
		["/products?radiusKm=5", "/products?near=53.3%2C-9.1&radiusKm=5"],
		["/vendors?radiusKm=5", "/vendors?near=53.3%2C-9.1&radiusKm=5"],
		["/products?near=1,2&sort=distance", "/products?near=1%2C2&sort=distance"],
		["/products?sort=price", "/products?sort=price"],
		["/products/mug", "/products/mug"],
	])("%s is near the caller", (asked, expected) => {
		expect(canonical(asked, GALWAY)).toBe(expected);
	});

	it("is refused by its service where the edge does not know where the caller is", () => {
		expect(canonical("/products?sort=distance")).toBe("/products?sort=distance");
	});
});
