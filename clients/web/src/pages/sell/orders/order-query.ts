import type { Schemas } from "../../../../../api/client.ts";
import { placeQuery, type PlaceInList, readPlace } from "../../../core/paging.ts";
import { queryText } from "../catalog-query.ts";

/** The lists that an order passes through, and all of them. */
export const QUEUES = ["accept", "send", "sent", "done", "all"] as const;
export type Queue = (typeof QUEUES)[number];
/** The orders that a list can have. */
export const SORTS = ["newest", "oldest"] as const;
export type OrderSort = (typeof SORTS)[number];

/** Which orders an address asks for. */
export interface OrderQuery {
	queue: Queue;
	q: string;
	sort: OrderSort;
	place: PlaceInList;
}

interface Filter {
	status?: Schemas["VendorOrder"]["status"];
	fulfillmentStatus?: Schemas["VendorOrder"]["fulfillmentStatus"][];
}

const FILTERS: Record<Queue, Filter> = {
	accept: { status: "placed" },
	send: { status: "accepted", fulfillmentStatus: ["unfulfilled", "partially_fulfilled"] },
	sent: { status: "accepted", fulfillmentStatus: ["fulfilled"] },
	done: { status: "completed" },
	all: {},
};

/** What waits is worked off from its beginning. */
export const usualSort = (queue: Queue): OrderSort => (queue === "accept" || queue === "send" ? "oldest" : "newest");

const LONGEST_SEARCH = 254;

/** Reads an address; what makes no sense is left out. */
export function readOrderQuery(query: URLSearchParams): OrderQuery {
	const queue = QUEUES.find((known) => known === query.get("status")) ?? "accept";
	const sort = SORTS.find((known) => known === query.get("sort")) ?? usualSort(queue);
	return { queue, sort, q: (query.get("q") ?? "").trim().slice(0, LONGEST_SEARCH), place: readPlace(query) };
}

const ORDERS_ON_A_PAGE = 25;

/** The same for the API. */
export const askedOrders = ({ queue, q, sort, place }: OrderQuery) => ({
	limit: ORDERS_ON_A_PAGE,
	sort,
	...FILTERS[queue],
	...(q !== "" && { q }),
	...(place.cursor !== undefined && { cursor: place.cursor }),
});

/** The part of an address behind the path, with something changed; what is usual is not said, and another list begins at its first page. */
export function orderQueryText(query: OrderQuery, change: Partial<OrderQuery> = {}): string {
	const { queue, q, sort } = { ...query, ...change };
	return queryText({
		status: queue === "accept" ? undefined : queue,
		q,
		sort: sort === usualSort(queue) ? undefined : sort,
		...(change.place && placeQuery(change.place)),
	});
}
