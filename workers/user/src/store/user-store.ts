import type { Page, PageRequest } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import type { Profile } from "#contracts/user";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { and, desc, eq, gte, lt, ne, type SQL } from "drizzle-orm";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import * as z from "zod";
import { users } from "./schema.ts";

type UserRow = typeof users.$inferSelect;

const LAST_CHARACTER = "\u{10FFFF}";

const toProfile = (row: UserRow): Profile => ({
	id: row.id,
	email: row.email,
	emailVerified: row.emailVerified,
	name: row.name,
	role: row.role,
	createdAt: row.createdAt.toISOString(),
});

/** The account, or null where it is gone. */
export async function findProfile(db: DrizzleD1Database, id: string): Promise<Profile | null> {
	const [row] = await db.select().from(users).where(eq(users.id, id));
	return row ? toProfile(row) : null;
}

/** Changes what the owner may change; the account as it is then, or null where it is gone. */
export async function updateProfile(
	db: DrizzleD1Database,
	id: string,
	change: { name?: string | undefined },
	now: Date,
): Promise<Profile | null> {
	const [row] = await db
		.update(users)
		.set({ ...(change.name !== undefined && { name: change.name }), updatedAt: now })
		.where(eq(users.id, id))
		.returning();
	return row ? toProfile(row) : null;
}

/** Makes an admin of an account. Who may be one is decided in the domain. */
export const makeAdmin = (db: DrizzleD1Database, id: string, now: Date) =>
	db
		.update(users)
		.set({ role: "admin", updatedAt: now })
		.where(and(eq(users.id, id), eq(users.emailVerified, true), ne(users.role, "admin")));

/** Notes that the owner reads mail at the account's address. */
export const markEmailVerified = (db: DrizzleD1Database, id: string, now: Date) =>
	db
		.update(users)
		.set({ emailVerified: true, updatedAt: now })
		.where(and(eq(users.id, id), eq(users.emailVerified, false)));

export interface UserFilter extends PageRequest {
	/** A whole email address, or the beginning of an id. */
	q?: string | undefined;
}

/** Accounts, newest first. */
export async function listUsers(db: DrizzleD1Database, filter: UserFilter): Promise<Result<Page<Profile>>> {
	const after = filter.cursor ? decodeCursor(filter.cursor, z.tuple([z.string()])) : null;
	if (after && !after.ok) return after;
	const rows = await db
		.select()
		.from(users)
		.where(and(after ? lt(users.id, after.value[0]) : undefined, filter.q ? matching(filter.q) : undefined))
		.orderBy(desc(users.id))
		.limit(filter.limit + 1);
	return ok(pageFrom(rows, filter.limit, toProfile, (row) => [row.id]));
}

const matching = (q: string): SQL | undefined =>
	q.includes("@") ? eq(users.email, q.toLowerCase()) : and(gte(users.id, q), lt(users.id, q + LAST_CHARACTER));
