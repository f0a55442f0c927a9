import { BOOKMARK_HEADER } from "#kit/bookmark";
import type { Service } from "./env.ts";
import type { Token } from "./identity.ts";

/** Replicas are behind by less than this; after it nobody needs a bookmark. */
const LIFESPAN_IN_SECONDS = 60;
const COOKIE = "highstreet.bookmark";

/** What clients have in hand: the service that wrote, when, and D1's bookmark of its database. Nothing of it is secret. */
const TOKEN = /^([a-z]+)\.([0-9a-z]{1,9})\.([0-9a-f-]{1,80})$/;

/**
 * Where the session of a request has to start, as the service is told: at the bookmark that its caller got with an answer of
 * the same service within the last minute; at the primary where it was another service's, which may have written in this one's database; else null.
 */
export function startFor(request: Request, service: Service | "GATEWAY", now: number): string | null {
	const match = TOKEN.exec(request.headers.get(BOOKMARK_HEADER) ?? cookieOf(request) ?? "");
	if (!match) return null;
	const [, from = "", since = "", bookmark = ""] = match;
	const age = now / 1_000 - Number.parseInt(since, 36);
	if (age > LIFESPAN_IN_SECONDS || age < -LIFESPAN_IN_SECONDS) return null;
	return from === service.toLowerCase() ? bookmark : "first-primary";
}

function cookieOf(request: Request): string | undefined {
	const cookies = request.headers.get("cookie")?.split(";") ?? [];
	return cookies.map((one) => one.trim().split("=", 2)).find(([name]) => name === COOKIE)?.[1];
}

/** Hands the bookmark of a service's answer to the client: as a header, and as a cookie to a browser that has its session in one. */
export function handOut(response: Response, service: Service | "GATEWAY", token: Token | null, request: Request, now: number): Response {
	const bookmark = response.headers.get(BOOKMARK_HEADER);
	if (bookmark === null) return response;
	const answer = new Response(response.body, response);
	const value = `${service.toLowerCase()}.${Math.floor(now / 1_000).toString(36)}.${bookmark}`;
	answer.headers.set(BOOKMARK_HEADER, value);
	if (token?.from === "cookie") {
		const secure = new URL(request.url).protocol === "https:" ? "; Secure" : "";
		answer.headers.append("Set-Cookie", `${COOKIE}=${value}; Max-Age=${LIFESPAN_IN_SECONDS}; Path=/; HttpOnly; SameSite=Lax${secure}`);
	}
	return answer;
}
