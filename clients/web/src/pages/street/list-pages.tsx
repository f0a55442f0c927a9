import { Pagination } from "../../components/pagination.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { nextPlace, placeQuery, type PlaceInList, previousPlace } from "../../core/paging.ts";
import { queryOf } from "../../core/query-of.ts";
import { filledOf, type Parameters } from "../../shared/parameters.ts";

interface ListPagesProps {
	page: RequestContext;
	path: string;
	/** What else the address says. */
	filters: Parameters;
	place: PlaceInList;
	nextCursor: string | null;
}

/** The way to the pages before and after. */
export function ListPages({ page, path, filters, place, nextCursor }: ListPagesProps) {
	const { t, format } = page;
	const { list } = t.street;
	const link = (to: PlaceInList, text: string) => ({
		href: page.href(path + queryOf([...filledOf(filters), ...filledOf(placeQuery(to))])),
		text,
	});
	const previous = previousPlace(place);
	const leadsToFirst = previous?.cursor === undefined && place.page > 2;
	return (
		<Pagination
			label={list.pages}
			previous={previous && link(previous, leadsToFirst ? list.firstPage : t.words.previous)}
			status={list.page(format.number(place.page))}
			next={nextCursor === null ? undefined : link(nextPlace(place, nextCursor), t.words.next)}
		/>
	);
}
