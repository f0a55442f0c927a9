import type { Identity } from "#contracts/identity";
import type { Page, PageRequest } from "#contracts/page";
import { notFound, ok, type Result } from "#contracts/result";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { and, desc, eq, gt, lt, ne } from "drizzle-orm";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import * as z from "zod";
import { sessions, users, verifications } from "./schema.ts";

/** A signed-in device, as its owner sees it. */
export interface Device {
	id: string;
	createdAt: string;
	/** When the session was last renewed, which happens once a day to one that is used. */
	lastSeenAt: string;
	expiresAt: string;
	userAgent: string | null;
	/** Whether it is the one that asks. */
	current: boolean;
}

/** Whose session a token is, or null where there is none or it has expired. One query. */
export async function findIdentity(db: DrizzleD1Database, token: string, now: Date): Promise<Identity | null> {
	const [row] = await db
		.select({
			userId: users.id,
			email: users.email,
			emailVerified: users.emailVerified,
			name: users.name,
			role: users.role,
			sessionId: sessions.id,
		})
		.from(sessions)
		.innerJoin(users, eq(users.id, sessions.userId))
		.where(and(eq(sessions.token, token), gt(sessions.expiresAt, now)));
	return row ?? null;
}

/** A person's sessions, newest first. */
export async function listSessions(db: DrizzleD1Database, owner: Identity, page: PageRequest, now: Date): Promise<Result<Page<Device>>> {
	const after = page.cursor ? decodeCursor(page.cursor, z.tuple([z.string()])) : null;
	if (after && !after.ok) return after;
	const rows = await db
		.select()
		.from(sessions)
		.where(and(eq(sessions.userId, owner.userId), gt(sessions.expiresAt, now), after ? lt(sessions.id, after.value[0]) : undefined))
		.orderBy(desc(sessions.id))
		.limit(page.limit + 1);
	const toDevice = (row: typeof sessions.$inferSelect): Device => ({
		id: row.id,
		createdAt: row.createdAt.toISOString(),
		lastSeenAt: row.updatedAt.toISOString(),
		expiresAt: row.expiresAt.toISOString(),
		userAgent: row.userAgent || null,
		current: row.id === owner.sessionId,
	});
	return ok(pageFrom(rows, page.limit, toDevice, (row) => [row.id]));
}

/** Ends one of a person's sessions; `not_found` for somebody else's. */
export async function endSession(db: DrizzleD1Database, owner: Identity, id: string): Promise<Result<void>> {
	const ended = await db
		.delete(sessions)
		.where(and(eq(sessions.id, id), eq(sessions.userId, owner.userId)))
		.returning({ id: sessions.id });
	return ended.length === 1 ? ok(undefined) : notFound("session");
}

/** Ends all of a person's sessions but the one that asks. */
export const endOtherSessions = (db: DrizzleD1Database, owner: Identity) =>
	db.delete(sessions).where(and(eq(sessions.userId, owner.userId), ne(sessions.id, owner.sessionId ?? "")));

/** Ends all of a person's sessions. */
export const endAllSessions = (db: DrizzleD1Database, userId: string) => db.delete(sessions).where(eq(sessions.userId, userId));

/** Drops expired sessions and reset tokens. */
export const forgetExpired = (db: DrizzleD1Database, now: Date) =>
	db.batch([db.delete(sessions).where(lt(sessions.expiresAt, now)), db.delete(verifications).where(lt(verifications.expiresAt, now))]);
