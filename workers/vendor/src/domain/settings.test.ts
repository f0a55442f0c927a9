import { expect, it } from "vitest";
import type { DeliveryOption } from "#contracts/vendor";
import { firstDeliveryOptions } from "./first-delivery-options.ts";
import { soundSettings } from "./settings.ts";

const option = (change: Partial<DeliveryOption> = {}): DeliveryOption => ({
	id: "pickup",
	kind: "pickup",
	title: "Pick up",
	priceMinor: 0,
	freeOverMinor: null,
	postalPrefixes: [],
	countries: [],
	...change,
});

const pathsOf = (patch: Parameters<typeof soundSettings>[0]) => {
	const result = soundSettings(patch);
	return result.ok ? [] : result.error.errors?.map((error) => error.path);
};

it("takes settings that make sense, and the options that every shop starts with", () => {
	const split = [
		{ day: "mon", opens: "09:00", closes: "13:00" },
		{ day: "mon", opens: "13:00", closes: "18:00" },
	] as const;
	expect(pathsOf({ openingHours: [...split], deliveryOptions: firstDeliveryOptions() })).toEqual([]);
	expect(pathsOf({})).toEqual([]);
});

it("refuses a day that closes before it opens, or is open twice at once", () => {
	expect(pathsOf({ openingHours: [{ day: "mon", opens: "18:00", closes: "09:00" }] })).toEqual(["openingHours.0.closes"]);
	expect(pathsOf({ openingHours: [{ day: "mon", opens: "09:00", closes: "09:00" }] })).toEqual(["openingHours.0.closes"]);
	const twice = [
		{ day: "tue", opens: "09:00", closes: "13:00" },
		{ day: "tue", opens: "12:00", closes: "18:00" },
	] as const;
	expect(pathsOf({ openingHours: [...twice] })).toEqual(["openingHours.1"]);
});

it("refuses delivery options that share an id", () => {
	expect(pathsOf({ deliveryOptions: [option(), option()] })).toEqual(["deliveryOptions.1.id"]);
});

it("wants countries for shipping alone and postal codes for local delivery alone", () => {
	expect(pathsOf({ deliveryOptions: [option({ countries: ["IE"], postalPrefixes: ["H91"] })] })).toEqual([
		"deliveryOptions.0.countries",
		"deliveryOptions.0.postalPrefixes",
	]);
	expect(pathsOf({ deliveryOptions: [option({ kind: "shipping" })] })).toEqual(["deliveryOptions.0.countries"]);
	expect(pathsOf({ deliveryOptions: [option({ kind: "local" })] })).toEqual(["deliveryOptions.0.postalPrefixes"]);
});

it("takes pickup hours, a radius, tiers and regions where they belong", () => {
	const hours = [{ day: "sat", opens: "10:00", closes: "12:00" }] as const;
	const rates = {
		by: "weight",
		tiers: [
			{ from: 2_000, priceMinor: 900 },
			{ from: 5_000, priceMinor: 1_400 },
		],
	} as const;
	const sound = [
		option({ hours: [...hours] }),
		option({ id: "bike", kind: "local", radiusMeters: 5_000, rates: { ...rates, tiers: [...rates.tiers] } }),
		option({ id: "isles", kind: "shipping", regions: [{ country: "ES", region: "Canarias" }] }),
	];
	expect(pathsOf({ deliveryOptions: sound })).toEqual([]);
	const regions = [{ country: "ES", region: "Canarias" }];
	const rest = { hours: [...hours], radiusMeters: 5_000, regions, rates: { by: "price", tiers: [{ from: 1, priceMinor: 0 }] } } as const;
	const odd = { ...rest, hours: [...hours], regions: [...regions], rates: { by: "price" as const, tiers: [...rest.rates.tiers] } };
	expect(pathsOf({ deliveryOptions: [option(odd)] })).toEqual([
		"deliveryOptions.0.regions",
		"deliveryOptions.0.radiusMeters",
		"deliveryOptions.0.rates",
	]);
	expect(pathsOf({ deliveryOptions: [option({ ...odd, kind: "shipping" })] })).toEqual([
		"deliveryOptions.0.radiusMeters",
		"deliveryOptions.0.hours",
	]);
});

it("refuses tiers that do not go up, pickup hours that make no sense, and a postal code of nothing", () => {
	const tiers = [100, 200, 200, 150].map((from) => ({ from, priceMinor: 0 }));
	expect(pathsOf({ deliveryOptions: [option({ kind: "shipping", countries: ["IE"], rates: { by: "price", tiers } })] })).toEqual([
		"deliveryOptions.0.rates.tiers.2.from",
		"deliveryOptions.0.rates.tiers.3.from",
	]);
	expect(pathsOf({ deliveryOptions: [option({ hours: [{ day: "mon", opens: "18:00", closes: "09:00" }] })] })).toEqual([
		"deliveryOptions.0.hours.0.closes",
	]);
	expect(pathsOf({ deliveryOptions: [option({ kind: "local", postalPrefixes: ["H91", "-"] })] })).toEqual([
		"deliveryOptions.0.postalPrefixes",
	]);
});
