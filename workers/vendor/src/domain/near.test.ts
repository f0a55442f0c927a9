import { expect, it } from "vitest";
import { haversineOf, latitudesWithin, metersOf, parseNear } from "./near.ts";

it("reads a point", () => {
	expect(parseNear("53.27,-9.05")).toEqual({ ok: true, value: { latitude: 53.27, longitude: -9.05 } });
});

it.each(["91,0", "0,181", "-90.01,0", "x,1"])("refuses %s, which is not on Earth", (text) => {
	expect(parseNear(text)).toMatchObject({ ok: false, error: { code: "invalid_input", errors: [{ path: "near" }] } });
});

it.each([0, 1, 50_000, 5_000_000, 20_000_000])("turns %d meters into a haversine and back", (meters) => {
	expect(metersOf(haversineOf(meters))).toBe(meters);
});

it("stops at the far side of the Earth", () => {
	expect(haversineOf(99_000_000)).toBe(1);
});

it("knows that a degree of latitude is about 111 km", () => {
	const { south, north } = latitudesWithin({ latitude: 53, longitude: 0 }, 111_195);
	expect(south).toBeCloseTo(52, 3);
	expect(north).toBeCloseTo(54, 3);
});
