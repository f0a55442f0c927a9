import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { BOOKMARK_COOKIE, BOOKMARK_HEADER, BOOKMARK_LIFE_IN_SECONDS, readHanded, readHandedForAll } from "#kit/bookmark";
import type { Web } from "../env.ts";
import { cookieOptions } from "./cookies.ts";

/** The bookmark of what the visitor has written within the last minute, by this request or one before; undefined where that is nothing. */
export function bookmarkOf(c: Context<Web>): string | undefined {
	const carried = c.get("bookmark") ?? getCookie(c, BOOKMARK_COOKIE);
	return carried !== undefined && readHanded(carried, Date.now()) ? carried : undefined;
}

/** Whether the visitor has just written something that everybody sees, so that the copies of pages may be behind. */
export function hasWrittenForAll(c: Context<Web>): boolean {
	const carried = bookmarkOf(c);
	return carried !== undefined && readHandedForAll(carried, Date.now()) !== null;
}

/**
 * The gateway, asked as somebody who reads what they have written, also where a replica of a database or a copy at the edge
 * is behind it: each call carries the bookmark of the last write, and an answer that brings a newer one is remembered.
 */
export const gatewayOf =
	(c: Context<Web>) =>
	async (request: Request): Promise<Response> => {
		const carried = bookmarkOf(c);
		if (carried !== undefined) request.headers.set(BOOKMARK_HEADER, carried);
		const response = await c.env.GATEWAY.fetch(request);
		const newer = response.headers.get(BOOKMARK_HEADER);
		if (newer !== null) c.set("bookmark", newer);
		return response;
	};

/** Has the browser carry the bookmark of what it has just written to the pages that follow. */
export const handOutBookmark: MiddlewareHandler<Web> = async (c, next) => {
	await next();
	const newer = c.get("bookmark");
	if (newer !== undefined) setCookie(c, BOOKMARK_COOKIE, newer, cookieOptions(c, BOOKMARK_LIFE_IN_SECONDS));
};
