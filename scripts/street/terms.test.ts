import { describe, expect, it } from "vitest";
import { collectionRuleSchema } from "../../contracts/collection.ts";
import { ITEMS, SHOPS } from "../seed/street.ts";
import { termsOf } from "../seed/terms.ts";
import { termFaults } from "../../workers/product/src/domain/variant-terms.ts";
import { COLLECTIONS } from "./collections.ts";
import { IN_POUNDS, TERMS, TWO_PLACES } from "./terms.ts";

const TODAY = new Date("2026-11-22T00:00:00.000Z");
const VARIANTS = new Map(
	ITEMS.flatMap(({ shop, product }) => product.variants.map((variant) => [variant.sku, { shop, variant }] as const)),
);

describe("the terms of the sample variants", () => {
	it.each(Object.keys(TERMS))("%s is a variant, and a sale or a volume price of it is a lower price", (sku) => {
		const known = VARIANTS.get(sku);
		if (!known) throw new Error(`there is no ${sku}`);
		const terms = termsOf(known.variant, known.shop, TODAY);
		expect(termFaults(terms)).toEqual([]);
		const lower = [...(terms.sale ? [terms.sale] : []), ...terms.volumePrices].map(({ priceMinor }) => priceMinor);
		for (const minor of lower) expect(minor).toBeLessThan(known.variant.priceMinor);
	});

	it("are also in pounds for one shop, for every variant of it", () => {
		const inPounds = [...VARIANTS.values()].filter(({ shop, variant }) => termsOf(variant, shop, TODAY).prices.length > 0);
		expect(new Set(inPounds.map(({ shop }) => shop.slug))).toEqual(new Set([IN_POUNDS.shop]));
		expect(inPounds).toHaveLength([...VARIANTS.values()].filter(({ shop }) => shop.slug === IN_POUNDS.shop).length);
	});

	it("name shops that there are", () => {
		const slugs = SHOPS.map(({ slug }) => slug);
		expect(slugs).toEqual(expect.arrayContaining([IN_POUNDS.shop, TWO_PLACES.shop]));
	});
});

describe("the sample collections", () => {
	it.each(COLLECTIONS.map((collection) => [collection.title, collection] as const))(
		"%s has products that there are, or a sound rule",
		(_, { shop, products }) => {
			if (!Array.isArray(products)) {
				expect(collectionRuleSchema.safeParse(products).success).toBe(true);
				return;
			}
			const titles = ITEMS.filter((item) => shop === undefined || item.shop.slug === shop).map(({ product }) => product.title);
			expect(titles).toEqual(expect.arrayContaining([...products]));
		},
	);
});
