import type { BatchItem } from "drizzle-orm/batch";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import { sql } from "drizzle-orm";
import type { UserEnv } from "../env.ts";
import { keptMail } from "../store/dev-mail-store.ts";
import type { Mail } from "./mail.ts";
import { parseSender } from "./send-mail.ts";

/** Whoever took a mail and has not said since what became of it is gone: another delivery of the event sends it. */
const TAKEN_FOR_MS = 120_000;

/**
 * Sends the mail of an event, or keeps it where developers read it. Of two deliveries of the event at the same time one sends; the other
 * fails, comes again and finds it sent. Where it cannot be sent the event fails, and the queue brings it again.
 */
export async function mailOnce(env: UserEnv, db: DrizzleD1Database, eventId: string, mail: Mail): Promise<BatchItem<"sqlite">[]> {
	const now = new Date();
	if (env.MAIL === "outbox") return [...keptMail(db, mail, now)];
	if (!(await take(db, eventId, now))) throw new Error("another delivery of this event is sending its mail");
	try {
		await env.EMAIL.send({ from: parseSender(env.MAIL_FROM), ...mail });
	} catch (error) {
		await db.run(sql`DELETE FROM consumed_events WHERE id = ${claimOf(eventId)}`);
		throw error;
	}
	return [];
}

const claimOf = (eventId: string): string => `sending ${eventId}`;

/** Whether this delivery is the one that sends. */
async function take(db: DrizzleD1Database, eventId: string, now: Date): Promise<boolean> {
	const until = new Date(now.getTime() - TAKEN_FOR_MS).toISOString();
	const taken = await db.all(sql`
		INSERT INTO consumed_events (id, consumed_at) VALUES (${claimOf(eventId)}, ${now.toISOString()})
		ON CONFLICT (id) DO UPDATE SET consumed_at = excluded.consumed_at WHERE consumed_at < ${until}
		RETURNING id`);
	return taken.length > 0;
}
