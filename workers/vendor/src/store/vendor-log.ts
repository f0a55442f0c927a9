import { type SQL, sql } from "drizzle-orm";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import type { Db, Statement } from "#kit/db";

/** One more event in a shop's log, written where `guard` holds; goes into the batch of what it tells of. */
export const logged = (
	db: Db,
	vendorId: string,
	action: string,
	actor: Actor,
	data: object,
	at: string,
	guard: SQL = sql`1 = 1`,
): Statement =>
	db.run(sql`INSERT INTO vendor_events (id, vendor_id, action, actor_kind, actor_id, data, created_at)
		SELECT ${newId("event")}, ${vendorId}, ${action}, ${actor.kind}, ${actor.id}, ${JSON.stringify(data)}, ${at} WHERE ${guard}`);
