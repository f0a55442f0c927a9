import { and, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { AdminChange, AdminChangeAction, AdminChangeSubject } from "#contracts/admin-changes";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import type { Page, PageRequest } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import { decodeCursor, pageFrom } from "#kit/cursor";
import type { Db, Statement } from "#kit/db";
import { adminChanges } from "./schema/admin-changes.ts";

/** What is written down of a change. Values are objects, or SQL that computes one as JSON; null where there is nothing. */
export interface ChangeEntry {
	actor: Actor;
	subject: AdminChangeSubject;
	subjectId: string;
	action: AdminChangeAction;
	before: object | SQL | null;
	after: object | SQL | null;
	at: string;
}

const asJson = (value: object | SQL | null): SQL => {
	if (value === null) return sql`NULL`;
	return isSql(value) ? value : sql`${JSON.stringify(value)}`;
};

const isSql = (value: object): value is SQL => "queryChunks" in value;

/** The entry of a change, for its batch. With `before` as SQL it goes in front of the change. */
export const logChange = (db: Db, { actor, subject, subjectId, action, before, after, at }: ChangeEntry): Statement =>
	db.run(sql`INSERT INTO admin_changes (id, subject, subject_id, action, actor_kind, actor_id, before, after, created_at)
		VALUES (${newId("adminChange")}, ${subject}, ${subjectId}, ${action}, ${actor.kind}, ${actor.id}, ${asJson(before)}, ${asJson(after)}, ${at})`);

export interface ChangeFilter extends PageRequest {
	subject?: AdminChangeSubject | undefined;
	subjectId?: string | undefined;
}

/** What was changed, the newest first. */
export async function listAdminChanges(db: Db, { subject, subjectId, limit, cursor }: ChangeFilter): Promise<Result<Page<AdminChange>>> {
	const after = cursor === undefined ? ok(null) : decodeCursor(cursor, z.tuple([z.string()]));
	if (!after.ok) return after;
	const rows = await db
		.select()
		.from(adminChanges)
		.where(
			and(
				subject && eq(adminChanges.subject, subject),
				subjectId === undefined ? undefined : eq(adminChanges.subjectId, subjectId),
				after.value ? lt(adminChanges.id, after.value[0]) : undefined,
			),
		)
		.orderBy(desc(adminChanges.id))
		.limit(limit + 1);
	const toItem = ({ actorKind: kind, actorId: id, ...row }: (typeof rows)[number]): AdminChange => ({ ...row, actor: { kind, id } });
	return ok(pageFrom(rows, limit, toItem, (row) => [row.id]));
}
