import type { UserEnv } from "../env.ts";
import type { Auth } from "./create-auth.ts";

const created = new WeakMap<UserEnv, Auth>();

/** better-auth, which is 400 kB of code: loaded by the first request that needs it, and kept while the isolate lives. */
export async function loadAuth(env: UserEnv): Promise<Auth> {
	const { createAuth } = await import("./create-auth.ts");
	const auth = created.get(env) ?? createAuth(env);
	created.set(env, auth);
	return auth;
}
