import { and, desc, eq, or, type SQL, sql } from "drizzle-orm";
import { FOUND_AT_MOST, type SearchItem } from "#contracts/search";
import type { Db } from "#kit/db";
import { vendors } from "./schema.ts";
import { matching } from "./street-store.ts";
import type { VendorRow } from "./vendor-values.ts";

/** The newest shops and applications that an operator may mean. */
export async function findVendors(db: Db, q: string): Promise<SearchItem[]> {
	const rows = await db.select().from(vendors).where(meant(q)).orderBy(desc(vendors.id)).limit(FOUND_AT_MOST);
	return rows.map(foundVendor);
}

/** By id, slug or email, or by the words of the name, the town and the tagline. */
export const meant = (q: string): SQL | undefined =>
	or(eq(vendors.id, q), sql`instr(lower(email), lower(${q})) > 0`, eq(vendors.slug, q), and(...matching(q)));

/** A shop as one of several that may be meant. */
export const foundVendor = ({ id, slug, name, status, place, email, createdAt }: VendorRow): SearchItem => ({
	kind: "vendor",
	id,
	slug,
	title: name,
	detail: `${place.city}, ${email}`,
	status,
	createdAt,
});
