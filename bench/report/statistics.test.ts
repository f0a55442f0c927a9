import { expect, it } from "vitest";
import { median, percentile } from "./statistics.ts";

it("takes percentiles by nearest rank", () => {
	const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
	expect([0, 50, 99, 100].map((percent) => percentile(hundred, percent))).toEqual([1, 50, 99, 100]);
	expect(percentile([7], 99)).toBe(7);
});

it("has no percentile of nothing", () => {
	expect(() => percentile([], 50)).toThrow("no percentiles of nothing");
});

it("takes the middle of an odd and the mean of the two middle ones of an even number of values, in any order", () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([10, 1, 4, 2])).toBe(3);
	expect(median([3])).toBe(3);
});
