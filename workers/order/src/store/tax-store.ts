import { and, asc, eq, gt, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { Actor } from "#contracts/identity";
import type { Page, PageRequest } from "#contracts/page";
import type { TaxCategory } from "#contracts/product";
import { notFound, ok, type Result } from "#contracts/result";
import type { TaxExemption, TaxRate, TaxRateInput } from "#contracts/sum-rules";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { type Db, writeAll } from "#kit/db";
import { regionKey } from "../domain/pricing/tax.ts";
import { logChange } from "./admin-change-store.ts";
import { taxExemptions, taxRates } from "./schema/pricing.ts";

/** What a rate is of. */
export interface TaxRateKey {
	country: string;
	region: string;
	category: TaxCategory;
}

const idOf = ({ country, region, category }: TaxRateKey): string => `${country}/${region}/${category}`;

/** Regions are kept as they are compared. */
const asKept = (key: TaxRateKey): TaxRateKey => ({ ...key, region: regionKey(key.region) });

const isRate = ({ country, region, category }: TaxRateKey): SQL | undefined =>
	and(eq(taxRates.country, country), eq(taxRates.region, region), eq(taxRates.category, category));

/** A rate as it is when the batch comes to it, as JSON. */
const rateNow = (key: TaxRateKey): SQL =>
	sql`(SELECT json_object('rateBps', rate_bps, 'isIncluded', json(iif(is_included, 'true', 'false'))) FROM tax_rates WHERE country = ${key.country} AND region = ${key.region} AND category = ${key.category})`;

/** Rates, by country, region and category. */
export async function listTaxRates(
	db: Db,
	{ country, limit, cursor }: PageRequest & { country?: string | undefined },
): Promise<Result<Page<TaxRate>>> {
	const after = cursor === undefined ? ok(null) : decodeCursor(cursor, z.tuple([z.string(), z.string(), z.string()]));
	if (!after.ok) return after;
	const start = after.value;
	const rows = await db
		.select()
		.from(taxRates)
		.where(
			and(
				country === undefined ? undefined : eq(taxRates.country, country),
				start ? sql`(country, region, category) > (${start[0]}, ${start[1]}, ${start[2]})` : undefined,
			),
		)
		.orderBy(asc(taxRates.country), asc(taxRates.region), asc(taxRates.category))
		.limit(limit + 1);
	return ok(
		pageFrom(
			rows,
			limit,
			(row): TaxRate => row,
			(row) => [row.country, row.region, row.category],
		),
	);
}

/** Sets a rate, whatever it was. */
export async function putTaxRate(db: Db, actor: Actor, key: TaxRateKey, input: TaxRateInput, at: string): Promise<TaxRate> {
	const kept = asKept(key);
	const [known] = await db.select({ country: taxRates.country }).from(taxRates).where(isRate(kept));
	const entry = { actor, subject: "tax_rate", subjectId: idOf(kept), at } as const;
	await writeAll(db, [
		logChange(db, { ...entry, action: known ? "change" : "create", before: rateNow(kept), after: input }),
		db
			.insert(taxRates)
			.values({ ...kept, ...input })
			.onConflictDoUpdate({ target: [taxRates.country, taxRates.region, taxRates.category], set: input }),
	]);
	return { ...kept, ...input };
}

/** Takes a rate away. `not_found` for one that is not there. */
export async function deleteTaxRate(db: Db, actor: Actor, key: TaxRateKey, at: string): Promise<Result<void>> {
	const kept = asKept(key);
	const [known] = await db.select({ country: taxRates.country }).from(taxRates).where(isRate(kept));
	if (!known) return notFound("tax rate");
	const entry = { actor, subject: "tax_rate", subjectId: idOf(kept), action: "delete", after: null, at } as const;
	await writeAll(db, [logChange(db, { ...entry, before: rateNow(kept) }), db.delete(taxRates).where(isRate(kept))]);
	return ok(undefined);
}

/** Shoppers who pay no tax, by their id. */
export async function listTaxExemptions(db: Db, { limit, cursor }: PageRequest): Promise<Result<Page<TaxExemption>>> {
	const after = cursor === undefined ? ok(null) : decodeCursor(cursor, z.tuple([z.string()]));
	if (!after.ok) return after;
	const rows = await db
		.select()
		.from(taxExemptions)
		.where(after.value ? gt(taxExemptions.userId, after.value[0]) : undefined)
		.orderBy(asc(taxExemptions.userId))
		.limit(limit + 1);
	return ok(
		pageFrom(
			rows,
			limit,
			(row): TaxExemption => row,
			(row) => [row.userId],
		),
	);
}

const reasonNow = (userId: string): SQL => sql`(SELECT json_object('reason', reason) FROM tax_exemptions WHERE user_id = ${userId})`;

/** Exempts a shopper from tax, or says anew why. */
export async function putTaxExemption(db: Db, actor: Actor, userId: string, reason: string, at: string): Promise<TaxExemption> {
	const [known] = await db.select().from(taxExemptions).where(eq(taxExemptions.userId, userId));
	const entry = { actor, subject: "tax_exemption", subjectId: userId, at } as const;
	await writeAll(db, [
		logChange(db, { ...entry, action: known ? "change" : "create", before: reasonNow(userId), after: { reason } }),
		db
			.insert(taxExemptions)
			.values({ userId, reason, createdAt: at })
			.onConflictDoUpdate({ target: taxExemptions.userId, set: { reason } }),
	]);
	return { userId, reason, createdAt: known?.createdAt ?? at };
}

/** Ends an exemption. `not_found` where there is none. */
export async function deleteTaxExemption(db: Db, actor: Actor, userId: string, at: string): Promise<Result<void>> {
	const [known] = await db.select().from(taxExemptions).where(eq(taxExemptions.userId, userId));
	if (!known) return notFound("tax exemption");
	const entry = { actor, subject: "tax_exemption", subjectId: userId, action: "delete", after: null, at } as const;
	await writeAll(db, [
		logChange(db, { ...entry, before: reasonNow(userId) }),
		db.delete(taxExemptions).where(eq(taxExemptions.userId, userId)),
	]);
	return ok(undefined);
}
