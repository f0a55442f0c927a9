import { fail, ok, type Result } from "#contracts/result";

export interface Point {
	latitude: number;
	longitude: number;
}

/** Mean radius of the Earth (IUGG). */
export const EARTH_RADIUS_METERS = 6_371_008.8;

/** "53.27,-9.05" as a point on Earth; `invalid_input` for anything else. */
export function parseNear(text: string): Result<Point> {
	const [latitude = Number.NaN, longitude = Number.NaN] = text.split(",").map(Number);
	if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return ok({ latitude, longitude });
	return fail("invalid_input", "Some of the input is not valid.", {
		errors: [{ path: "near", message: "latitude is -90 to 90, longitude -180 to 180" }],
	});
}

/** The haversine of a distance on Earth: grows with it, and is what a database can compare without inverse functions. */
export const haversineOf = (meters: number): number => Math.sin(Math.min(meters / EARTH_RADIUS_METERS, Math.PI) / 2) ** 2;

/** The distance in whole meters that a haversine stands for. */
export const metersOf = (haversine: number): number => Math.round(2 * EARTH_RADIUS_METERS * Math.asin(Math.sqrt(Math.min(1, haversine))));

/** The latitudes within reach: what lies outside them is farther away, whatever its longitude. */
export function latitudesWithin(point: Point, meters: number): { south: number; north: number } {
	const degrees = (meters / EARTH_RADIUS_METERS) * (180 / Math.PI);
	return { south: point.latitude - degrees - 1e-6, north: point.latitude + degrees + 1e-6 };
}
