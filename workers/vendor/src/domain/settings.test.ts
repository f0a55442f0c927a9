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
