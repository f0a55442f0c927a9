import { money, moneyIn } from "#contracts/money";
import { describe, expect, it } from "vitest";
import { type ListAudience, type ListedProduct, toListItem } from "./list-item.ts";

const AT = "2026-11-22T12:00:00.000Z";
const SALE = { priceMinor: 700, startsAt: "2026-11-22T10:00:00.000Z", endsAt: "2026-11-22T11:59:30.000Z" };

/** A product at 10.00 that is on sale for 7.00 in lists, until before half a minute. */
const listed = (change: Partial<ListedProduct> = {}): ListedProduct => ({
	id: "prod_1",
	vendor: { id: "vend_1", slug: "shop", name: "Shop" },
	slug: "mug",
	title: "Mug",
	brand: null,
	tags: [],
	options: [],
	categories: [],
	image: null,
	priceMinMinor: 700,
	priceMaxMinor: 700,
	compareAtMinor: 1_000,
	priceHistory: [
		{ at: "2026-11-01T00:00:00.000Z", priceMinor: 800, compareAtMinor: null, sale: null },
		{ at: "2026-11-20T00:00:00.000Z", priceMinor: 1_000, compareAtMinor: null, sale: SALE },
	],
	changesAt: null,
	fixed: null,
	rating: { average: 0, count: 0 },
	available: true,
	createdAt: AT,
	updatedAt: AT,
	...change,
});
const shown = (change: Partial<ListedProduct>, audience: Partial<ListAudience> = {}) =>
	toListItem(listed(change), null, { at: AT, languages: [], ...audience });

describe("the prices of a product in a list", () => {
	it("have the lowest of the thirty days before where they are compared", () => {
		const during = "2026-11-22T11:00:00.000Z";
		const item = shown({ changesAt: SALE.endsAt }, { at: during });
		expect([item.priceRange.min, item.compareAtPrice, item.lowestPrice30Days]).toEqual([money(700), money(1_000), money(800)]);
	});

	it("belong together also where the sweep is late and they are those of a moment ago", () => {
		const item = shown({ changesAt: SALE.endsAt });
		expect([item.priceRange.min, item.compareAtPrice, item.lowestPrice30Days]).toEqual([money(700), money(1_000), money(800)]);
	});

	it("have none where nothing is compared, or nothing was asked before", () => {
		expect(shown({ priceMinMinor: 1_000, compareAtMinor: null }).lowestPrice30Days).toBeNull();
		const fromTheBeginning = [{ at: AT, priceMinor: 700, compareAtMinor: 1_000, sale: null }];
		expect(shown({ priceHistory: fromTheBeginning })).toMatchObject({ compareAtPrice: money(1_000), lowestPrice30Days: null });
	});

	it("are those of another currency, and nothing that was said of the marketplace's", () => {
		expect(shown({ fixed: [1_190, 2_290] }, { currency: "USD" })).toMatchObject({
			priceRange: { min: moneyIn("USD", 1_190), max: moneyIn("USD", 2_290) },
			compareAtPrice: null,
			lowestPrice30Days: null,
		});
		expect(shown({ fixed: null }, { currency: "USD" }).priceRange.min).toEqual(money(700));
	});

	it.each([
		[undefined, true],
		["DE", true],
		["US", false],
	])("have tax in them for %s: %s", (country, included) => expect(shown({}, { country }).taxIncluded).toBe(included));
});
