import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sum, taxIncludedIn } from "#contracts/money";
import { TAX_CATEGORIES } from "#contracts/product";
import { priceOrder, taxRatesFrom } from "./pricing.ts";

const RATES = taxRatesFrom([
	{ country: "IE", category: "standard", rateBps: 2300 },
	{ country: "IE", category: "reduced", rateBps: 1350 },
	{ country: "IE", category: "zero", rateBps: 0 },
	{ country: "FI", category: "standard", rateBps: 2550 },
	{ country: "FI", category: "reduced", rateBps: 1350 },
	{ country: "FI", category: "zero", rateBps: 1350 },
]);

const vendorIds = ["vend_a", "vend_b", "vend_c"];
const line = fc.record({
	id: fc.uuid(),
	vendorId: fc.constantFrom(...vendorIds),
	unitPriceMinor: fc.integer({ min: 0, max: 10_000_000 }),
	quantity: fc.integer({ min: 1, max: 999 }),
	taxCategory: fc.constantFrom(...TAX_CATEGORIES),
});
const parts = fc.tuple(
	...vendorIds.map((vendorId) =>
		fc.record({
			vendorId: fc.constant(vendorId),
			deliveryMinor: fc.integer({ min: 0, max: 100_000 }),
			taxCountry: fc.constantFrom("IE", "FI", "US"),
		}),
	),
);

describe("the price of an order", () => {
	it("is the sum of its parts, to the cent, in every amount", () => {
		fc.assert(
			fc.property(fc.array(line, { maxLength: 30 }), parts, (lines, parts) => {
				const pricing = priceOrder(lines, parts, RATES);
				for (const key of ["itemsMinor", "discountMinor", "deliveryMinor", "taxMinor", "totalMinor"] as const) {
					expect(sum(pricing.parts.map((part) => part[key]))).toBe(pricing[key]);
				}
				for (const part of [pricing, ...pricing.parts])
					expect(part.totalMinor).toBe(part.itemsMinor - part.discountMinor + part.deliveryMinor);
				for (const part of pricing.parts) expect(sum(part.lines.map((priced) => priced.totalMinor))).toBe(part.itemsMinor);
				expect(pricing.itemsMinor).toBe(sum(lines.map((each) => each.unitPriceMinor * each.quantity)));
			}),
			{ numRuns: 5_000 },
		);
	});

	it("contains at most its tax, and none outside the EU, at the same price", () => {
		fc.assert(
			fc.property(fc.array(line, { maxLength: 10 }), parts, (lines, parts) => {
				const pricing = priceOrder(lines, parts, RATES);
				const abroad = priceOrder(
					lines,
					parts.map((part) => ({ ...part, taxCountry: "US" })),
					RATES,
				);
				expect(pricing.taxMinor).toBeGreaterThanOrEqual(0);
				expect(pricing.taxMinor).toBeLessThanOrEqual(pricing.totalMinor);
				expect([abroad.taxMinor, abroad.totalMinor]).toEqual([0, pricing.totalMinor]);
			}),
			{ numRuns: 2_000 },
		);
	});

	it("rounds the tax once per line and once for delivery, which has the standard rate", () => {
		const lines = [
			{ id: "1", vendorId: "vend_a", unitPriceMinor: 333, quantity: 3, taxCategory: "reduced" as const },
			{ id: "2", vendorId: "vend_a", unitPriceMinor: 1, quantity: 3, taxCategory: "standard" as const },
			{ id: "3", vendorId: "vend_a", unitPriceMinor: 500, quantity: 1, taxCategory: "zero" as const },
		];
		const pricing = priceOrder(lines, [{ vendorId: "vend_a", deliveryMinor: 650, taxCountry: "IE" }], RATES);
		expect(pricing.parts[0]?.lines.map((each) => each.taxMinor)).toEqual([119, 1, 0]);
		expect(pricing).toMatchObject({ itemsMinor: 1502, deliveryMinor: 650, totalMinor: 2152, taxMinor: 119 + 1 + taxIncludedIn(650, 2300) });
	});
});
