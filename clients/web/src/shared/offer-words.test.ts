import { expect, it } from "vitest";
import { type Offer, priceNotes, stockWords } from "./offer-words.ts";

const TEXTS = {
	inStock: "there",
	fewLeft: "only {} left",
	soldOut: "gone",
	preorder: "from {}",
	backorder: "later",
	backorderFrom: "again from {}",
	saleEnds: "until {}",
	lowest: "lowest {}",
	volume: "{n} for {} each",
};
const FORMATS = {
	money: ({ amount, currency }: { amount: number; currency: string }) => `${currency} ${amount}`,
	date: (iso: string) => iso.slice(0, 10),
	number: String,
};
const offer = (some: Partial<Offer>): Offer => ({
	saleEndsAt: null,
	lowestPrice30Days: null,
	volumePrices: [],
	availability: "in_stock",
	availableFrom: null,
	availableQuantity: null,
	...some,
});
const words = (some: Partial<Offer>) => stockWords(offer(some), TEXTS, FORMATS);

it("says whether a variant can be had, and when", () => {
	expect(words({})).toBe("there");
	expect(words({ availability: "low_stock", availableQuantity: 3 })).toBe("only 3 left");
	expect(words({ availability: "preorder", availableFrom: "2027-01-05T08:00:00.000Z" })).toBe("from 2027-01-05");
	expect(words({ availability: "backorder" })).toBe("later");
	expect(words({ availability: "backorder", availableFrom: "2027-01-05T08:00:00.000Z" })).toBe("again from 2027-01-05");
	expect(words({ availability: "sold_out" })).toBe("gone");
});

it("says how long a sale lasts, the lowest price before it, and what many cost", () => {
	const price = (amount: number) => ({ amount, currency: "EUR" });
	expect(priceNotes(offer({}), TEXTS, FORMATS)).toEqual([]);
	expect(
		priceNotes(
			offer({
				saleEndsAt: "2027-01-05T08:00:00.000Z",
				lowestPrice30Days: price(450),
				volumePrices: [
					{ minQuantity: 5, price: price(400) },
					{ minQuantity: 10, price: price(380) },
				],
			}),
			TEXTS,
			FORMATS,
		),
	).toEqual(["until 2027-01-05", "lowest EUR 450", "5 for EUR 400 each", "10 for EUR 380 each"]);
});
