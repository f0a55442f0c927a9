import type { Page, PageRequest } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import type { AdminUser, Me, Profile } from "#contracts/user";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { and, asc, count, desc, eq, gt, lt, ne, type SQL, sql } from "drizzle-orm";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import * as z from "zod";
import { toAddress } from "./address-store.ts";
import { addresses, sessions, users } from "./schema.ts";

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

/** The account with its address book, the default first; null where it is gone. */
export async function findMe(db: DrizzleD1Database, id: string): Promise<Me | null> {
	const [rows, book] = await db.batch([
		db.select().from(users).where(eq(users.id, id)),
		db.select().from(addresses).where(eq(addresses.userId, id)).orderBy(desc(addresses.isDefault), asc(addresses.id)),
	]);
	return rows[0] ? { ...toProfile(rows[0]), addresses: book.map(toAddress) } : null;
}

/** The account as an operator sees it, or null. */
export async function findForAdmin(db: DrizzleD1Database, id: string, now: Date): Promise<AdminUser | null> {
	const ofUser = and(eq(sessions.userId, id), gt(sessions.expiresAt, now));
	const [rows, [address], [session]] = await db.batch([
		db.select().from(users).where(eq(users.id, id)),
		db.select({ count: count() }).from(addresses).where(eq(addresses.userId, id)),
		db.select({ count: count() }).from(sessions).where(ofUser),
	]);
	return rows[0] ? { ...toProfile(rows[0]), addressCount: address?.count ?? 0, sessionCount: session?.count ?? 0 } : null;
}

/** Changes what the owner may change. */
export const updateProfile = (db: DrizzleD1Database, id: string, change: { name?: string | undefined }, now: Date) =>
	db
		.update(users)
		.set({ ...(change.name !== undefined && { name: change.name }), updatedAt: now })
		.where(eq(users.id, id));

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

export const USER_SORTS = ["newest", "oldest"] as const;

export interface UserFilter extends PageRequest {
	/** What an operator types to find somebody. */
	q?: string | undefined;
	role?: Profile["role"] | undefined;
	/** Only these accounts, at most 100. */
	ids?: readonly string[] | undefined;
	/** The newest first, unless asked otherwise. */
	sort?: (typeof USER_SORTS)[number] | undefined;
}

/** Accounts. */
export async function listUsers(db: DrizzleD1Database, filter: UserFilter): Promise<Result<Page<Profile>>> {
	const after = filter.cursor ? decodeCursor(filter.cursor, z.tuple([z.string()])) : null;
	if (after && !after.ok) return after;
	const oldestFirst = filter.sort === "oldest";
	const rows = await db
		.select()
		.from(users)
		.where(
			and(
				filter.q ? matching(filter.q) : undefined,
				filter.ids && sql`${users.id} IN (SELECT value FROM json_each(${JSON.stringify(filter.ids)}))`,
				filter.role && eq(users.role, filter.role),
				after ? (oldestFirst ? gt : lt)(users.id, after.value[0]) : undefined,
			),
		)
		.orderBy((oldestFirst ? asc : desc)(users.id))
		.limit(filter.limit + 1);
	return ok(pageFrom(rows, filter.limit, toProfile, (row) => [row.id]));
}

/** Names are looked for among so many of the newest accounts, so that a search stays bounded. */
const NAMES_LOOKED_THROUGH = 10_000;

/**
 * By the beginning of the id or the email, and among the newest by a part of the name. A union, so that each has its index.
 * `LIKE` takes patterns of at most 50 bytes; instr takes any text as it is.
 */
const matching = (q: string): SQL => sql`${users.id} IN (
	SELECT id FROM users WHERE ${beginsWith(sql`id`, q)}
	UNION ALL SELECT id FROM users WHERE ${beginsWith(sql`email`, q.toLowerCase())}
	UNION ALL SELECT id FROM (SELECT id, name FROM users ORDER BY id DESC LIMIT ${NAMES_LOOKED_THROUGH}) WHERE instr(lower(name), lower(${q})) > 0)`;

const beginsWith = (column: SQL, q: string): SQL => sql`${column} >= ${q} AND ${column} < ${q + LAST_CHARACTER}`;
