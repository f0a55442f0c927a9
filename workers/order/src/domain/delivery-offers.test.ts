import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Address } from "#contracts/cart";
import type { DeliveryOption } from "#contracts/vendor";
import { withinDistance } from "./delivery-reach.ts";
import { deliveryPrice, offersOf, type Parcel, type Shop } from "./delivery-offers.ts";

const galway: Address = { name: "Ada", line1: "1 Quay Street", city: "Galway", postalCode: "H91 X2Y3", country: "IE" };

const option = (change: Partial<DeliveryOption> = {}): DeliveryOption => ({
	id: "post",
	kind: "shipping",
	title: "By post",
	priceMinor: 650,
	freeOverMinor: null,
	postalPrefixes: [],
	countries: ["IE"],
	...change,
});
const local = (change: Partial<DeliveryOption>) => option({ kind: "local", countries: [], ...change });

const shop = (...deliveryOptions: DeliveryOption[]): Shop => ({
	id: "vend_1",
	slug: "quay-pottery",
	name: "Quay Pottery",
	status: "approved",
	country: "IE",
	latitude: 53.27,
	longitude: -9.05,
	openingHours: [{ day: "mon", opens: "09:00", closes: "17:00" }],
	deliveryOptions,
	commissionBps: 1_000,
});

const parcel = (change: Partial<Parcel> = {}): Parcel => ({ itemsMinor: 1_000, weightGrams: 500, requiresShipping: true, ...change });

const isOffered = (delivery: DeliveryOption, address: Address | null = galway): boolean =>
	offersOf(shop(delivery), parcel(), address).length > 0;

describe("where a shop delivers to", () => {
	it("is the beginning of the postal code, however people write it, in the shop's own country", () => {
		for (const prefix of ["H91", "h91 x", "H-91", "H91X2Y3"]) expect(isOffered(local({ postalPrefixes: ["D02", prefix] }))).toBe(true);
		for (const prefix of ["H92", "91", "H91 X2Y3 4", "-", " "]) expect(isOffered(local({ postalPrefixes: [prefix] }))).toBe(false);
		expect(isOffered(local({ postalPrefixes: ["H91"] }), { ...galway, country: "GB" })).toBe(false);
		expect(isOffered(local({ postalPrefixes: ["H91"] }), null)).toBe(false);
	});

	it("is a radius around it for an address with coordinates, and a fitting postal code without", () => {
		const near = { ...galway, postalCode: "X1", latitude: 53.2794, longitude: -9.05 }; // 1,045 m to the north
		expect(isOffered(local({ radiusMeters: 1_100 }), near)).toBe(true);
		expect(isOffered(local({ radiusMeters: 1_000 }), near)).toBe(false);
		expect(isOffered(local({ radiusMeters: 200_000 }))).toBe(false);
		expect(isOffered(local({ radiusMeters: 1_000, postalPrefixes: ["X"] }), near)).toBe(true);
		expect(isOffered(local({ radiusMeters: 1_000, postalPrefixes: ["H91"] }))).toBe(true);
		expect(isOffered(local({ radiusMeters: 1_100 }), { ...near, country: "GB" })).toBe(false);
	});

	it("says of a radius whether it is offered, too far, or only a position could tell", () => {
		const answer = (change: Partial<DeliveryOption>, address: Address | null = galway) =>
			withinDistance([option(), local(change)], shop(), address);
		const near = { ...galway, latitude: 53.2794, longitude: -9.05 };
		expect(answer({ radiusMeters: 1_100 })).toBe("position_unknown");
		expect(answer({ radiusMeters: 1_100 }, near)).toBe("offered");
		expect(answer({ radiusMeters: 1_000 }, near)).toBe("too_far");
		expect(answer({ radiusMeters: 1_000, postalPrefixes: ["H91"] })).toBe("offered");
		expect(answer({ postalPrefixes: ["D02"] })).toBe("none");
		expect(answer({ radiusMeters: 1_100 }, { ...near, country: "GB" })).toBe("none");
		expect(answer({ radiusMeters: 1_100 }, null)).toBe("none");
		expect(withinDistance([local({ radiusMeters: 9_000 })], { ...shop(), longitude: null }, near)).toBe("none");
	});

	it("is nowhere within a radius as long as nobody knows where the shop is", () => {
		const nowhere = { ...shop(local({ radiusMeters: 200_000 })), latitude: null };
		expect(offersOf(nowhere, parcel(), { ...galway, latitude: 53.27, longitude: -9.05 })).toEqual([]);
	});

	it("is a country, a region of one, the European Union or the world", () => {
		const isShipped = (zone: Partial<DeliveryOption>, address: Partial<Address>) => isOffered(option(zone), { ...galway, ...address });
		expect(isShipped({ countries: ["IE"] }, {})).toBe(true);
		expect(isShipped({ countries: ["DE"] }, {})).toBe(false);
		expect(isShipped({ countries: ["EU"] }, {})).toBe(true);
		expect(isShipped({ countries: ["EU"] }, { country: "GB" })).toBe(false);
		expect(isShipped({ countries: ["WORLD"] }, { country: "NZ" })).toBe(true);
		const canaries = { countries: [], regions: [{ country: "ES", region: "Islas Canárias" }] };
		expect(isShipped(canaries, { country: "ES", region: "islas canarias " })).toBe(true);
		expect(isShipped(canaries, { country: "ES", region: "Madrid" })).toBe(false);
		expect(isShipped(canaries, { country: "ES" })).toBe(false);
		expect(isShipped(canaries, { country: "PT", region: "Islas Canarias" })).toBe(false);
	});

	it("is nowhere while the shop is closed", () => {
		expect(offersOf({ ...shop(option()), status: "suspended" }, parcel(), galway)).toEqual([]);
		expect(offersOf(undefined, parcel(), galway)).toEqual([]);
	});
});

