import { BOOKMARK_COOKIE, BOOKMARK_HEADER, BOOKMARK_LIFE_IN_SECONDS, handed, readHanded, readHandedForAll } from "#kit/bookmark";
import type { Service } from "./env.ts";
import type { Token } from "./identity.ts";

/**
 * Where the session of a request has to start, as the service is told: at the bookmark that its caller got with an answer of
 * the same service within the last minute; at the primary where it was another service's, which may have written in this one's database; else null.
 */
export const startFor = (request: Request, service: Service | "GATEWAY", now: number): string | null =>
	startAt(request, service, (carried) => readHanded(carried, now));

/** The same for what everybody may read: only a write that everybody sees has its writer read anything but the copies at the edge. */
export const startForAll = (request: Request, service: Service, now: number): string | null =>
	startAt(request, service, (carried) => readHandedForAll(carried, now));

function startAt(request: Request, service: Service | "GATEWAY", read: (carried: string) => ReturnType<typeof readHanded>): string | null {
	const carried = request.headers.get(BOOKMARK_HEADER) ?? cookieOf(request);
	const known = carried === undefined ? null : read(carried);
	if (known === null) return null;
	return known.service === service.toLowerCase() ? known.bookmark : "first-primary";
}

function cookieOf(request: Request): string | undefined {
	const cookies = request.headers.get("cookie")?.split(";") ?? [];
	return cookies.map((one) => one.trim().split("=", 2)).find(([name]) => name === BOOKMARK_COOKIE)?.[1];
}

/** Hands the bookmark of a service's answer to the client: as a header, and as a cookie to a browser that has its session in one. */
export function handOut(response: Response, service: Service | "GATEWAY", token: Token | null, request: Request, now: number): Response {
	const bookmark = response.headers.get(BOOKMARK_HEADER);
	if (bookmark === null) return response;
	const answer = new Response(response.body, response);
	const value = handed(service.toLowerCase(), bookmark, now);
	answer.headers.set(BOOKMARK_HEADER, value);
	if (token?.from === "cookie") {
		const secure = new URL(request.url).protocol === "https:" ? "; Secure" : "";
		const attributes = `Max-Age=${BOOKMARK_LIFE_IN_SECONDS}; Path=/; HttpOnly; SameSite=Lax${secure}`;
		answer.headers.append("Set-Cookie", `${BOOKMARK_COOKIE}=${value}; ${attributes}`);
	}
	return answer;
}
