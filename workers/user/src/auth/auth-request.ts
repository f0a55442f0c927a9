import { SESSION_COOKIE_NAMES } from "#contracts/identity";
import type { UserEnv } from "../env.ts";
import { authSecret, authSecrets } from "./auth-secret.ts";
import { carriedToken, signSessionToken, verifySessionToken } from "./session-token.ts";

const USER_AGENT_LENGTH_AT_MOST = 300;

/**
 * The headers that better-auth gets to see: the session, from wherever it came, as a cookie, if its signature is ours;
 * and the user agent, cut to a length worth keeping.
 */
export async function authHeaders(headers: Headers, env: UserEnv): Promise<Headers> {
	const seen = new Headers();
	const userAgent = headers.get("user-agent")?.slice(0, USER_AGENT_LENGTH_AT_MOST);
	if (userAgent) seen.set("user-agent", userAgent);
	const carried = carriedToken(headers);
	const token = carried && (await verifySessionToken(authSecrets(env), carried));
	if (token) seen.set("cookie", `${cookieName(env)}=${encodeURIComponent(await signSessionToken(authSecret(env), token))}`);
	return seen;
}

/** The session cookie's name here: browsers take the prefixed one over HTTPS only. */
const cookieName = (env: UserEnv): string =>
	SESSION_COOKIE_NAMES.find((name) => name.startsWith("__Secure-") === env.PUBLIC_ORIGIN.startsWith("https:")) ?? "";