it("pickup is offered to everybody, with its own hours or else with those of the shop", () => {
	const own = [{ day: "sat", opens: "10:00", closes: "12:00" }] as const;
	const pickup = option({ kind: "pickup", priceMinor: 0, countries: [] });
	const hoursOf = (delivery: DeliveryOption) => offersOf(shop(delivery), parcel(), null).map(({ hours }) => hours);
	expect(hoursOf(pickup)).toEqual([[{ day: "mon", opens: "09:00", closes: "17:00" }]]);
	expect(hoursOf({ ...pickup, hours: [] })).toEqual([[{ day: "mon", opens: "09:00", closes: "17:00" }]]);
	expect(hoursOf({ ...pickup, hours: [...own] })).toEqual([own]);
	expect(offersOf(shop(option()), parcel(), galway)[0]?.hours).toEqual([]);
});

describe("what delivery costs", () => {
	const byWeight = option({
		rates: {
			by: "weight",
			tiers: [
				{ from: 2_000, priceMinor: 900 },
				{ from: 5_000, priceMinor: 1_400 },
			],
		},
	});

	it("follows the weight: a tier begins exactly at its weight", () => {
		const priceOf = (weightGrams: number) => deliveryPrice(byWeight, parcel({ weightGrams }));
		expect([0, 1_999, 2_000, 4_999, 5_000, 1_000_000].map(priceOf)).toEqual([650, 650, 900, 900, 1_400, 1_400]);
	});

	it("follows the spend, and may go down with it", () => {
		const byPrice = option({
			rates: {
				by: "price",
				tiers: [
					{ from: 3_000, priceMinor: 300 },
					{ from: 6_000, priceMinor: 0 },
				],
			},
		});
		const priceOf = (itemsMinor: number) => deliveryPrice(byPrice, parcel({ itemsMinor, weightGrams: 9_999 }));
		expect([0, 2_999, 3_000, 5_999, 6_000].map(priceOf)).toEqual([650, 650, 300, 300, 0]);
	});

	it("is nothing from the free spend on, whatever it weighs, and for what has nothing to send", () => {
		const free = { ...byWeight, freeOverMinor: 5_000 };
		expect(deliveryPrice(free, parcel({ itemsMinor: 4_999, weightGrams: 9_000 }))).toBe(1_400);
		expect(deliveryPrice(free, parcel({ itemsMinor: 5_000, weightGrams: 9_000 }))).toBe(0);
		expect(deliveryPrice(option(), parcel({ requiresShipping: false }))).toBe(0);
	});

	const amount = fc.nat(1_000_000);
	const tiers = fc
		.uniqueArray(fc.record({ from: fc.integer({ min: 1, max: 1_000_000 }), priceMinor: amount }), {
			selector: ({ from }) => from,
			minLength: 1,
			maxLength: 20,
		})
		.map((all) => all.toSorted((a, b) => a.from - b.from));

	it("is always the price of the one stretch that the weight or spend lies in, at its edges too", () => {
		fc.assert(
			fc.property(fc.constantFrom("weight", "price"), tiers, amount, amount, fc.nat(20), (by, all, base, anywhere, pick) => {
				const edge = all[pick % all.length]?.from ?? 0;
				for (const reached of [anywhere, edge - 1, edge, edge + 1]) {
					const sent = by === "weight" ? parcel({ weightGrams: reached }) : parcel({ itemsMinor: reached });
					const stretches = [{ from: 0, priceMinor: base }, ...all];
					const inside = stretches.filter(
						({ from }, n) => from <= reached && reached < (stretches[n + 1]?.from ?? Number.POSITIVE_INFINITY),
					);
					expect([deliveryPrice(option({ priceMinor: base, rates: { by, tiers: all } }), sent)]).toEqual(
						inside.map(({ priceMinor }) => priceMinor),
					);
				}
			}),
		);
	});

	it("never falls with more weight where no tier is cheaper than the one before, nor rises with more spend where none is dearer", () => {
		const rising = tiers.map((all) => {
			const prices = all.map(({ priceMinor }) => priceMinor).toSorted((a, b) => a - b);
			return all.map(({ from }, n) => ({ from, priceMinor: prices[n] ?? 0 }));
		});
		fc.assert(
			fc.property(rising, amount, amount, fc.option(amount), (all, one, other, freeOverMinor) => {
				const [less, more] = [Math.min(one, other), Math.max(one, other)];
				const heavy = option({ priceMinor: 0, rates: { by: "weight", tiers: all } });
				expect(deliveryPrice(heavy, parcel({ weightGrams: less }))).toBeLessThanOrEqual(
					deliveryPrice(heavy, parcel({ weightGrams: more })),
				);
				const prices = all.map(({ priceMinor }) => priceMinor).toReversed();
				const falling = all.map(({ from }, n) => ({ from, priceMinor: prices[n] ?? 0 }));
				const dear = option({ priceMinor: 1_000_000, freeOverMinor, rates: { by: "price", tiers: falling } });
				expect(deliveryPrice(dear, parcel({ itemsMinor: less }))).toBeGreaterThanOrEqual(deliveryPrice(dear, parcel({ itemsMinor: more })));
			}),
		);
	});
});
