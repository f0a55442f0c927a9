import type { RequestContext } from "../../core/request-context.ts";
import { nextPlace, placeQuery, type PlaceInList, previousPlace, readPlace } from "../../core/paging.ts";

/** What a product can be, in the sequence of the tabs. */
export const PRODUCT_STATUSES = ["published", "draft", "archived"] as const;
/** One of them. */
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];

/** What a list of the portal is asked for by its address: filters, order and place. */
export interface CatalogQuery<Sort extends string> {
	q?: string;
	status?: ProductStatus;
	inStock?: "true" | "false";
	sort?: Sort;
	place: PlaceInList;
}

type Parameters = Readonly<Record<string, string | undefined>>;

const LONGEST_SEARCH = 100;

/** Reads an address; what makes no sense is left out. */
export function readCatalogQuery<Sort extends string>(query: URLSearchParams, sorts: readonly Sort[]): CatalogQuery<Sort> {
	const q = (query.get("q") ?? "").trim().slice(0, LONGEST_SEARCH);
	const status = PRODUCT_STATUSES.find((known) => known === query.get("status"));
	const inStock = (["true", "false"] as const).find((known) => known === query.get("inStock"));
	const sort = sorts.find((known) => known === query.get("sort"));
	return { ...(q && { q }), ...(status && { status }), ...(inStock && { inStock }), ...(sort && { sort }), place: readPlace(query) };
}

/** The same for the API. */
export function asked<Sort extends string>({
	place,
	...filters
}: CatalogQuery<Sort>): Omit<CatalogQuery<Sort>, "place"> & { cursor?: string } {
	return { ...filters, ...(place.cursor !== undefined && { cursor: place.cursor }) };
}

/** A query in an address, from the parameters that are there. */
export function queryText(parameters: Parameters): string {
	const sound = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "");
	return sound.length === 0 ? "" : `?${new URLSearchParams(sound).toString()}`;
}

/** The filters and the order as parameters; another filter or order begins at the first page. */
export const filterParameters = <Sort extends string>({ q, status, inStock, sort }: CatalogQuery<Sort>): Parameters => ({
	q,
	status,
	inStock,
	sort,
});

/** The whole query as an address says it, to come back to the same page. */
export const sameQuery = <Sort extends string>(query: CatalogQuery<Sort>): string =>
	queryText({ ...filterParameters(query), ...placeQuery(query.place) });

/** The links of a list to the pages beside this one. */
export function pageLinks<Sort extends string>(page: RequestContext, path: string, query: CatalogQuery<Sort>, nextCursor: string | null) {
	const { words } = page.t;
	const to = (place: PlaceInList) => page.href(path + queryText({ ...filterParameters(query), ...placeQuery(place) }));
	const before = previousPlace(query.place);
	return {
		...(before && { previous: { href: to(before), text: words.previous } }),
		...(nextCursor !== null && { next: { href: to(nextPlace(query.place, nextCursor)), text: words.next } }),
		status: `${words.page} ${page.format.number(query.place.page)}`,
	};
}

/** The heading of a column that sorts: a second click turns the order around. */
export function sortLink<Sort extends string>(
	page: RequestContext,
	path: string,
	query: CatalogQuery<Sort>,
	[up, down]: readonly [Sort, Sort],
) {
	const next = query.sort === up ? down : up;
	const direction = query.sort === up ? ("ascending" as const) : query.sort === down ? ("descending" as const) : undefined;
	return { href: page.href(path + queryText({ ...filterParameters(query), sort: next })), direction };
}
