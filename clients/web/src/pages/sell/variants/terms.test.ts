import { describe, expect, it } from "vitest";
import { formatsOf } from "../../../core/format.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { de } from "../../../messages/de.ts";
import { en } from "../../../messages/en.ts";
import { readTerms } from "./read-terms.ts";
import { type Terms, termsFrom } from "./terms.ts";
import { fieldsFrom, fieldsOf, MOST_VOLUME_PRICES, shownRows, type TermsFields, withEmptyRow } from "./terms-fields.ts";
import { termsText } from "./terms-in-words.ts";

const page = { t: en, locale: "en", format: formatsOf("en", "Europe/Dublin") } as RequestContext;
const german = { t: de, locale: "de", format: formatsOf("de", "Europe/Dublin") } as RequestContext;
const eur = (amount: number) => ({ amount, currency: "EUR" as const });

const NOW = "2026-07-01T09:00:00.000Z";
const NOTHING: Terms = {
	sale: null,
	volumePrices: [],
	prices: [],
	preorder: false,
	allowBackorder: false,
	backorderLimit: null,
	availableFrom: null,
};
const ALL: Terms = {
	sale: { price: eur(800), startsAt: "2026-06-30T23:00:30.000Z", endsAt: "2026-07-31T22:59:00.000Z" },
	volumePrices: [
		{ minQuantity: 3, price: eur(950) },
		{ minQuantity: 10, price: eur(900) },
	],
	prices: [
		{ amount: 1_500, currency: "JPY" },
		{ amount: 1_199, currency: "USD" },
	],
	preorder: true,
	allowBackorder: true,
	backorderLimit: 4,
	availableFrom: "2026-08-14T07:30:00.000Z",
};

const blank = fieldsOf(NOTHING, "en");
const read = (change: Partial<TermsFields>, was: Terms = NOTHING, now = NOW) =>
	readTerms({ ...fieldsOf(was, "en"), ...change }, was, { page, priceMinor: 1_000, now });
const faultsOf = (change: Partial<TermsFields>, was?: Terms) => read(change, was).errors;
const sale = (price: string, startsAt: string, endsAt: string) => ({ sale: { price, startsAt, endsAt } });

/** What a browser sends of fields. */
const sent = (fields: TermsFields): Record<string, string> => ({
	"sale.price": fields.sale.price,
	"sale.startsAt": fields.sale.startsAt,
	"sale.endsAt": fields.sale.endsAt,
	...Object.fromEntries(
		shownRows(fields.volume).flatMap((row, n) => [
			[`volume.${n}.quantity`, row.quantity],
			[`volume.${n}.price`, row.price],
		]),
	),
	...Object.fromEntries(Object.entries(fields.prices).map(([currency, typed]) => [`prices.${currency}`, typed])),
	...(fields.preorder && { preorder: "on" }),
	...(fields.allowBackorder && { allowBackorder: "on" }),
	backorderLimit: fields.backorderLimit,
	availableFrom: fields.availableFrom,
});

