import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
// oxlint-disable-next-line import/no-unassigned-import -- whoever writes to these tables needs it
import "./raw-in-batch.ts";

/** Tables that services with events or creating calls have in common. A service's schema re-exports those it uses. */

/** Events to be sent, written in the same batch as the change they tell of. One row per event and reader. */
export const outbox = sqliteTable(
	"outbox",
	{
		id: text("id").notNull(),
		destination: text("destination").notNull(),
		body: text("body").notNull(),
		createdAt: text("created_at").notNull(),
		/** When the queue took it; null while it has to be sent. */
		sentAt: text("sent_at"),
	},
	(table) => [
		primaryKey({ columns: [table.id, table.destination] }),
		index("outbox_unsent")
			.on(table.destination, table.createdAt)
			.where(sql`sent_at IS NULL`),
		index("outbox_sent").on(table.sentAt),
	],
);

/** Events that had their effect here, so that a second delivery has none. */
export const consumedEvents = sqliteTable(
	"consumed_events",
	{ id: text("id").primaryKey(), consumedAt: text("consumed_at").notNull() },
	(table) => [index("consumed_events_age").on(table.consumedAt)],
);

/** Messages that failed again and again, kept until somebody has them replayed or discards them, and after that as history. */
export const deadLetters = sqliteTable(
	"dead_letters",
	{
		id: text("id").primaryKey(),
		queue: text("queue").notNull(),
		body: text("body").notNull(),
		receivedAt: text("received_at").notNull(),
		/** Of an event, its id. */
		eventId: text("event_id"),
		/** How often it failed, and why the last time, without personal data; null where that is not known. */
		attempts: integer("attempts"),
		lastError: text("last_error"),
		/** Since when the sweep is to replay it; null where nobody has asked for it, or where it failed again. */
		replayAskedAt: text("replay_asked_at"),
		/** Since when nothing is left to do for it, and why: it is then history. */
		settledAt: text("settled_at"),
		outcome: text("outcome", { enum: ["replayed", "known", "discarded"] }),
		/** Why it was discarded. */
		reason: text("reason"),
		/** Since when its body only names what it is about. */
		forgottenAt: text("forgotten_at"),
	},
	(table) => [
		index("dead_letters_open")
			.on(table.receivedAt)
			.where(sql`settled_at IS NULL`),
		index("dead_letters_event")
			.on(table.eventId)
			.where(sql`settled_at IS NULL`),
		index("dead_letters_asked")
			.on(table.replayAskedAt)
			.where(sql`replay_asked_at IS NOT NULL AND settled_at IS NULL`),
		index("dead_letters_remembered")
			.on(table.settledAt)
			.where(sql`settled_at IS NOT NULL AND forgotten_at IS NULL`),
	],
);

/** Why messages failed that may become dead letters, by a hash of their bodies: a queue does not say it. */
export const messageFailures = sqliteTable(
	"message_failures",
	{
		bodyHash: text("body_hash").primaryKey(),
		attempts: integer("attempts").notNull(),
		error: text("error").notNull(),
		failedAt: text("failed_at").notNull(),
	},
	(table) => [index("message_failures_age").on(table.failedAt)],
);

/** First answers of requests with an `Idempotency-Key`, written in the same batch as their effect. */
export const idempotencyKeys = sqliteTable(
	"idempotency_keys",
	{
		caller: text("caller").notNull(),
		path: text("path").notNull(),
		key: text("key").notNull(),
		bodyHash: text("body_hash").notNull(),
		answer: text("answer").notNull(),
		createdAt: text("created_at").notNull(),
	},
	(table) => [
		primaryKey({ name: "idempotency_keys_once", columns: [table.caller, table.path, table.key] }),
		index("idempotency_keys_age").on(table.createdAt),
	],
);

/**
 * What cached answers show and has changed since they were purged, by tag. Triggers of the service's tables write it, `purgeChanged` takes it out:
 * `taker` is who is at it, and empty where the tag has changed since.
 */
export const purges = sqliteTable("purges", { tag: text("tag").primaryKey(), taker: text("taker").notNull().default("") });
