const FARTHEST_KM = 20_000;

/** Latitude and longitude to two digits: about a kilometer, so that neighbors share an answer and nobody tells where exactly he is. */
export function soundPlace(typed: string): string | undefined {
	const match = /^(-?\d{1,2}(?:\.\d{1,12})?),(-?\d{1,3}(?:\.\d{1,12})?)$/.exec(typed);
	return match ? placeOf(Number(match[1]), Number(match[2])) : undefined;
}

/** A place as addresses and the API write it; undefined for one that is not on earth. */
export const placeOf = (latitude: number, longitude: number): string | undefined =>
	Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? `${latitude.toFixed(2)},${longitude.toFixed(2)}` : undefined;

/** A radius in kilometers; undefined for one that makes no sense. */
export function soundRadius(typed: string): number | undefined {
	if (!/^\d{1,5}(\.\d{1,3})?$/.test(typed)) return undefined;
	const radius = Number(typed);
	return radius > 0 && radius <= FARTHEST_KM ? radius : undefined;
}
