import type { Context } from "hono";
import type { Web } from "../env.ts";

/** The longest form that goes along through a sign-in. It is encoded once more there, and no form may have more than 1 MB. */
const MOST_KEPT = 400_000;

/**
 * Sends a reader to the sign-in page, and back afterwards. A form that was being sent is not lost: where it went and its
 * fields go along, and after the sign-in there is a button to send it again.
 */
export async function askToSignIn(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const { pathname, search } = new URL(c.req.url);
	if (c.req.method === "GET" || c.req.method === "HEAD")
		return c.redirect(page.href(`/sign-in?next=${encodeURIComponent(pathname + search)}`), 303);
	const fields = await heldBy(c);
	const { resumePage } = await import("../layout/resume-page.tsx");
	return resumePage(c, pathname + search, fields.length <= MOST_KEPT ? fields : "");
}

/** The fields of the form as it was sent, without passwords and files. */
async function heldBy(c: Context<Web>): Promise<string> {
	try {
		const form = await c.req.formData(); // hono keeps a body that was read before
		const fields = [...form.entries()].filter(
			(entry): entry is [string, string] => typeof entry[1] === "string" && !/password/i.test(entry[0]),
		);
		return new URLSearchParams(fields).toString();
	} catch {
		return ""; // no form, nothing to keep
	}
}

/** A path of this site to go to after signing in; anything else is the home page. Keeps others from using us as a springboard. */
export const safeNext = (next: string | undefined): string =>
	next !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(next) && !next.startsWith("/api/") ? next : "/";