describe("the form of what a variant is sold on", () => {
	it.each([
		["nothing", NOTHING],
		["everything", ALL],
	])("comes back as it was shown, with %s, and then changes nothing", (_what, terms) => {
		for (const about of [page, german]) {
			const fields = fieldsFrom(sent(fieldsOf(terms, about.locale)));
			expect(readTerms(fields, terms, { page: about, priceMinor: 1_000, now: NOW })).toEqual({ offer: {}, expected: {}, errors: {} });
		}
	});

	it("shows times as the marketplace's clocks do, and amounts with the digits of their currency", () => {
		const fields = fieldsOf(ALL, "de");
		expect(fields.sale).toEqual({ price: "8,00", startsAt: "2026-07-01T00:00", endsAt: "2026-07-31T23:59" });
		expect(fields.prices).toEqual({ JPY: "1500", USD: "11,99" });
		expect(fields.availableFrom).toBe("2026-08-14");
	});

	it("sends what was changed, and what it has to be still", () => {
		expect(
			read(
				{
					...sale("8", "2026-07-01T00:00", "2026-08-01T12:00"),
					volume: [
						{ quantity: "12", price: "7" },
						{ quantity: "", price: "" },
						{ quantity: "3", price: "9,50" },
					],
					backorderLimit: "",
				},
				ALL,
			),
		).toEqual({
			offer: {
				sale: { price: eur(800), startsAt: ALL.sale?.startsAt, endsAt: "2026-08-01T11:00:00.000Z" },
				volumePrices: [
					{ minQuantity: 3, price: eur(950) },
					{ minQuantity: 12, price: eur(700) },
				],
				backorderLimit: null,
			},
			expected: { sale: ALL.sale, volumePrices: ALL.volumePrices, backorderLimit: 4 },
			errors: {},
		});
	});

	it("begins a sale at once where no start is said, and ends it where the price is emptied", () => {
		expect(read(sale("8", "", "2026-08-01T12:00")).offer.sale?.startsAt).toBe(NOW);
		const shown = fieldsOf(ALL, "en").sale;
		expect(read({ sale: { ...shown, price: "" } }, ALL)).toMatchObject({ offer: { sale: null }, errors: {} });
		expect(read(sale("", "", ""), ALL)).toMatchObject({ offer: { sale: null }, errors: {} });
	});

	it("says beside each field of a sale what is wrong", () => {
		const { sale: text } = en.sell.terms;
		const end = "2026-08-01T12:00";
		expect(faultsOf(sale("", "", end))).toEqual({ "sale.price": text.priceMissing });
		expect(faultsOf(sale("10.00", "", end))).toEqual({ "sale.price": text.notLower("€10.00") });
		expect(faultsOf(sale("cheap", "soon", "later"))).toEqual({
			"sale.price": en.sell.form.notAnAmount,
			"sale.startsAt": text.notATime,
			"sale.endsAt": text.notATime,
		});
		expect(faultsOf(sale("8", "", ""))).toEqual({ "sale.endsAt": text.endMissing });
		expect(faultsOf(sale("8", "2026-08-01T12:00", end))).toEqual({ "sale.endsAt": text.endFirst });
		expect(faultsOf(sale("8", "2026-01-01T12:00", "2026-07-01T10:00"))).toEqual({ "sale.endsAt": text.isOver });
		expect(faultsOf(sale("8", "", "2027-07-04T12:00"))).toEqual({ "sale.endsAt": text.tooLong });
	});

	it("does not find fault with what is stored and stays", () => {
		const over = { ...ALL, sale: ALL.sale && { ...ALL.sale, price: eur(1_200) } };
		expect(read({ backorderLimit: "5" }, over, "2030-01-01T00:00:00.000Z")).toMatchObject({ offer: { backorderLimit: 5 }, errors: {} });
	});

	it("says beside each field of the other terms what is wrong", () => {
		const { terms, form } = en.sell;
		const volume = [
			{ quantity: "1", price: "9" },
			{ quantity: "3", price: "" },
			{ quantity: "4", price: "9" },
			{ quantity: "4", price: "8" },
			{ quantity: "9", price: "9.00" },
		];
		expect(faultsOf({ volume })).toEqual({
			"volume.0.quantity": terms.volume.notAQuantity,
			"volume.1.price": form.priceMissing,
			"volume.3.quantity": terms.volume.twice,
			"volume.4.price": terms.volume.notLower,
		});
		expect(faultsOf({ volume: [{ quantity: "3", price: "10" }] })).toEqual({ "volume.0.price": terms.volume.notLower });
		expect(faultsOf({ prices: { USD: "a", JPY: "12.50", GBP: "9999999.99" } })).toEqual({
			"prices.USD": terms.currencies.notAnAmount("12.50"),
			"prices.JPY": terms.currencies.notAnAmount("1250"),
			"prices.GBP": terms.tooMuch,
		});
		expect(faultsOf({ preorder: true })).toEqual({ availableFrom: terms.supply.dayMissing });
		expect(faultsOf({ preorder: true, availableFrom: "2026-07-01" })).toEqual({ availableFrom: terms.supply.isOver });
		expect(faultsOf({ availableFrom: "soon", backorderLimit: "many" })).toEqual({
			availableFrom: terms.supply.notADay,
			backorderLimit: form.notPieces,
		});
	});

	it("has an empty row for volume prices, as long as there is room", () => {
		const row = { quantity: "3", price: "9" };
		expect(shownRows(blank.volume)).toEqual([{ quantity: "", price: "" }]);
		expect(shownRows([row])).toEqual([row, { quantity: "", price: "" }]);
		expect(withEmptyRow(shownRows([row]))).toHaveLength(3);
		expect(shownRows(Array.from({ length: MOST_VOLUME_PRICES }, () => row))).toHaveLength(MOST_VOLUME_PRICES);
	});

	it("survives nonsense", () => {
		for (const text of ["", "{", "[]", "{}", "null", JSON.stringify({ ...ALL, preorder: "x" }), JSON.stringify({ sale: null })])
			expect(termsFrom(text)).toBeNull();
		expect(termsFrom(JSON.stringify(ALL))).toEqual(ALL);
		const fields = fieldsFrom({ "volume.99.price": "1", "volume.x.price": "1", "prices.XXX": "1", "prices.__proto__": "1" });
		expect(fields).toEqual(blank);
	});
});

it("what a variant is sold on is told in words", () => {
	expect(termsText(page, NOTHING, NOW)).toEqual([]);
	expect(termsText(page, ALL, NOW).map((line) => line.replaceAll(/\u202F|\u00A0/g, " "))).toEqual([
		"Sale: €8.00 until 31 Jul 2026, 23:59",
		"from 3: €9.50 each, from 10: €9.00 each",
		"JP¥1,500, US$11.99",
		"Pre-order until 14 Aug 2026",
		"Backorder of up to 4",
	]);
	expect(termsText(page, { ...NOTHING, sale: ALL.sale }, "2026-08-01T00:00:00.000Z")).toEqual(["Sale: €8.00, ended 31 Jul 2026, 23:59"]);
});
