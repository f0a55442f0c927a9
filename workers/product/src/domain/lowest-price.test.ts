import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lowestBefore, type PastPrice } from "./lowest-price.ts";
import { priceAt } from "./price.ts";

const DAY_IN_MS = 24 * 60 * 60 * 1_000;
const day = (days: number): string => new Date(Date.UTC(2026, 0, 1) + days * DAY_IN_MS).toISOString();
const asked = (at: number, priceMinor: number, change: Partial<PastPrice> = {}): PastPrice => ({
	at: day(at),
	priceMinor,
	compareAtMinor: null,
	sale: null,
	...change,
});
const saleOf = (priceMinor: number, from: number, to: number) => ({ sale: { priceMinor, startsAt: day(from), endsAt: day(to) } });

const time = (hour: number): string => day(hour / 24);

/** The same from looking every hour. */
function watched(history: readonly PastPrice[], now: number): number | null {
	const seenAt = (hour: number) => {
		const terms = history.findLast(({ at }) => at <= time(hour));
		return terms && priceAt(terms, time(hour));
	};
	const present = seenAt(now);
	if (!present || present.compareAtMinor === null) return null;
	const isSame = (hour: number) => seenAt(hour)?.priceMinor === present.priceMinor && seenAt(hour)?.compareAtMinor !== null;
	let began = now;
	while (began > 0 && isSame(began - 1)) began -= 1;
	const before = Array.from({ length: 24 * 30 }, (_, index) => seenAt(began - 1 - index)?.priceMinor ?? Infinity);
	const lowest = Math.min(...before);
	return lowest === Infinity ? null : lowest;
}

describe("the lowest price before a reduction", () => {
	it("is the one before, where that did not change", () => {
		expect(lowestBefore([asked(0, 1_000), asked(100, 800, { compareAtMinor: 1_000 })], day(120))).toBe(1_000);
	});

	it("is that of a sale that was over a week before", () => {
		const history = [asked(0, 1_000, saleOf(700, 80, 90)), asked(96, 1_000, saleOf(800, 97, 110))];
		expect(lowestBefore(history, day(97))).toBe(700);
		expect(lowestBefore(history, day(109))).toBe(700);
	});

	it("looks no further than thirty days back from when the reduction began, however long ago that was", () => {
		const history = [asked(0, 500), asked(60, 1_000), asked(90, 800, { compareAtMinor: 1_000 })];
		expect(lowestBefore(history, day(90))).toBe(1_000);
		expect(lowestBefore([asked(0, 500), asked(61, 1_000), asked(90, 800, { compareAtMinor: 1_000 })], day(300))).toBe(500);
	});

	it("is not raised by a price that was put up for a day before the sale", () => {
		expect(lowestBefore([asked(0, 1_000), asked(99, 2_000), asked(100, 1_500, { compareAtMinor: 2_000 })], day(100))).toBe(1_000);
	});

	it("is the same price where only something to compare with was added", () => {
		expect(lowestBefore([asked(0, 1_000), asked(10, 1_000, { compareAtMinor: 3_000 })], day(11))).toBe(1_000);
	});

	it("begins anew with a further reduction, and not where something else of the price is planned", () => {
		const reduced = [asked(0, 1_000), asked(100, 800, { compareAtMinor: 1_000 })];
		expect(lowestBefore([...reduced, asked(110, 700, { compareAtMinor: 1_000 })], day(111))).toBe(800);
		expect(lowestBefore([...reduced, asked(110, 800, { compareAtMinor: 1_000, ...saleOf(500, 200, 210) })], day(150))).toBe(1_000);
	});

	it("is not known where nothing was asked before, and is not told where nothing is reduced", () => {
		expect(lowestBefore([asked(0, 800, { compareAtMinor: 1_000 })], day(5))).toBeNull();
		expect(lowestBefore([asked(0, 1_000), asked(5, 800)], day(6))).toBeNull();
		expect(lowestBefore([], day(6))).toBeNull();
	});

	it("does not count what was corrected in the same moment", () => {
		expect(lowestBefore([asked(0, 1_000), asked(50, 1), asked(50, 1_000), asked(60, 900, { compareAtMinor: 1_000 })], day(61))).toBe(1_000);
	});

	it("is what a shopper who looked every hour would have seen", () => {
		const hours = fc.integer({ min: 0, max: 24 * 70 });
		const row = fc.record({
			at: hours,
			price: fc.integer({ min: 1, max: 9 }),
			compare: fc.boolean(),
			sale: fc.option(fc.tuple(hours, hours, fc.integer({ min: 1, max: 9 }))),
		});
		fc.assert(
			fc.property(fc.uniqueArray(row, { selector: ({ at }) => at, minLength: 1, maxLength: 6 }), hours, (rows, now) => {
				const history = rows
					.filter(({ at }) => at <= now)
					.toSorted((a, b) => a.at - b.at)
					.map(({ at, price, compare, sale }) => ({
						at: time(at),
						priceMinor: price,
						compareAtMinor: compare ? 10 : null,
						sale:
							sale && sale[0] !== sale[1]
								? { startsAt: time(Math.min(sale[0], sale[1])), endsAt: time(Math.max(sale[0], sale[1])), priceMinor: sale[2] }
								: null,
					}));
				expect(lowestBefore(history, time(now))).toBe(watched(history, now));
			}),
			{ numRuns: 300 },
		);
	});
});
