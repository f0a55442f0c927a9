import { type Destination, type Event, READERS } from "#contracts/events";
import { and, asc, eq, inArray, isNull, lt, type SQL, sql, type SQLWrapper } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import { log } from "./log.ts";
import { currentRequestId, requestIdIn } from "./request-id.ts";
import { outbox } from "./tables.ts";

type Db = DrizzleD1Database<Record<string, unknown>>;

/** The producer bindings of a service. */
export type Queues = Partial<Record<Destination, Queue>>;

const READ_AT_ONCE = 90;
/** Queues take at most 100 messages and 256 kB at once. */
const SEND_AT_ONCE_BYTES = 200_000;
const KEPT_AFTER_SENDING_IN_MS = 24 * 60 * 60 * 1000;

/** What opens something for its bearer is not kept once it is sent: who stores such a token stores its hash. */
export const withoutSecret = (body: SQLWrapper): SQL => sql`json_remove(${body}, '$.news.accessToken')`;

/** An event with the request that caused it, so that its readers' lines name it too. */
export const caused = <E extends Event>(event: E): E => ({ ...event, requestId: currentRequestId() });

/**
 * The statements that tell an event's readers; put them into the batch of the change.
 * Behind a compare-and-set update pass `guard` as sql`changes() = 1`: nothing is told where nothing changed.
 */
export function tell(db: Db, event: Event, guard: SQL = sql`1 = 1`): BatchItem<"sqlite">[] {
	const body = JSON.stringify(caused(event));
	return READERS[event.type].map((destination) =>
		db.run(
			sql`INSERT INTO outbox (id, destination, body, created_at) SELECT ${event.id}, ${destination}, ${body}, ${event.at} WHERE ${guard}`,
		),
	);
}

/**
 * Sends what waits in the outbox and marks it sent. Called after every change and by the sweep.
 * Two that run at once may send an event twice; consumers know it by its id.
 * A queue that refuses keeps its events waiting and nobody else's; its error is thrown when the others are done.
 */
export async function flushOutbox(db: Db, queues: Queues, now: Date): Promise<number> {
	const outcomes = await Promise.allSettled(Object.entries(queues).map(([destination, queue]) => flushTo(db, destination, queue, now)));
	const failed = outcomes.find((outcome) => outcome.status === "rejected");
	if (failed) throw failed.reason;
	return outcomes.reduce((sent, outcome) => sent + (outcome.status === "fulfilled" ? outcome.value : 0), 0);
}

async function flushTo(db: Db, destination: string, queue: Queue, now: Date): Promise<number> {
	let sent = 0;
	for (;;) {
		const rows = await db
			.select()
			.from(outbox)
			.where(and(eq(outbox.destination, destination), isNull(outbox.sentAt)))
			.orderBy(asc(outbox.createdAt))
			.limit(READ_AT_ONCE);
		for (const some of inParcels(rows)) {
			const started = Date.now();
			const bodies = some.map((row) => JSON.parse(row.body) as unknown);
			await queue.sendBatch(bodies.map((body) => ({ body, contentType: "json" as const })));
			const requestIds = [...new Set(bodies.flatMap((body) => requestIdIn(body) ?? []))];
			log("outbox", { destination, events: some.length, requestIds, ms: Date.now() - started });
			const ids = some.map((row) => row.id);
			await db
				.update(outbox)
				.set({ sentAt: now.toISOString(), body: withoutSecret(outbox.body) })
				.where(and(eq(outbox.destination, destination), inArray(outbox.id, ids)));
		}
		sent += rows.length;
		if (rows.length < READ_AT_ONCE) return sent;
	}
}

/** Cuts rows into runs that a queue takes at once. */
function inParcels<Row extends { body: string }>(rows: readonly Row[]): Row[][] {
	const parcels: Row[][] = [];
	let bytes = 0;
	for (const row of rows) {
		const size = new TextEncoder().encode(row.body).length;
		const last = parcels.at(-1);
		if (last && bytes + size <= SEND_AT_ONCE_BYTES) {
			last.push(row);
			bytes += size;
		} else {
			parcels.push([row]);
			bytes = size;
		}
	}
	return parcels;
}

export const forgetSentEvents = (db: Db, now: Date) =>
	db.delete(outbox).where(lt(outbox.sentAt, new Date(now.getTime() - KEPT_AFTER_SENDING_IN_MS).toISOString()));

/**
 * Has all events that are still kept sent once more. The local runtime keeps queues in memory, so what it had taken
 * and not delivered is lost when it ends; consumers know what they have seen already.
 */
export const resendEvents = (db: Db) => db.update(outbox).set({ sentAt: null });
