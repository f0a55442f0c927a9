import { describe, expect, it } from "vitest";
import type { Schemas } from "../../../../../api/client.ts";
import { en } from "../../../messages/en.ts";
import { de } from "../../../messages/de.ts";
import { formatsOf } from "../../../core/format.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { type DeliveryRow, editRows, readRows, rowField, rowsOf, tierField } from "./delivery-rows.ts";
import { readDelivery } from "./read-delivery.ts";

const english = { t: en, locale: "en", format: formatsOf("en", "Europe/Dublin") } as RequestContext;
const german = { t: de, locale: "de", format: formatsOf("de", "Europe/Dublin") } as RequestContext;
const text = en.sell.delivery;

const options = [
	{ id: "pickup", kind: "pickup", title: "Pick up", priceMinor: 0, freeOverMinor: null, postalPrefixes: [], countries: [] },
	{
		id: "hatch",
		kind: "pickup",
		title: "At the hatch",
		priceMinor: 100,
		freeOverMinor: null,
		postalPrefixes: [],
		countries: [],
		hours: [
			{ day: "sat", opens: "08:00", closes: "09:00" },
			{ day: "sat", opens: "17:00", closes: "18:00" },
		],
	},
	{
		id: "van",
		kind: "local",
		title: "Van",
		priceMinor: 500,
		freeOverMinor: null,
		postalPrefixes: [],
		countries: [],
		radiusMeters: 7_500,
		rates: {
			by: "weight",
			tiers: [
				{ from: 2_500, priceMinor: 900 },
				{ from: 10_000, priceMinor: 1_400 },
			],
		},
	},
	{
		id: "isles",
		kind: "shipping",
		title: "To the isles",
		priceMinor: 2_000,
		freeOverMinor: null,
		postalPrefixes: [],
		countries: [],
		regions: [
			{ country: "ES", region: "Canarias" },
			{ country: "PT", region: "Madeira" },
		],
		rates: { by: "price", tiers: [{ from: 3_050, priceMinor: 0 }] },
	},
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
];
const known = structuredClone(options) as Schemas["DeliveryOptionSettings"][];

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
	regions: "",
	radius: "",
	ratesBy: "",
	tiers: [],
	hours: {},
	...change,
});

/** Rows as a browser sends them. */
const sent = (rows: readonly DeliveryRow[]): Record<string, string> =>
	Object.fromEntries(
		rows.flatMap((row, n) =>
			Object.entries(row).flatMap(([name, value]): [string, string][] => {
				if (value === false) return [];
				if (name === "tiers")
					return row.tiers.flatMap(({ from, price }, tier) => [
						[tierField(n, tier, "from"), from],
						[tierField(n, tier, "price"), price],
					]);
				if (name === "hours") return Object.entries(row.hours).map(([time, typed]) => [`options.${n}.${time}`, typed]);
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
		[{ kind: "local", prefixes: "-" }, { "options.0.prefixes": text.oddPrefix("-") }],
		[{ kind: "local", radius: "0.05" }, { "options.0.radius": text.radiusFault }],
		[{ kind: "local", radius: "far" }, { "options.0.radius": text.radiusFault }],
		[{ eu: false, regions: "Canarias" }, { "options.0.regions": text.oddRegion("Canarias") }],
		[{ eu: false, regions: "Atlantis: South" }, { "options.0.regions": text.oddRegion("Atlantis: South") }],
		[{ ratesBy: "weight" }, { "options.0.ratesBy": text.noTiers }],
		[
			{ ratesBy: "weight", tiers: [{ from: "heavy", price: "" }] },
			{ "options.0.tiers.0.from": text.fromFault.weight, "options.0.tiers.0.price": text.notAnAmount },
		],
		[
			{
				ratesBy: "price",
				tiers: [
					{ from: "20", price: "1" },
					{ from: "20.00", price: "2" },
				],
			},
			{ "options.0.tiers.1.from": text.sameFrom },
		],
		[{ kind: "pickup", hours: { "hours.sat.0.opens": "12:00" } }, { "options.0.hours.sat.0.closes": en.sell.hours.closesMissing }],
		[{ kind: "local", prefixes: "H91, Galway City" }, { "options.0.prefixes": text.prefixTooLong("Galway City") }],
	])("say of %o what is wrong beside the field", (change, errors) => {
		expect(readDelivery([shipping(change)], english)).toEqual({ ok: false, errors });
	});

	it("take tiers in any sequence, and forget what belongs to another choice", () => {
		const tiers = [
			{ from: "10", price: "14" },
			{ from: "2,5", price: "9,00" },
		];
		const read = readDelivery([shipping({ ratesBy: "weight", tiers }), shipping({ id: "flat", tiers })], english);
		expect(read.ok && read.value.map(({ rates }) => rates)).toEqual([
			{
				by: "weight",
				tiers: [
					{ from: 2_500, priceMinor: 900 },
					{ from: 10_000, priceMinor: 1_400 },
				],
			},
			undefined,
		]);
	});

	it("never share an id", () => {
		const read = readDelivery([shipping({}), shipping({}), shipping({ id: "<b>" })], english);
		expect(new Set(read.ok ? read.value.map(({ id }) => id) : []).size).toBe(3);
	});
});

describe("the buttons of the form", () => {
	const rows = rowsOf(
		known.filter(({ id }) => ["pickup", "bike", "post"].includes(id)),
		english,
	);
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
