import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Offer, SearchDocument } from "./document.ts";
import { FacetCounter } from "./facets.ts";
import { type Facet, type Filters, passes } from "./filters.ts";
import { ORDERS, pageOf, SORTS } from "./order.ts";

const offer: fc.Arbitrary<Offer> = fc.tuple(
	fc.integer({ min: 0, max: 3_000 }),
	fc.constantFrom(0 as const, 1 as const),
	fc.record({ Size: fc.constantFrom("S", "M", "L"), Color: fc.constantFrom("Red", "red", "Blue") }, { requiredKeys: [] }),
);

const documents: fc.Arbitrary<SearchDocument[]> = fc
	.array(
		fc.record({
			vendorId: fc.constantFrom("v1", "v2", "v3"),
			ratingAverage: fc.integer({ min: 0, max: 5 }),
			ratingCount: fc.integer({ min: 0, max: 3 }),
			categories: fc.uniqueArray(fc.constantFrom("c1", "c2", "c3"), { maxLength: 3 }),
			offers: fc.array(offer, { minLength: 1, maxLength: 4 }),
			distanceMeters: fc.integer({ min: 0, max: 9_000 }),
			rank: fc.integer({ min: -3, max: 0 }),
		}),
		{ maxLength: 25 },
	)
	.map((rows) => rows.map((row, index) => ({ ...row, number: index + 1, priceMinor: Math.min(...row.offers.map(([price]) => price)) })));

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const filters: fc.Arbitrary<Filters> = fc.record({
	categories: fc.subarray(["c1", "c2"]),
	vendors: fc.subarray(["v1", "v2"]),
	options: fc.record({ size: fc.subarray(["s", "m"]), color: fc.subarray(["red", "blue"]) }).map(({ size, color }) =>
		[
			{ name: "size", values: size },
			{ name: "color", values: color },
		].filter(({ values }) => values.length > 0),
	),
	priceMin: maybe(fc.integer({ min: 0, max: 2_000 })),
	priceMax: maybe(fc.integer({ min: 1_000, max: 3_000 })),
	rating: maybe(fc.integer({ min: 1, max: 5 })),
	inStock: maybe(fc.boolean()),
	radiusKm: maybe(fc.integer({ min: 1, max: 9 })),
});

/** How many there are when one more filter is set instead of the facet's own: the definition of a count. */
const found = (all: readonly SearchDocument[], asked: Filters, change: Partial<Filters>) =>
	all.filter((document) => passes(document, { ...asked, ...change })).length;

const countAll = (all: readonly SearchDocument[], asked: Filters, elsewhere: ReadonlySet<Facet> = new Set()) => {
	const counter = new FacetCounter(asked, elsewhere);
	for (const document of all) counter.count(document);
	for (const facet of elsewhere) for (const document of all) counter.countOnly(document, facet);
	return counter.result(50);
};

describe("facets", () => {
	it("say of every value how many products would be left if it were chosen", () => {
		fc.assert(
			fc.property(documents, filters, (all, asked) => {
				const counts = countAll(all, asked);
				for (const { value, count } of counts.categories) expect(count).toBe(found(all, asked, { categories: [value] }));
				for (const { value, count } of counts.vendors) expect(count).toBe(found(all, asked, { vendors: [value] }));
				for (const { value, count } of counts.ratings) expect(count).toBe(found(all, asked, { rating: value }));
				for (const { from, below, count } of counts.price.ranges)
					expect(count).toBe(found(all, asked, { priceMin: from, priceMax: below === null ? undefined : below - 1 }));
				expect(counts.availability.inStock).toBe(found(all, asked, { inStock: true }));
				expect(counts.availability.soldOut).toBe(found(all, asked, { inStock: false }));
				for (const { name, values } of counts.options) {
					const others = asked.options.filter((option) => option.name !== name.toLowerCase());
					for (const { value, count } of values) {
						const chosen = { name: name.toLowerCase(), values: [value.toLowerCase()] };
						expect(count).toBe(found(all, asked, { options: [...others, chosen] }));
					}
				}
			}),
		);
	});

	it("name every value that leaves something, and those that are chosen even where nothing is left", () => {
		fc.assert(
			fc.property(documents, filters, (all, asked) => {
				const counts = countAll(all, asked);
				for (const value of ["c1", "c2", "c3"]) {
					const isNamed = counts.categories.some((category) => category.value === value);
					expect(isNamed).toBe(asked.categories.includes(value) || found(all, asked, { categories: [value] }) > 0);
				}
				const sizes =
					counts.options.find(({ name }) => name.toLowerCase() === "size")?.values.map(({ value }) => value.toLowerCase()) ?? [];
				for (const size of asked.options.find(({ name }) => name === "size")?.values ?? []) expect(sizes).toContain(size);
			}),
		);
	});

	it("are the same where some of them are counted from documents that were loaded for them", () => {
		fc.assert(
			fc.property(documents, filters, (all, asked) => {
				const elsewhere = new Set<Facet>(["category", "vendor", ...asked.options.map(({ name }) => `option.${name}` as const)]);
				const sorted = (counts: ReturnType<typeof countAll>) => ({
					...counts,
					options: counts.options.map(({ name, values }) => ({
						name: name.toLowerCase(),
						values: values.map(({ count }) => count).sort((a, b) => a - b),
					})),
				});
				expect(sorted(countAll(all, asked, elsewhere))).toEqual(sorted(countAll(all, asked)));
			}),
		);
	});
});

describe("pages", () => {
	it("of every sort show everything once, whatever their length", () => {
		fc.assert(
			fc.property(documents, fc.constantFrom(...SORTS), fc.integer({ min: 1, max: 7 }), (all, sort, limit) => {
				const turned: number[] = [];
				for (let after: number[] | null = null; ;) {
					const page = pageOf(all, sort, after, limit);
					turned.push(...page.map(({ number }) => number));
					const last = page.at(-1);
					if (!last) break;
					after = ORDERS[sort].keyOf(last);
				}
				expect(turned).toEqual(pageOf(all, sort, null, 1_000).map(({ number }) => number));
				expect(turned.length).toBe(all.length);
			}),
		);
	});
});

it("counts what stands for many as so many, and takes counts that are known", () => {
	const document: SearchDocument = {
		number: 1,
		vendorId: "v1",
		priceMinor: 100,
		ratingAverage: 0,
		ratingCount: 0,
		categories: ["c1", "c2"],
		offers: [[100, 1, {}]],
		distanceMeters: null,
		rank: 0,
	};
	const counter = new FacetCounter({ categories: ["c1"], vendors: ["v1"], options: [] });
	counter.countOnly(document, "category", 12.4);
	counter.countOnly({ ...document, number: 2 }, "category", 12.4);
	counter.takeCounts("vendor", [
		{ value: "v2", count: 9 },
		{ value: "v1", count: 3 },
	]);
	const { categories, vendors } = counter.result(50);
	expect(categories).toEqual([
		{ value: "c1", count: 25 },
		{ value: "c2", count: 25 },
	]);
	expect(vendors.map(({ value, count }) => [value, count])).toEqual([
		["v2", 9],
		["v1", 3],
	]);
});
