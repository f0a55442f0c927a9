import type { RequestContext } from "../../core/request-context.ts";
import { queryOf } from "../../core/query-of.ts";
import { nextPlace, placeQuery, type PlaceInList, previousPlace } from "../../core/paging.ts";

/** How the lists of the administration can be sorted. */
export const SORTS = ["newest", "oldest"] as const;
export type Sort = (typeof SORTS)[number];

type Parameters = Readonly<Record<string, string | undefined>>;

/** Where a list is: what its address says. */
export interface ListAddress {
	/** Without the locale. */
	path: string;
	/** Filters and order by their names; what is not set is undefined. */
	filters: Parameters;
	place: PlaceInList;
}

/** The known value that an address names; undefined for others, which are left out. */
export const oneOf = <T extends string>(given: string | null, known: readonly T[]): T | undefined => known.find((value) => value === given);

/** What somebody typed to find something, as the API takes it: without control characters and lone surrogates, not too long. */
export function typedText(given: string | null, longest = 100): string | undefined {
	const text = (given ?? "").replaceAll(/[\p{Cc}\p{Cs}]/gu, " ").trim();
	return text.slice(0, longest).toWellFormed() || undefined;
}

/** The list with something changed, from its first page on. */
export const listHref = (page: RequestContext, { path, filters }: ListAddress, change: Parameters = {}): string =>
	page.href(path + queryOf({ ...filters, ...change }));

/** The same list at another place. */
const placeHref = (page: RequestContext, { path, filters }: ListAddress, place: PlaceInList): string =>
	page.href(path + queryOf({ ...filters, ...placeQuery(place) }));

/** The links to the pages beside this one, as Pagination takes them. */
export function pageLinks(page: RequestContext, list: ListAddress, nextCursor: string | null) {
	const { words } = page.t;
	const before = previousPlace(list.place);
	return {
		label: page.t.admin.lists.pages,
		...(before && { previous: { href: placeHref(page, list, before), text: words.previous } }),
		...(nextCursor !== null && { next: { href: placeHref(page, list, nextPlace(list.place, nextCursor)), text: words.next } }),
		status: `${words.page} ${page.format.number(list.place.page)}`,
	};
}

/** The heading of the column with the time, which sorts by it: a click turns the order around. */
export function sortByTime(page: RequestContext, list: ListAddress) {
	const isOldestFirst = list.filters["sort"] === "oldest";
	return {
		href: listHref(page, list, { sort: isOldestFirst ? undefined : "oldest" }),
		direction: isOldestFirst ? ("ascending" as const) : ("descending" as const),
	};
}

/** Whether anything but the order narrows the list down. */
export const isFiltered = ({ filters }: ListAddress): boolean =>
	Object.entries(filters).some(([name, value]) => name !== "sort" && value !== undefined);
