import type { UserEnv } from "../env.ts";
import type { Auth } from "./create-auth.ts";

let created: { env: UserEnv; origin: string; auth: Auth } | null = null;

/**
 * better-auth, which is 400 kB of code: loaded by the first request that needs it, and kept while the isolate lives.
 * `url` is the request's: locally, links in mails lead to whatever port the street runs on.
 */
export async function loadAuth(env: UserEnv, url: string): Promise<Auth> {
	const { createAuth } = await import("./create-auth.ts");
	const origin = env.PUBLIC_ORIGIN.startsWith("http:") ? new URL(url).origin : env.PUBLIC_ORIGIN;
	if (created?.env !== env || created.origin !== origin) created = { env, origin, auth: createAuth({ ...env, PUBLIC_ORIGIN: origin }) };
	return created.auth;
}
