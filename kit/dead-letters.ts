import { MESSAGE_SUBJECTS } from "#contracts/message-subjects";
import { and, asc, eq, isNotNull, isNull, lt, sql, type SQLWrapper } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import { hashOf } from "./hash.ts";
import { log, logError } from "./log.ts";
import { withoutSecret } from "./outbox.ts";
import { plainReason } from "./plain-reason.ts";
import { requestIdIn } from "./request-id.ts";
import { deadLetters, messageFailures } from "./tables.ts";

type Db = DrizzleD1Database<Record<string, unknown>>;

/** Puts the body of a message through the service's consumer with `settle` in the batch of its effect; false where it had its effect before. */
export type Replay = (body: unknown, settle: BatchItem<"sqlite">) => Promise<boolean>;

const REPLAYED_AT_ONCE = 100;
/** Each time so much later than before, up to an hour: a hundred times are longer than the four days that a queue keeps a message. */
const KEPT_AGAIN_AFTER_SECONDS = 10 * 60;
const KEPT_AGAIN_AT_MOST_SECONDS = 60 * 60;
/** Longer than a queue keeps a message. */
const FAILURES_KEPT_IN_MS = 14 * 24 * 60 * 60 * 1000;
/** For so long what was settled can be looked into, and what was discarded be replayed after all. */
const PAYLOAD_KEPT_IN_MS = 30 * 24 * 60 * 60 * 1000;

/** In how many seconds a dead letter comes again that cannot be kept: for as long as a queue keeps anything. */
export const keptAgainIn = (attempts: number): number => Math.min(KEPT_AGAIN_AT_MOST_SECONDS, KEPT_AGAIN_AFTER_SECONDS * attempts);

/** Whether a batch is of messages that have failed for good. */
export const isOfDeadLetters = ({ queue }: MessageBatch): boolean => queue.endsWith("-dlq");

/** What a message said, as text; one that is no JSON is text already. */
function textOf(body: unknown): string {
	try {
		return JSON.stringify(body) ?? "null";
	} catch {
		return JSON.stringify(String(body));
	}
}

function eventIdOf(body: unknown): string | null {
	const id = typeof body === "object" && body !== null && "id" in body ? body.id : null;
	return typeof id === "string" ? id : null;
}

/** Notes why a message failed, for the day that it ends in the dead letters. Where it cannot be noted the failure is logged all the same. */
export async function noteFailure(db: Db, message: Pick<Message, "body" | "attempts">, error: unknown): Promise<void> {
	const noted = { attempts: message.attempts, error: plainReason(error), failedAt: new Date().toISOString() };
	try {
		const bodyHash = await hashOf(textOf(message.body));
		await db
			.insert(messageFailures)
			.values({ bodyHash, ...noted })
			.onConflictDoUpdate({ target: messageFailures.bodyHash, set: noted });
	} catch (problem) {
		logError("a failure is not noted", problem);
	}
}

/** Whether another delivery of a message had its effect. */
type IsKnown = (body: unknown) => Promise<boolean>;

/** Keeps what ended in the dead letters, with why if that is known. Where it cannot be kept it comes again: behind this queue there is no other. */
export async function keepDeadLetters(batch: MessageBatch, db: Db, isKnown: IsKnown): Promise<void> {
	for (const message of batch.messages) {
		try {
			await keep(db, batch.queue, message, await isKnown(message.body));
			message.ack();
		} catch (error) {
			logError("a dead letter is not kept yet", error, { queue: batch.queue, messageId: message.id });
			message.retry({ delaySeconds: keptAgainIn(message.attempts) });
		}
	}
}

