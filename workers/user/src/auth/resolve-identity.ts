import type { Identity } from "#contracts/identity";
import { drizzle } from "drizzle-orm/d1";
import type { UserEnv } from "../env.ts";
import { findIdentity } from "../store/session-store.ts";
import { authSecrets } from "./auth-secret.ts";
import { verifySessionToken } from "./session-token.ts";

/** Who a bearer token or cookie value stands for, or null: checks the signature, then asks the database once. */
export async function resolveIdentity(carried: string, env: UserEnv, now: Date): Promise<Identity | null> {
	const token = await verifySessionToken(authSecrets(env), carried);
	return token ? findIdentity(drizzle(env.DB), token, now) : null;
}
