import type { Schemas } from "../../../../../api/client.ts";
import { momentOf } from "../../../core/local-time.ts";
import { placeQuery, type PlaceInList, readPlace } from "../../../core/paging.ts";
import { MARKETPLACE } from "../../../core/request-context.ts";
import { queryText } from "../catalog-query.ts";

/** What stands in a ledger. */
export const KINDS = [
	"sale",
	"refund",
	"adjustment",
	"payout",
	"payout_returned",
] as const satisfies readonly Schemas["LedgerEntry"]["kind"][];

/** Which entries an address asks for. */
export interface LedgerQuery {
	kind: (typeof KINDS)[number] | undefined;
	/** Days as they are typed, the last one included. */
	from: string;
	to: string;
	place: PlaceInList;
}

const ENTRIES_ON_A_PAGE = 25;
const DAY_IN_MS = 24 * 60 * 60 * 1000;

const day = (typed: string | null): string => (typed !== null && momentOf(typed, MARKETPLACE.timeZone) !== null ? typed.slice(0, 10) : "");

/** Reads an address; what makes no sense is left out. */
export const readLedgerQuery = (query: URLSearchParams): LedgerQuery => ({
	kind: KINDS.find((known) => known === query.get("kind")),
	from: day(query.get("from")),
	to: day(query.get("to")),
	place: readPlace(query),
});

/** The day after a typed one. */
const dayAfter = (typed: string): string => new Date(Date.parse(`${typed}T00:00:00Z`) + DAY_IN_MS).toISOString().slice(0, 10);

/** The same for the API: days begin and end in the marketplace's time zone. */
export function askedEntries({ kind, from, to, place }: LedgerQuery) {
	const begins = from === "" ? null : momentOf(from, MARKETPLACE.timeZone);
	const ends = to === "" ? null : momentOf(dayAfter(to), MARKETPLACE.timeZone);
	return {
		limit: ENTRIES_ON_A_PAGE,
		...(kind && { kind }),
		...(begins !== null && { from: begins }),
		...(ends !== null && { to: ends }),
		...(place.cursor !== undefined && { cursor: place.cursor }),
	};
}

export const isNarrowed = ({ kind, from, to }: LedgerQuery): boolean => kind !== undefined || from !== "" || to !== "";

/** The part of an address behind the path, at a place. */
export const ledgerQueryText = ({ kind, from, to }: LedgerQuery, place: PlaceInList): string =>
	queryText({ kind, from, to, ...placeQuery(place) });
