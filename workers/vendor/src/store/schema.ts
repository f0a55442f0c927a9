import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export { consumedEvents, deadLetters, idempotencyKeys, outbox } from "#kit/tables";

export const x = sqliteTable("x", { id: text("id").primaryKey(), n: integer("n").notNull() });
