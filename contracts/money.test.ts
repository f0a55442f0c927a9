import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minorDigits, parseDecimal, shareOf, splitByWeight, sum, taxIncludedIn } from "./money.ts";

const amounts = fc.integer({ min: -10_000_000, max: 10_000_000 });

describe("a share of an amount", () => {
	it.each([
		[1_000, 1_000, 100],
		[5, 1_000, 1],
		[4, 1_000, 0],
		[-5, 1_000, -1],
		[99_999_999_999, 9_999, 99_989_999_999],
	])("of %i at %i basis points is %i, rounded half up", (amount, basisPoints, share) => {
		expect(shareOf(amount, basisPoints)).toBe(share);
	});
});

describe("the tax in a price", () => {
	it.each([
		[12_300, 2_300, 2_300],
		[1_000, 1_350, 119],
		[1_000, 0, 0],
		[1, 2_300, 0],
		[3, 2_300, 1],
	])("of %i at %i basis points is %i", (gross, rate, tax) => {
		expect(taxIncludedIn(gross, rate)).toBe(tax);
	});

	it("and what is left of the price without it add up, whatever the rate", () => {
		fc.assert(
			fc.property(fc.nat(10_000_000), fc.integer({ min: 0, max: 3_000 }), (gross, rate) => {
				const tax = taxIncludedIn(gross, rate);
				expect(Math.abs(tax - (gross - tax) * (rate / 10_000))).toBeLessThanOrEqual(0.5 + rate / 20_000);
			}),
		);
	});
});

describe("an amount split by weights", () => {
	it("gives the larger remainders the odd cents", () => {
		expect(splitByWeight(100, [1, 1, 1])).toEqual([34, 33, 33]);
		expect(splitByWeight(10, [0, 0])).toEqual([5, 5]);
		expect(splitByWeight(-100, [2, 1])).toEqual([-67, -33]);
		expect(splitByWeight(5, [])).toEqual([]);
	});

	it("never loses or makes a cent, and no part is more than a cent from its exact share", () => {
		fc.assert(
			fc.property(amounts, fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 30 }), (amount, weights) => {
				const parts = splitByWeight(amount, weights);
				expect(sum(parts)).toBe(amount);
				const total = sum(weights);
				if (total > 0)
					parts.forEach((part, index) => expect(Math.abs(part - (amount * (weights[index] ?? 0)) / total)).toBeLessThan(1 + 1e-6));
			}),
		);
	});
});

describe("a price as people write it", () => {
	it.each([
		["10.99", 1_099],
		["10", 1_000],
		["10.9", 1_090],
		["10.990", 1_099],
		[" 0.05 ", 5],
		["10.999", null],
		["-1", null],
		["1e3", null],
		["1,50", null],
		["", null],
		["99999999999", null],
	])("%j is %s", (text, minor) => {
		expect(parseDecimal(text)).toBe(minor);
	});

	it("has the digits of ISO 4217", () => {
		expect([minorDigits("EUR"), minorDigits("JPY"), minorDigits("KWD")]).toEqual([2, 0, 3]);
		expect(parseDecimal("10", "JPY")).toBe(10);
	});
});
