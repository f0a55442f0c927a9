import type { Context } from "hono";
import { forgetMailToken, keepMailToken } from "../../core/cookies.ts";
import type { Web } from "../../env.ts";

const TOKEN_LENGTH_AT_MOST = 2_000;

/**
 * For a page that a link in a mail leads to: where the address carries the link's secret, keeps it in a cookie and sends
 * the browser to the same page without it. Null where the address carries none.
 */
export function followMailLink(c: Context<Web>, path: string): Response | null {
	const token = c.req.query("token");
	if (token === undefined) return null;
	const to = c.get("page").href(path);
	if (token !== "" && token.length <= TOKEN_LENGTH_AT_MOST) keepMailToken(c, to, token);
	else forgetMailToken(c, to); // none of ours
	c.header("Referrer-Policy", "no-referrer");
	return c.redirect(to, 303);
}
