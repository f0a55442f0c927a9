import { sql } from "drizzle-orm";
import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
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

/** Messages that failed again and again, kept until somebody replays them. */
export const deadLetters = sqliteTable("dead_letters", {
	id: text("id").primaryKey(),
	queue: text("queue").notNull(),
	body: text("body").notNull(),
	receivedAt: text("received_at").notNull(),
});

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
