/**
 * How a reader who has just written sees it: the gateway hands the bookmark of D1 that a service answered a change with to the
 * client, as this header, and sets it again on what the client asks within a minute. Between gateway and service it is
 * where a session starts: a bookmark, or `first-primary` where something was written in another service's database.
 */
export const BOOKMARK_HEADER = "x-bookmark";

/** The cookie in which browsers carry what they were handed, for as long as it counts. */
export const BOOKMARK_COOKIE = "highstreet.bookmark";
/** Replicas are behind by less than this; after it nobody needs a bookmark. */
export const BOOKMARK_LIFE_IN_SECONDS = 60;

/** What D1 calls its bookmarks, as far as we look at them. */
const BOOKMARK = /^[0-9a-f]{1,16}(?:-[0-9a-f]{1,40}){1,5}$/;

/** What clients have in hand: the service that wrote, when, and D1's bookmark of its database. Nothing of it is secret. */
const HANDED = /^([a-z]+)\.([0-9a-z]{1,9})\.([0-9a-f-]{1,80})$/;

/**
 * The services whose writes change what everybody sees. A cart, an order or an address does not: whoever puts something into a cart
 * reads the copies at the edge like everybody, and where an order empties a shelf they are purged.
 */
const SEEN_BY_ALL: ReadonlySet<string> = new Set(["product", "vendor", "review"]);

/** What {@link readHanded} reads, where it was a write that everybody sees; else null. */
export function readHandedForAll(carried: string, now: number): { service: string; bookmark: string } | null {
	const known = readHanded(carried, now);
	return known && SEEN_BY_ALL.has(known.service) ? known : null;
}

/** Where the session of a request starts that says so itself; null where it does not, or not in a way that D1 reads. */
export function startOf(headers: Headers): string | null {
	const sent = headers.get(BOOKMARK_HEADER);
	return sent !== null && (sent === "first-primary" || BOOKMARK.test(sent)) ? sent : null;
}

/** What a client is handed when a service has written at a moment. */
export const handed = (service: string, bookmark: string, now: number): string =>
	`${service}.${Math.floor(now / 1_000).toString(36)}.${bookmark}`;

/** Reads what a client carries, as long as it counts; null for what is old, and for what nobody was handed. */
export function readHanded(carried: string, now: number): { service: string; bookmark: string } | null {
	const [, service, since = "", bookmark] = HANDED.exec(carried) ?? [];
	if (service === undefined || bookmark === undefined) return null;
	const age = now / 1_000 - Number.parseInt(since, 36);
	return Math.abs(age) > BOOKMARK_LIFE_IN_SECONDS ? null : { service, bookmark };
}
