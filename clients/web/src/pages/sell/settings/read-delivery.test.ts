import { describe, expect, it } from "vitest";
import { en } from "../../../messages/en.ts";
import { de } from "../../../messages/de.ts";
import { formatsOf } from "../../../core/format.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { type DeliveryRow, editRows, readRows, rowField, rowsOf } from "./delivery-rows.ts";
import { readDelivery } from "./read-delivery.ts";

const english = { t: en, locale: "en", format: formatsOf("en", "Europe/Dublin") } as RequestContext;
const german = { t: de, locale: "de", format: formatsOf("de", "Europe/Dublin") } as RequestContext;
const text = en.sell.delivery;

const options = [
	{ id: "pickup", kind: "pickup", title: "Pick up", priceMinor: 0, freeOverMinor: null, postalPrefixes: [], countries: [] },
	{
		id: "bike",
		kind: "local",
		title: "Bike",
		estimate: "Today",
		priceMinor: 350,
		freeOverMinor: 3_000,
		postalPrefixes: ["H91", "H53"],
		countries: [],
	},
	{
		id: "post",
		kind: "shipping",
		title: "Post",
		priceMinor: 1_450,
		freeOverMinor: null,
		postalPrefixes: [],
		countries: ["EU", "GB", "CI"],
	},
] as const;
const known = options.map((option) => ({ ...option, postalPrefixes: [...option.postalPrefixes], countries: [...option.countries] }));

const shipping = (change: Partial<DeliveryRow>): DeliveryRow => ({
	id: "post",
	kind: "shipping",
	title: "Post",
	estimate: "",
	price: "6.50",
	freeOver: "",
	prefixes: "",
	eu: true,
	world: false,
	countries: "",
	...change,
});

/** Rows as a browser sends them. */
const sent = (rows: readonly DeliveryRow[]): Record<string, string> =>
	Object.fromEntries(
		rows.flatMap((row, n) =>
			Object.entries(row).flatMap(([name, value]): [string, string][] => {
				if (value === false) return [];
				return [[rowField(n, name as keyof DeliveryRow), value === true ? "on" : String(value)]];
			}),
		),
	);

describe("delivery options", () => {
	it.each([english, german])("come back from the form as they were, in every language", (page) => {
		const rows = rowsOf(known, page);
		expect(readRows(sent(rows))).toEqual(rows);
		expect(readDelivery(rows, page)).toEqual({ ok: true, value: known });
	});

	it("take countries by name, by code, without accents and in the reader's language", () => {
		const countries = (page: RequestContext, typed: string) => {
			const read = readDelivery([shipping({ eu: false, countries: typed })], page);
			return read.ok ? read.value[0]?.countries : read.errors;
		};
		expect(countries(english, "Ireland, germany; at, Cote d’Ivoire, Ireland")).toEqual(["IE", "DE", "AT", "CI"]);
		expect(countries(german, "Irland, Österreich, Germany")).toEqual(["IE", "AT", "DE"]);
		expect(countries(english, "Atlantis")).toEqual({ "options.0.countries": text.unknownCountry("Atlantis") });
		expect(countries(english, "")).toEqual({ "options.0.countries": text.noCountries });
	});

	it.each<[Partial<DeliveryRow>, Record<string, string>]>([
		[{ title: "" }, { "options.0.title": text.titleMissing }],
		[{ price: "cheap" }, { "options.0.price": text.notAnAmount }],
		[{ price: "-1" }, { "options.0.price": text.notAnAmount }],
		[{ price: "9999999" }, { "options.0.price": text.tooMuch }],
		[{ freeOver: "1.234,00" }, { "options.0.freeOver": text.notAnAmount }],
		[{ kind: "local" }, { "options.0.prefixes": text.noPrefixes }],
		[{ kind: "local", prefixes: "H91, Galway City" }, { "options.0.prefixes": text.prefixTooLong("Galway City") }],
	])("say of %o what is wrong beside the field", (change, errors) => {
		expect(readDelivery([shipping(change)], english)).toEqual({ ok: false, errors });
	});

	it("never share an id", () => {
		const read = readDelivery([shipping({}), shipping({}), shipping({ id: "<b>" })], english);
		expect(new Set(read.ok ? read.value.map(({ id }) => id) : []).size).toBe(3);
	});
});

describe("the buttons of the form", () => {
	const rows = rowsOf(known, english);
	const ids = (action: string) => editRows(rows, action, () => "New")?.map(({ id }) => id);

	it("add, remove and move rows", () => {
		expect(editRows(rows, "add:local", () => "New")?.at(-1)).toMatchObject({ kind: "local", title: "New" });
		expect(ids("remove:1")).toEqual(["pickup", "post"]);
		expect(ids("up:2")).toEqual(["pickup", "post", "bike"]);
		expect(ids("up:1")).toEqual(["bike", "pickup", "post"]);
		for (const useless of ["up:0", "up:9", "remove:9", "remove:x"]) expect(ids(useless)).toEqual(["pickup", "bike", "post"]);
	});

	it("save otherwise, and add no more than a shop can have", () => {
		expect(ids("")).toBeUndefined();
		const full = Array.from({ length: 20 }, () => shipping({}));
		expect(editRows(full, "add:pickup", () => "New")).toHaveLength(20);
	});
});
