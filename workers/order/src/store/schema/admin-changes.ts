import { check, index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { ADMIN_CHANGE_ACTIONS, ADMIN_CHANGE_SUBJECTS } from "#contracts/admin-changes";
import type { ActorKind } from "#contracts/identity";
import { isIn } from "./columns.ts";

/** Append-only, and triggers see to it: who changed what decides over money, and what it was before and after. */
export const adminChanges = sqliteTable(
	"admin_changes",
	{
		id: text("id").primaryKey(),
		subject: text("subject", { enum: ADMIN_CHANGE_SUBJECTS }).notNull(),
		subjectId: text("subject_id").notNull(),
		action: text("action", { enum: ADMIN_CHANGE_ACTIONS }).notNull(),
		actorKind: text("actor_kind").$type<ActorKind>().notNull(),
		actorId: text("actor_id"),
		/** Null where there was nothing. */
		before: text("before", { mode: "json" }).$type<Record<string, unknown>>(),
		/** Null where nothing is left. */
		after: text("after", { mode: "json" }).$type<Record<string, unknown>>(),
		createdAt: text("created_at").notNull(),
	},
	(table) => [
		index("admin_changes_by_subject").on(table.subject, table.id),
		index("admin_changes_of_thing").on(table.subject, table.subjectId, table.id),
		check("admin_changes_subject", isIn(table.subject, ADMIN_CHANGE_SUBJECTS)),
		check("admin_changes_action", isIn(table.action, ADMIN_CHANGE_ACTIONS)),
	],
);
