import { describe, expect, it } from "vitest";
import { priceAt, saleTurns, worthwhile } from "./price.ts";

const sale = { priceMinor: 800, startsAt: "2026-11-27T00:00:00.000Z", endsAt: "2026-11-28T00:00:00.000Z" };
const terms = { priceMinor: 1_000, compareAtMinor: null, sale };

describe("the price of a piece", () => {
	it.each([
		["2026-11-26T23:59:59.999Z", 1_000],
		["2026-11-27T00:00:00.000Z", 800],
		["2026-11-27T23:59:59.999Z", 800],
		["2026-11-28T00:00:00.000Z", 1_000],
	])("at %s is %i: a sale begins at its first moment and is over at its last", (at, expected) => {
		expect(priceAt(terms, at).priceMinor).toBe(expected);
	});

	it("in a sale is compared with the price without it, or with what it was compared with before", () => {
		expect(priceAt(terms, sale.startsAt)).toEqual({ priceMinor: 800, compareAtMinor: 1_000, saleEndsAt: sale.endsAt });
		expect(priceAt({ ...terms, compareAtMinor: 1_200 }, sale.startsAt).compareAtMinor).toBe(1_200);
	});

	it("stays where the sale is not lower", () => {
		const dear = { ...terms, priceMinor: 800 };
		expect(priceAt(dear, sale.startsAt)).toEqual({ priceMinor: 800, compareAtMinor: null, saleEndsAt: null });
	});

	it("turns when the sale begins and when it ends", () => {
		expect(saleTurns(terms, "2026-11-26T00:00:00.000Z")).toEqual([sale.startsAt, sale.endsAt]);
		expect(saleTurns(terms, sale.startsAt)).toEqual([sale.endsAt]);
		expect(saleTurns(terms, sale.endsAt)).toEqual([]);
		expect(saleTurns({ sale: null }, sale.startsAt)).toEqual([]);
	});
});

describe("volume prices", () => {
	const tier = (minQuantity: number, priceMinor: number) => ({ minQuantity, priceMinor });

	it("are those that make a piece cheaper than fewer of them do", () => {
		expect(worthwhile([tier(50, 950), tier(5, 900), tier(20, 800), tier(10, 900)], 1_000)).toEqual([tier(5, 900), tier(20, 800)]);
	});

	it("are none that a sale is lower than", () => {
		expect(worthwhile([tier(5, 900), tier(20, 700)], 800)).toEqual([tier(20, 700)]);
	});
});