async function keep(db: Db, queue: string, { id, body }: Message, isKnown: boolean): Promise<void> {
	const receivedAt = new Date().toISOString();
	const text = textOf(body);
	const [noted] = await db
		.select()
		.from(messageFailures)
		.where(eq(messageFailures.bodyHash, await hashOf(text)));
	const why = { attempts: noted?.attempts ?? null, lastError: noted?.error ?? null };
	const settled = isKnown ? ({ settledAt: receivedAt, outcome: "known" } as const) : {};
	const kept = isKnown ? withoutSecret(sql`${text}`) : text; // only what may still be replayed needs all of it
	await db
		.insert(deadLetters)
		.values({ id, queue, body: kept, receivedAt, eventId: eventIdOf(body), ...why, ...settled })
		.onConflictDoNothing();
	if (!isKnown) logError("dead letter", new Error("a message failed for good"), { queue, messageId: id, requestId: requestIdIn(body) });
}

/**
 * Replays what somebody has asked for, once: a letter is settled in the batch of its effect, so after a crash anywhere the next sweep goes
 * on with what is not. One that fails again waits to be asked for again.
 */
export async function replayAsked(db: Db, replay: Replay): Promise<number> {
	const asked = await db
		.select()
		.from(deadLetters)
		.where(and(isNotNull(deadLetters.replayAskedAt), isNull(deadLetters.settledAt)))
		.orderBy(asc(deadLetters.replayAskedAt))
		.limit(REPLAYED_AT_ONCE);
	for (const letter of asked) await replayOne(db, letter, replay);
	return asked.length;
}

async function replayOne(db: Db, { id, body }: typeof deadLetters.$inferSelect, replay: Replay): Promise<void> {
	try {
		const hadEffect = await replay(JSON.parse(body), settle(db, id, "replayed"));
		if (!hadEffect) await settle(db, id, "known");
		log("dead letter replayed", { messageId: id, hadEffect });
	} catch (error) {
		logError("dead letter failed again", error, { messageId: id });
		const attempts = sql`coalesce(${deadLetters.attempts}, 0) + 1`;
		await db
			.update(deadLetters)
			.set({ replayAskedAt: null, attempts, lastError: plainReason(error) })
			.where(and(eq(deadLetters.id, id), isNull(deadLetters.settledAt)));
	}
}

/** What was replayed is so, even if somebody discarded it meanwhile. What another replay or delivery did leaves a letter as that one did. */
function settle(db: Db, id: string, outcome: "replayed" | "known") {
	const its = eq(deadLetters.id, id);
	const which = outcome === "known" ? and(its, isNull(deadLetters.settledAt)) : its;
	const settled = { settledAt: new Date().toISOString(), outcome, reason: null, body: withoutSecret(deadLetters.body) };
	return db.update(deadLetters).set(settled).where(which);
}

const field = (path: string) => sql`json_extract(${deadLetters.body}, ${sql.raw(`'$.${path}'`)})`;

/** All that is kept of a body for good: nothing personal. */
const BRIEF = sql`CASE WHEN json_valid(${deadLetters.body}) THEN json_object('type', ${field("type")}, 'id', ${field("id")},
	'version', ${field("version")}, 'at', ${field("at")}, 'about', coalesce(${sql.join(MESSAGE_SUBJECTS.map(field), sql`, `)})) ELSE '{}' END`;

/** The statements that forget what settled letters said, and failures of messages that went through at last. */
export const forgetDeadLetters = (db: Db, now: Date): [BatchItem<"sqlite">, BatchItem<"sqlite">] => {
	const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
	return [
		db
			.update(deadLetters)
			.set({ body: BRIEF, forgottenAt: now.toISOString() })
			.where(and(isNotNull(deadLetters.settledAt), lt(deadLetters.settledAt, before(PAYLOAD_KEPT_IN_MS)), isNull(deadLetters.forgottenAt))),
		db.delete(messageFailures).where(lt(messageFailures.failedAt, before(FAILURES_KEPT_IN_MS))),
	];
};

/** Whether a dead letter waits with an event of this id. */
export const waitsWith = (eventId: SQLWrapper) =>
	sql`EXISTS (SELECT 1 FROM dead_letters WHERE event_id = ${eventId} AND settled_at IS NULL)`;
