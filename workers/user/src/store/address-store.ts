import type { IdempotencyScope } from "#contracts/idempotency";
import { newId } from "#contracts/ids";
import type { Page, PageRequest } from "#contracts/page";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { AddressInput, AddressPatch, SavedAddress } from "#contracts/user";
import type { Created } from "#contracts/vendor-catalog";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { once } from "#kit/idempotency";
import { and, asc, eq, gt, ne, sql } from "drizzle-orm";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import * as z from "zod";
import { MAX_ADDRESSES } from "../domain/address-book.ts";
import { addresses } from "./schema.ts";

type Db = DrizzleD1Database;

/** A row as its owner sees it. */
export const toAddress = (row: typeof addresses.$inferSelect): SavedAddress => ({
	id: row.id,
	name: row.name,
	line1: row.line1,
	...(row.line2 !== null && { line2: row.line2 }),
	city: row.city,
	...(row.region !== null && { region: row.region }),
	postalCode: row.postalCode,
	country: row.country,
	isDefault: row.isDefault,
	createdAt: row.createdAt.toISOString(),
});

const ownedBy = (userId: string, id: string) => and(eq(addresses.userId, userId), eq(addresses.id, id));
const defaultOf = (userId: string) => and(eq(addresses.userId, userId), eq(addresses.isDefault, true));

/** A person's addresses, in the order they were added. */
export async function listAddresses(db: Db, userId: string, page: PageRequest): Promise<Result<Page<SavedAddress>>> {
	const after = page.cursor ? decodeCursor(page.cursor, z.tuple([z.string()])) : null;
	if (after && !after.ok) return after;
	const rows = await db
		.select()
		.from(addresses)
		.where(and(eq(addresses.userId, userId), after ? gt(addresses.id, after.value[0]) : undefined))
		.orderBy(asc(addresses.id))
		.limit(page.limit + 1);
	return ok(pageFrom(rows, page.limit, toAddress, (row) => [row.id]));
}

/**
 * Adds an address. The first is the default, and so is one that asks to be; `conflict` when the book is full.
 * What becomes of `isDefault` is decided by the statement itself, so that two that race leave exactly one default.
 */
export function createAddress(
	db: Db,
	userId: string,
	input: AddressInput,
	scope: IdempotencyScope | null,
	now: Date,
): Promise<Result<Created<SavedAddress>>> {
	return once(db, scope, async (record) => {
		const first = await db.select({ id: addresses.id }).from(addresses).where(eq(addresses.userId, userId)).limit(1);
		const isDefault = input.isDefault === true || first.length === 0;
		const address: SavedAddress = { ...input, id: newId("address"), isDefault, createdAt: now.toISOString() };
		const insert = db.insert(addresses).values({
			...address,
			userId,
			isDefault: sql`CASE WHEN ${isDefault ? 1 : 0} = 1 OR NOT EXISTS (SELECT 1 FROM addresses WHERE user_id = ${userId} AND is_default = 1) THEN 1 ELSE 0 END`,
			countWhenAdded: sql`(SELECT count(*) + 1 FROM addresses WHERE user_id = ${userId})`,
			createdAt: now,
			updatedAt: now,
		});
		const recorded = record(address);
		try {
			await (isDefault
				? db.batch([db.update(addresses).set({ isDefault: false }).where(defaultOf(userId)), insert, ...recorded])
				: db.batch([insert, ...recorded]));
		} catch (error) {
			const refusal = refusalOf(error);
			if (refusal) return refusal;
			throw error;
		}
		return ok(address);
	});
}

/** What the constraint that tripped tells the caller; null where it tells nothing. */
function refusalOf(error: unknown) {
	const reason = error instanceof Error ? `${error.message} ${error.cause instanceof Error ? error.cause.message : ""}` : "";
	if (reason.includes("addresses_at_most")) return fail("conflict", `An address book holds at most ${MAX_ADDRESSES} addresses.`);
	if (reason.includes("FOREIGN KEY")) return fail("unauthenticated", "This account no longer exists.");
	return null;
}

/** Changes an address. `conflict` where it would leave the book without a default. */
export async function updateAddress(db: Db, userId: string, id: string, patch: AddressPatch, now: Date): Promise<Result<SavedAddress>> {
	const { isDefault, ...fields } = patch;
	const update = db
		.update(addresses)
		.set({ ...fields, ...(isDefault && { isDefault }), updatedAt: now })
		.where(and(ownedBy(userId, id), isDefault === false ? eq(addresses.isDefault, false) : undefined))
		.returning();
	const [row] = isDefault ? (await db.batch([resignDefault(db, userId, id), update]))[1] : await update;
	if (row) return ok(toAddress(row));
	const [left] = await db.select({ id: addresses.id }).from(addresses).where(ownedBy(userId, id));
	return left ? fail("conflict", "One address is always the default: make another one the default instead.") : notFound("address");
}

/** Takes the default away from the others, if the one that is to have it exists. */
const resignDefault = (db: Db, userId: string, id: string) =>
	db
		.update(addresses)
		.set({ isDefault: false })
		.where(and(defaultOf(userId), ne(addresses.id, id), sql`EXISTS (SELECT 1 FROM addresses WHERE id = ${id} AND user_id = ${userId})`));

/** Removes an address; the newest of the others becomes the default if this one was. */
export async function deleteAddress(db: Db, userId: string, id: string): Promise<Result<void>> {
	const [deleted] = await db.batch([
		db.delete(addresses).where(ownedBy(userId, id)).returning({ id: addresses.id }),
		db
			.update(addresses)
			.set({ isDefault: true })
			.where(
				sql`id = (SELECT id FROM addresses WHERE user_id = ${userId} ORDER BY id DESC LIMIT 1)
					AND NOT EXISTS (SELECT 1 FROM addresses WHERE user_id = ${userId} AND is_default = 1)`,
			),
	]);
	return deleted.length === 1 ? ok(undefined) : notFound("address");
}
