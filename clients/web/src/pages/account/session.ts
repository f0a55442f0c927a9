import type { Context } from "hono";
import { deleteCookie, getCookie } from "hono/cookie";
import { SESSION_COOKIE_NAMES } from "#contracts/identity";
import { BOOKMARK_COOKIE } from "#kit/bookmark";
import { ifThere, myApi, sessionCookie } from "../../core/api.ts";
import type { Web } from "../../env.ts";

/** Hands the cookies that the API sets on to the browser; the bookmark goes with every answer (`core/bookmark.ts`). */
export function passOnCookies(c: Context<Web>, response: Response): void {
	const ofSession = response.headers.getSetCookie().filter((cookie) => !cookie.startsWith(`${BOOKMARK_COOKIE}=`));
	for (const cookie of ofSession) c.header("Set-Cookie", cookie, { append: true });
}

/** The session that an answer begins, as a Cookie header; undefined where it begins none. */
export const sessionBegunBy = (response: Response): string | undefined =>
	response.headers
		.getSetCookie()
		.map((cookie) => cookie.split(";", 1)[0] ?? "")
		.find((pair) => SESSION_COOKIE_NAMES.includes(pair.split("=", 1)[0] ?? ""));

/** Makes the browser forget its session, whatever the API says. */
export function forgetSession(c: Context<Web>): void {
	const sent = SESSION_COOKIE_NAMES.filter((name) => getCookie(c, name) !== undefined);
	for (const name of sent) deleteCookie(c, name, { path: "/", secure: name.startsWith("__Secure-") });
}

/** Whether the visitor has a session that counts; false where nobody can say. */
export async function isSignedIn(c: Context<Web>): Promise<boolean> {
	if (!sessionCookie(c)) return false;
	try {
		return (await ifThere(myApi(c).GET("/auth/get-session"))) !== null;
	} catch {
		return false;
	}
}
