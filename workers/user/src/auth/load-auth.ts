import type { UserEnv } from "../env.ts";
import type { MailLocale } from "../mail/letter.tsx";
import type { Auth } from "./create-auth.ts";

let created: { env: UserEnv; origin: string; byLocale: Map<MailLocale, Auth> } | null = null;

/**
 * better-auth, which is 400 kB of code: loaded by the first request that needs it, and kept while the isolate lives, one for each
 * language of its mails. `url` is the request's: locally, links in mails lead to whatever port the street runs on.
 */
export async function loadAuth(env: UserEnv, url: string, locale: MailLocale = "en"): Promise<Auth> {
	const { createAuth } = await import("./create-auth.ts");
	const origin = env.PUBLIC_ORIGIN.startsWith("http:") ? new URL(url).origin : env.PUBLIC_ORIGIN;
	if (created?.env !== env || created.origin !== origin) created = { env, origin, byLocale: new Map() };
	const auth = created.byLocale.get(locale) ?? createAuth({ ...env, PUBLIC_ORIGIN: origin }, locale);
	created.byLocale.set(locale, auth);
	return auth;
}
