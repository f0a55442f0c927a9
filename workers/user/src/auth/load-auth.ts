import type { UserEnv } from "../env.ts";
import type { MailLocale } from "../mail/letter.tsx";
import { authSecret } from "./auth-secret.ts";
import type { Auth } from "./create-auth.ts";

let created: { env: UserEnv; origin: string; secret: string; byLocale: Map<MailLocale, Auth> } | null = null;

/**
 * better-auth, which is 400 kB of code: loaded by the first request that needs it, and kept while the isolate lives, one for each
 * language of its mails. `url` is the request's: locally, links in mails lead to whatever port the street runs on.
 */
export async function loadAuth(env: UserEnv, url: string, locale: MailLocale = "en"): Promise<Auth> {
	const { createAuth } = await import("./create-auth.ts");
	const origin = env.PUBLIC_ORIGIN.startsWith("http:") ? new URL(url).origin : env.PUBLIC_ORIGIN;
	const secret = authSecret(env); // another one from the moment at which a new one signs
	if (created?.env !== env || created.origin !== origin || created.secret !== secret)
		created = { env, origin, secret, byLocale: new Map() };
	const auth = created.byLocale.get(locale) ?? createAuth({ ...env, PUBLIC_ORIGIN: origin }, locale);
	created.byLocale.set(locale, auth);
	return auth;
}
