import { and, desc, lt, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { CreditEntry } from "#contracts/credit";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import { money } from "#contracts/money";
import type { PageRequest } from "#contracts/page";
import { fail, ok, type Result } from "#contracts/result";
import type { StoreCredit } from "#contracts/credit";
import type { Created } from "#contracts/vendor-catalog";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { brokeConstraint, type Db, writeAll } from "#kit/db";
import { logChange } from "./admin-change-store.ts";
import { onceWith } from "./once.ts";
import { creditAccounts, creditEntries } from "./schema/credits.ts";

type EntryRow = typeof creditEntries.$inferSelect;

/** What is on an account. */
export const balanceOf = (accountId: SQL | typeof creditAccounts.id): SQL<number> =>
	sql<number>`(SELECT coalesce(SUM(amount_minor), 0) FROM credit_entries WHERE credit_entries.account_id = ${accountId})`;

/** An entry as the public API has it. */
export const toCreditEntry = ({ id, amountMinor, orderId, note, createdAt }: EntryRow): CreditEntry => ({
	id,
	amount: money(amountMinor),
	orderId,
	note,
	createdAt,
});

const isUsers = (userId: string): SQL => sql`(SELECT id FROM credit_accounts WHERE user_id = ${userId})`;

/** What a shopper has, and how it came and went, the newest first. Nobody's is empty. */
export async function storeCreditOf(db: Db, userId: string, { limit, cursor }: PageRequest): Promise<Result<StoreCredit>> {
	const after = cursor === undefined ? ok(null) : decodeCursor(cursor, z.tuple([z.string()]));
	if (!after.ok) return after;
	const [[sum], rows] = await db.batch([
		db
			.select({ balance: sql<number>`coalesce(SUM(${creditEntries.amountMinor}), 0)` })
			.from(creditEntries)
			.where(sql`account_id = ${isUsers(userId)}`),
		db
			.select()
			.from(creditEntries)
			.where(and(sql`account_id = ${isUsers(userId)}`, after.value ? lt(creditEntries.id, after.value[0]) : undefined))
			.orderBy(desc(creditEntries.id))
			.limit(limit + 1),
	]);
	const { items: entries, nextCursor } = pageFrom(rows, limit, toCreditEntry, (row) => [row.id]);
	return ok({ userId, balance: money(sum?.balance ?? 0), entries, nextCursor });
}

/** Puts money onto a shopper's account or takes it off, once per scope. Never below nothing. */
export async function enterStoreCredit(
	db: Db,
	actor: Actor,
	{ userId, amountMinor, reason }: { userId: string; amountMinor: number; reason: string },
	scope: IdempotencyScope | null,
	at: string,
): Promise<Result<Created<string>>> {
	const id = newId("creditEntry");
	return onceWith(db, scope, id, async (alongside) => {
		const before = sql`(SELECT json_object('balanceMinor', coalesce(SUM(amount_minor), 0)) FROM credit_entries WHERE account_id = ${isUsers(userId)})`;
		const entry = { actor, subject: "store_credit", subjectId: userId, action: "change", at } as const;
		try {
			await writeAll(db, [
				db.run(sql`INSERT INTO credit_accounts (id, kind, user_id, note, created_at)
					VALUES (${newId("creditAccount")}, 'store_credit', ${userId}, '', ${at}) ON CONFLICT (user_id) DO NOTHING`),
				logChange(db, { ...entry, before, after: { amountMinor, reason } }),
				db.run(sql`INSERT INTO credit_entries (id, account_id, amount_minor, reference, note, created_at)
					SELECT ${id}, id, ${amountMinor}, ${`grant:${id}`}, ${reason}, ${at} FROM credit_accounts WHERE user_id = ${userId}`),
				...alongside,
			]);
			return ok(undefined);
		} catch (error) {
			if (!brokeConstraint(error, "credit_used_up")) throw error;
			return fail("invalid_input", "There is not as much on the account.", {
				errors: [{ path: "amount", message: "is more than there is on the account" }],
			});
		}
	});
}
