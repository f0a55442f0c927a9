import { isNull } from "drizzle-orm";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import { jwks } from "./schema.ts";

/** Signs with these keys no more, so that the next token gets a new one. What they have signed can be verified for a month still. */
export async function retireSigningKeys(db: DrizzleD1Database, now: Date): Promise<void> {
	await db.update(jwks).set({ expiresAt: now }).where(isNull(jwks.expiresAt));
}
