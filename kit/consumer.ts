import { type Event, eventSchema } from "#contracts/events";
import { and, eq, lt, not } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import { isOfDeadLetters, keepDeadLetters, keptAgainIn, noteFailure, type Replay, waitsWith } from "./dead-letters.ts";
import { log, logError } from "./log.ts";
import { duringMessage } from "./request-id.ts";
import { consumedEvents } from "./tables.ts";

type Db = DrizzleD1Database<Record<string, unknown>>;

/** The statements that an event causes here; none where it is old news or nobody's concern. */
export type Effects = (event: Event) => Promise<BatchItem<"sqlite">[]>;

/**
 * Acts on messages that are no events: hints, of which nothing is remembered, so that what they cause has to be safe to repeat.
 * Answers null for anything else, and otherwise in how many seconds the hint is to come again; null where it is done with.
 */
export type Heed = (body: unknown) => Promise<number | null> | null;

const REMEMBERED_IN_MS = 14 * 24 * 60 * 60 * 1000;
const FIRST_RETRY_AFTER_SECONDS = 5;

/** Each retry waits twice as long as the one before, so that ten of them outlast an hour of outage. */
const retryDelay = (attempts: number): number => FIRST_RETRY_AFTER_SECONDS * 2 ** (Math.max(1, attempts) - 1);

/**
 * Consumes a batch of a service's queue. Each event has its effect in one D1 batch together with its id,
 * so that a second delivery has none; a failure is retried and ends, after the queue's limit, in the dead letters.
 * Hints are heeded all at once and keep no event waiting. Answers how many there were.
 */
export async function consume(batch: MessageBatch, db: Db, effects: Effects, heed: Heed = () => null): Promise<number> {
	if (isOfDeadLetters(batch)) {
		await keepDeadLetters(batch, db, (body) => isKnown(db, body));
		return 0;
	}
	const hints: Promise<void>[] = [];
	for (const message of batch.messages) {
		await duringMessage(message.body, async () => {
			const heeded = heed(message.body);
			if (heeded) hints.push(settleHint(batch.queue, message, db, heeded));
			else await consumeEvent(batch.queue, message, db, effects);
		});
	}
	await Promise.all(hints);
	return hints.length;
}

/**
 * Has a batch come again that nobody can look into now. Not by throwing: what throws is delivered again at once, and is used up, or lost
 * behind the dead letters, within minutes.
 */
export function putOff(batch: MessageBatch): void {
	const delayOf = isOfDeadLetters(batch) ? keptAgainIn : retryDelay;
	for (const message of batch.messages) message.retry({ delaySeconds: delayOf(message.attempts) });
}

/**
 * How a service replays a dead letter: as {@link consume} does with a message, but for hints, which are asked for once: what they tell of is
 * found without them too.
 */
export const replayThrough =
	(db: Db, effects: Effects, heed: Heed = () => null): Replay =>
	(body, settle) =>
		duringMessage(body, async () => {
			const heeded = heed(body);
			if (!heeded) return applyOnce(db, eventSchema.parse(body), async (event) => [...(await effects(event)), settle]);
			await heeded;
			await db.batch([settle]);
			return true;
		});

async function settleHint(queue: string, message: Message, db: Db, heeded: Promise<number | null>): Promise<void> {
	try {
		const againInSeconds = await heeded;
		log("hint", { queue, messageId: message.id, againInSeconds });
		if (againInSeconds === null) message.ack();
		else message.retry({ delaySeconds: againInSeconds });
	} catch (error) {
		await retry(queue, message, db, "hint failed", error);
	}
}

async function consumeEvent(queue: string, message: Message, db: Db, effects: Effects): Promise<void> {
	try {
		const started = Date.now();
		const event = eventSchema.parse(message.body);
		const applied = await applyOnce(db, event, effects);
		log("event", { queue, type: event.type, id: event.id, applied, lagMs: Date.now() - Date.parse(event.at), ms: Date.now() - started });
		message.ack();
	} catch (error) {
		await retry(queue, message, db, "event failed", error);
	}
}

async function retry(queue: string, message: Message, db: Db, what: string, error: unknown): Promise<void> {
	logError(what, error, { queue, messageId: message.id, attempts: message.attempts });
	await noteFailure(db, message, error);
	message.retry({ delaySeconds: retryDelay(message.attempts) });
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

/** Whether a message is an event that has had its effect, by another delivery. */
async function isKnown(db: Db, body: unknown): Promise<boolean> {
	const event = eventSchema.safeParse(body);
	return event.success && isConsumed(db, event.data.id);
}

/** Forgets events after a while, but for those that somebody may still replay. */
export const forgetConsumedEvents = (db: Db, now: Date) =>
	db
		.delete(consumedEvents)
		.where(and(lt(consumedEvents.consumedAt, new Date(now.getTime() - REMEMBERED_IN_MS).toISOString()), not(waitsWith(consumedEvents.id))));
