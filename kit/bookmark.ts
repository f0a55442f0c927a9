/**
 * How a reader who has just written sees it: the gateway hands the bookmark of D1 that a service answered a change with to the
 * client, as this header, and sets it again on what the client asks within a minute. Between gateway and service it is
 * where a session starts: a bookmark, or `first-primary` where something was written in another service's database.
 */
export const BOOKMARK_HEADER = "x-bookmark";

/** What D1 calls its bookmarks, as far as we look at them. */
const BOOKMARK = /^[0-9a-f]{1,16}(?:-[0-9a-f]{1,40}){1,5}$/;

/** Where the session of a request starts that says so itself; null where it does not, or not in a way that D1 reads. */
export function startOf(headers: Headers): string | null {
	const sent = headers.get(BOOKMARK_HEADER);
	return sent !== null && (sent === "first-primary" || BOOKMARK.test(sent)) ? sent : null;
}
