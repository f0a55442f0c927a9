import { asc, eq, sql } from "drizzle-orm";
import { COUNTED_AT_MOST, type VendorsOverview, WAITING_NAMED } from "#contracts/overview";
import type { Db } from "#kit/db";
import { vendors } from "./schema.ts";
import { foundVendor } from "./search-store.ts";

const isWaiting = eq(vendors.status, "applied");

/** The shops that wait for their approval. */
export async function vendorsOverview(db: Db): Promise<VendorsOverview> {
	const waiting = db
		.select({ one: sql`1` })
		.from(vendors)
		.where(isWaiting)
		.limit(COUNTED_AT_MOST)
		.as("waiting");
	const [[counted], rows] = await db.batch([
		db.select({ count: sql<number>`count(*)` }).from(waiting),
		db.select().from(vendors).where(isWaiting).orderBy(asc(vendors.id)).limit(WAITING_NAMED),
	]);
	return { applied: counted?.count ?? 0, items: rows.map(foundVendor) };
}
