import { PAGING_PARAMETERS, type PlaceInList, readPlace } from "../../core/paging.ts";
import { soundPlace, soundRadius } from "./place.ts";

/** What the list of shops understands, in the order of its address. */
export const SHOPS_PARAMETERS: readonly string[] = ["q", "city", "near", "radiusKm", ...PAGING_PARAMETERS];

/** A question for shops, as the API takes it. */
export interface ShopsAsked {
	limit: number;
	q?: string;
	city?: string;
	/** latitude,longitude */
	near?: string;
	radiusKm?: number;
	cursor?: string;
}

/** An address, understood as far as possible. */
export interface ShopsQuery {
	asked: ShopsAsked;
	place: PlaceInList;
	/** Whether something in the address made no sense and was left out. */
	isOdd: boolean;
}

const SHOPS_ON_A_PAGE = 24;

/** Reads an address. Never fails: what makes no sense is left out. */
export function readShopsQuery(query: URLSearchParams): ShopsQuery {
	const typed = (name: string) =>
		query
			.get(name)
			?.replaceAll(/\p{Cc}+/gu, " ")
			.trim() || undefined;
	const near = soundPlace(typed("near") ?? "");
	const radiusKm = near === undefined ? undefined : soundRadius(typed("radiusKm") ?? "");
	const place = readPlace(query);
	const city = typed("city")?.slice(0, 80);
	const q = typed("q")?.slice(0, 100);
	return {
		place,
		isOdd: (typed("near") !== undefined && near === undefined) || (typed("radiusKm") !== undefined && radiusKm === undefined),
		asked: {
			limit: SHOPS_ON_A_PAGE,
			...(q !== undefined && { q }),
			...(city !== undefined && { city }),
			...(near !== undefined && { near }),
			...(radiusKm !== undefined && { radiusKm }),
			...(place.cursor !== undefined && { cursor: place.cursor }),
		},
	};
}

/** What the address says, in its order, without the place in the list. */
export const shopsFilters = ({ q, city, near, radiusKm }: ShopsAsked): Record<string, string | undefined> => ({
	q,
	city,
	near,
	radiusKm: radiusKm === undefined ? undefined : String(radiusKm),
});
