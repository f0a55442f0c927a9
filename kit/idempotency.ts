import type { IdempotencyScope } from "#contracts/idempotency";
import { fail, ok, type Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import { and, eq, lt } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import type { Context } from "hono";
import * as z from "zod";
import type { ServiceEnv } from "./app.ts";
import { refuse } from "./problem.ts";
import { idempotencyKeys } from "./tables.ts";

const KEY_LIFESPAN_IN_MS = 24 * 60 * 60 * 1000;

const keySchema = z
	.string()
	.min(1)
	.max(255)
	.regex(/^[\x21-\x7E]+$/, "printable ASCII without spaces");

/** The request header of creating calls (draft-ietf-httpapi-idempotency-key-header). */
export const idempotencyHeader = z.object({ "idempotency-key": keySchema.optional() });
export const requiredIdempotencyHeader = z.object({
	"idempotency-key": keySchema.optional().meta({ description: "Required; 428 without it." }),
});

/** What identifies a repeat of this request, or null where the caller sent no key. */
export async function scopeOf<B extends object>(c: Context<ServiceEnv<B>>, body: unknown): Promise<IdempotencyScope | null> {
	const key = c.req.header("idempotency-key");
	if (key === undefined) return null;
	return { caller: c.get("caller"), path: `${c.req.method} ${c.req.path}`, key, bodyHash: await hashOf(body) };
}

/** The same, where the call may not be made without a key. */
export async function requiredScopeOf<B extends object>(c: Context<ServiceEnv<B>>, body: unknown): Promise<IdempotencyScope> {
	return (
		(await scopeOf(c, body)) ??
		refuse("idempotency_key_required", "Send an Idempotency-Key, so that a repeat of this request does nothing twice.")
	);
}

/** SHA-256 of the parsed body; parsing has put the fields in the schema's order, so that spacing and order do not matter. */
async function hashOf(body: unknown): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(body ?? null)));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

type Db = DrizzleD1Database<Record<string, unknown>>;

const whereScope = (scope: IdempotencyScope) =>
	and(eq(idempotencyKeys.caller, scope.caller), eq(idempotencyKeys.path, scope.path), eq(idempotencyKeys.key, scope.key));

async function firstAnswer<T>(db: Db, scope: IdempotencyScope): Promise<Result<T | null>> {
	const [row] = await db.select().from(idempotencyKeys).where(whereScope(scope));
	if (!row) return ok(null);
	if (row.bodyHash !== scope.bodyHash)
		return fail("idempotency_key_reused", "This Idempotency-Key belongs to another request; use a new one.");
	return ok(JSON.parse(row.answer) as T);
}

/**
 * Runs a creating effect once per scope. `effect` must put the statements that `record(answer)` gives it into the
 * same batch as its own writes: then the key and the effect are stored together or not at all, and of two
 * that race, the second fails on the key's uniqueness and gets the first one's answer.
 * Without a scope the effect simply runs. Refusals are not kept: nothing happened, so it may be tried again.
 */
export async function once<T>(
	db: Db,
	scope: IdempotencyScope | null,
	effect: (record: (answer: T) => BatchItem<"sqlite">[]) => Promise<Result<T>>,
): Promise<Result<Created<T>>> {
	if (!scope) {
		const done = await effect(() => []);
		return done.ok ? ok({ value: done.value, replayed: false }) : done;
	}
	const before = await firstAnswer<T>(db, scope);
	if (!before.ok) return before;
	if (before.value !== null) return ok({ value: before.value, replayed: true });
	try {
		const done = await effect((answer) => [
			db.insert(idempotencyKeys).values({ ...scope, answer: JSON.stringify(answer), createdAt: new Date().toISOString() }),
		]);
		return done.ok ? ok({ value: done.value, replayed: false }) : done;
	} catch (error) {
		const raced = await firstAnswer<T>(db, scope);
		if (!raced.ok) return raced;
		if (raced.value === null) throw error;
		return ok({ value: raced.value, replayed: true });
	}
}

/** Headers of the answer to a creating call. */
export const replayHeaders = (created: { replayed: boolean }): Record<string, string> =>
	created.replayed ? { "Idempotent-Replayed": "true" } : {};

export const forgetOldKeys = (db: Db, now: Date) =>
	db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, new Date(now.getTime() - KEY_LIFESPAN_IN_MS).toISOString()));
