import { placeQuery, type PlaceInList, readPlace } from "../../../core/paging.ts";
import { queryText } from "../catalog-query.ts";

/** Which reviews the list can show. */
export const VIEWS = ["all", "waiting", "replied"] as const;
export type ReviewView = (typeof VIEWS)[number];

/** Which reviews an address asks for. */
export interface ReviewQuery {
	view: ReviewView;
	rating: number | undefined;
	place: PlaceInList;
}

const REVIEWS_ON_A_PAGE = 20;

/** Reads an address; what makes no sense is left out. */
export function readReviewQuery(query: URLSearchParams): ReviewQuery {
	const rating = query.get("rating") ?? "";
	return {
		view: VIEWS.find((known) => known === query.get("view")) ?? "all",
		rating: /^[1-5]$/.test(rating) ? Number(rating) : undefined,
		place: readPlace(query),
	};
}

/** The same for the API. */
export const askedReviews = ({ view, rating, place }: ReviewQuery) => ({
	limit: REVIEWS_ON_A_PAGE,
	...(view !== "all" && { replied: view === "replied" ? ("true" as const) : ("false" as const) }),
	...(rating !== undefined && { rating }),
	...(place.cursor !== undefined && { cursor: place.cursor }),
});

/** The part of an address behind the path, with something changed; another list begins at its first page. */
export function reviewQueryText(query: ReviewQuery, change: Partial<ReviewQuery> = {}): string {
	const { view, rating } = { ...query, ...change };
	return queryText({
		view: view === "all" ? undefined : view,
		rating: rating?.toString(),
		...(change.place && placeQuery(change.place)),
	});
}
