/** Where one is in a list that is read by cursors; the address holds it as `page`, `trail` and `cursor`. */
export interface PlaceInList {
	/** Counted from 1. */
	page: number;
	/** The cursors of the pages before this one, the nearest last: the way back. Not all of them on a long way. */
	trail: readonly string[];
	/** Where this page begins; undefined for the first. */
	cursor: string | undefined;
}

/** In the order of the address. */
export const PAGING_PARAMETERS = ["page", "trail", "cursor"] as const;

const LONGEST_TRAIL = 8;
const FIRST: PlaceInList = { page: 1, trail: [], cursor: undefined };

/** Reads the place from an address; what makes no sense is the first page. */
export function readPlace(query: URLSearchParams): PlaceInList {
	const cursor = query.get("cursor") ?? "";
	if (cursor === "") return FIRST;
	const trail = (query.get("trail") ?? "").split(".").filter((part) => /^[\w-]{1,1000}$/.test(part));
	const page = /^[1-9]\d{0,3}$/.exec(query.get("page") ?? "") ? Number(query.get("page")) : trail.length + 2;
	return { page: Math.max(page, trail.length + 2), trail: trail.slice(-LONGEST_TRAIL), cursor };
}

/** The place as parameters of an address. */
export const placeQuery = ({ page, trail, cursor }: PlaceInList): Record<string, string | undefined> =>
	cursor === undefined ? {} : { page: String(page), trail: trail.join("."), cursor };

/** One page on, to where the list says that it goes on. */
export const nextPlace = ({ page, trail, cursor }: PlaceInList, nextCursor: string): PlaceInList => ({
	page: page + 1,
	trail: cursor === undefined ? [] : [...trail, cursor].slice(-LONGEST_TRAIL),
	cursor: nextCursor,
});

/** One page back; the first page where the way back is not known; undefined on the first page. */
export function previousPlace({ page, trail, cursor }: PlaceInList): PlaceInList | undefined {
	if (cursor === undefined) return undefined;
	const before = trail.at(-1);
	return before === undefined ? FIRST : { page: page - 1, trail: trail.slice(0, -1), cursor: before };
}
