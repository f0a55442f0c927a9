interface Point {
	latitude: number;
	longitude: number;
}

/** Mean radius of the Earth (IUGG). */
const EARTH_RADIUS_METERS = 6_371_008.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The way over the ground between two points, as the crow flies (haversine). */
export function metersBetween(from: Point, to: Point): number {
	const rise = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
	const turn = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
	const haversine = rise + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * turn;
	return 2 * EARTH_RADIUS_METERS * Math.asin(Math.sqrt(Math.min(1, haversine)));
}
