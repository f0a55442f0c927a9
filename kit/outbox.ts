import { type Destination, type Event, READERS } from "#contracts/events";
import { and, asc, eq, gt, inArray, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import { outbox } from "./tables.ts";

type Db = DrizzleD1Database<Record<string, unknown>>;

/** The producer bindings of a service. */
export type Queues = Partial<Record<Destination, Queue>>;

const SEND_AT_ONCE = 90;
const KEPT_AFTER_SENDING_IN_MS = 24 * 60 * 60 * 1000;

/**
 * The statements that tell an event's readers; put them into the batch of the change.
 * Behind a compare-and-set update pass `guard` as sql`changes() = 1`: nothing is told where nothing changed.
 */
export function tell(db: Db, event: Event, guard: SQL = sql`1 = 1`): BatchItem<"sqlite">[] {
	const body = JSON.stringify(event);
	return READERS[event.type].map((destination) =>
		db.run(sql`INSERT INTO outbox (id, destination, body, created_at) SELECT ${event.id}, ${destination}, ${body}, ${event.at} WHERE ${guard}`),
	);
}

/**
 * Sends what waits in the outbox and marks it sent. Called after every change and by the sweep.
 * Two that run at once may send an event twice; consumers know it by its id.
 */
export async function flushOutbox(db: Db, queues: Queues, now: Date): Promise<number> {
	let sent = 0;
	for (;;) {
		const rows = await db.select().from(outbox).where(isNull(outbox.sentAt)).orderBy(asc(outbox.createdAt)).limit(SEND_AT_ONCE);
		if (rows.length === 0) return sent;
		for (const destination of new Set(rows.map((row) => row.destination))) {
			const queue = queues[destination as Destination];
			if (!queue) throw new Error(`no queue is bound for ${destination}`);
			const mine = rows.filter((row) => row.destination === destination);
			await queue.sendBatch(mine.map((row) => ({ body: JSON.parse(row.body) as unknown, contentType: "json" as const })));
			await db
				.update(outbox)
				.set({ sentAt: now.toISOString() })
				.where(and(eq(outbox.destination, destination), inArray(outbox.id, mine.map((row) => row.id))));
		}
		sent += rows.length;
		if (rows.length < SEND_AT_ONCE) return sent;
	}
}

export const forgetSentEvents = (db: Db, now: Date) => db.delete(outbox).where(lt(outbox.sentAt, new Date(now.getTime() - KEPT_AFTER_SENDING_IN_MS).toISOString()));

/**
 * Has the events of the last day sent once more. The local runtime keeps queues in memory, so what it had taken
 * and not delivered is lost when it ends; consumers know what they have seen already.
 */
export const resendRecentEvents = (db: Db, now: Date) =>
	db
		.update(outbox)
		.set({ sentAt: null })
		.where(gt(outbox.sentAt, new Date(now.getTime() - KEPT_AFTER_SENDING_IN_MS).toISOString()));
