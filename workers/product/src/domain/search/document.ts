/** One variant of a product as lists know it: its price, 1 where it can be bought, its option values by name, and 1 where it costs less than before. */
export type Offer = readonly [priceMinor: number, available: 0 | 1, options: Readonly<Record<string, string>>, reduced?: 0 | 1];

/** What lists and facets know of a product on the street; the tuple that the store keeps as JSON (`search_documents.document`). */
export type DocumentTuple = readonly [
	vendorId: string,
	latitude: number,
	longitude: number,
	priceMinor: number,
	ratingAverage: number,
	ratingCount: number,
	categories: readonly string[],
	offers: readonly Offer[],
];

export interface SearchDocument {
	/** The product's number, which grows with every new product. */
	number: number;
	vendorId: string;
	/** The lowest price of its variants. */
	priceMinor: number;
	ratingAverage: number;
	ratingCount: number;
	/** Ids, with all categories above them. */
	categories: readonly string[];
	offers: readonly Offer[];
	/** From the place that was asked for; null where none was. */
	distanceMeters: number | null;
	/** What search thinks of it, the best first; 0 where nothing was searched. */
	rank: number;
}

export interface Place {
	latitude: number;
	longitude: number;
}

const EARTH_RADIUS_IN_METERS = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The great-circle distance of two places, in whole meters (haversine); right over the date line and at the poles. */
export function metersBetween(a: Place, b: Place): number {
	const half = (difference: number) => Math.sin(radians(difference) / 2) ** 2;
	const share =
		half(b.latitude - a.latitude) + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(b.longitude - a.longitude);
	return Math.round(2 * EARTH_RADIUS_IN_METERS * Math.asin(Math.min(1, Math.sqrt(share))));
}

/** Reads a stored document. */
export function readDocument(number: number, json: string, rank: number, near: Place | undefined): SearchDocument {
	const [vendorId, latitude, longitude, priceMinor, ratingAverage, ratingCount, categories, offers] = JSON.parse(json) as DocumentTuple;
	const distanceMeters = near ? metersBetween(near, { latitude, longitude }) : null;
	return { number, vendorId, priceMinor, ratingAverage, ratingCount, categories, offers, distanceMeters, rank };
}
