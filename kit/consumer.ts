import { type Event, eventSchema } from "#contracts/events";
import { eq, lt } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import { log, logError } from "./log.ts";
import { consumedEvents, deadLetters } from "./tables.ts";

type Db = DrizzleD1Database<Record<string, unknown>>;

/** The statements that an event causes here; none where it is old news or nobody's concern. */
export type Effects = (event: Event) => Promise<BatchItem<"sqlite">[]>;

const REMEMBERED_IN_MS = 14 * 24 * 60 * 60 * 1000;
const RETRY_DELAY_IN_SECONDS = 5;

/**
 * Consumes a batch of a service's queue. Each event has its effect in one D1 batch together with its id,
 * so that a second delivery has none; a failure is retried and ends, after the queue's limit, in the dead letters.
 */
export async function consume(batch: MessageBatch, db: Db, effects: Effects): Promise<void> {
	if (batch.queue.endsWith("-dlq")) return keepDeadLetters(batch, db);
	for (const message of batch.messages) {
		try {
			const event = eventSchema.parse(message.body);
			const applied = await applyOnce(db, event, effects);
			log("event", { queue: batch.queue, type: event.type, id: event.id, applied, lagMs: Date.now() - Date.parse(event.at) });
			message.ack();
		} catch (error) {
			logError("event failed", error, { queue: batch.queue, message: message.id, attempts: message.attempts });
			message.retry({ delaySeconds: RETRY_DELAY_IN_SECONDS });
		}
	}
}

async function applyOnce(db: Db, event: Event, effects: Effects): Promise<boolean> {
	if (await isConsumed(db, event.id)) return false;
	const mark = db.insert(consumedEvents).values({ id: event.id, consumedAt: new Date().toISOString() });
	try {
		await db.batch([mark, ...(await effects(event))]);
		return true;
	} catch (error) {
		if (await isConsumed(db, event.id)) return false; // another delivery of it was faster
		throw error;
	}
}

async function isConsumed(db: Db, id: string): Promise<boolean> {
	const rows = await db.select({ id: consumedEvents.id }).from(consumedEvents).where(eq(consumedEvents.id, id));
	return rows.length > 0;
}

async function keepDeadLetters(batch: MessageBatch, db: Db): Promise<void> {
	for (const message of batch.messages) {
		await db
			.insert(deadLetters)
			.values({ id: message.id, queue: batch.queue, body: JSON.stringify(message.body), receivedAt: new Date().toISOString() })
			.onConflictDoNothing();
		logError("dead letter", new Error("a message failed for good"), { queue: batch.queue, message: message.id });
		message.ack();
	}
}

export const forgetConsumedEvents = (db: Db, now: Date) =>
	db.delete(consumedEvents).where(lt(consumedEvents.consumedAt, new Date(now.getTime() - REMEMBERED_IN_MS).toISOString()));
