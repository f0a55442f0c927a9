import { sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { EventOf } from "#contracts/events";
import type { Db } from "#kit/db";
import type { SlugKind } from "./schema/former-slugs.ts";

/** Selects the ids of what had one of the slugs, which come as a JSON array. */
export const formerlyNamed = (kind: SlugKind, slugs: string) => sql`
	SELECT ref FROM former_slugs WHERE kind = ${kind} AND slug IN (SELECT value FROM json_each(${slugs}))`;

/** The slug now of a public product that had this one; null where none had. */
export async function findMovedProduct(db: Db, slug: string): Promise<string | null> {
	const [now] = await db.all<{ slug: string }>(sql`
		SELECT p.slug FROM former_slugs f JOIN products p ON p.id = f.ref JOIN vendors v ON v.id = p.vendor_id
		WHERE f.kind = 'product' AND f.slug = ${slug} AND p.status = 'published' AND v.status = 'approved'
			AND NOT EXISTS (SELECT 1 FROM products WHERE slug = ${slug})`);
	return now?.slug ?? null;
}

/** The slug now of a category that had this one; null where none had. */
export async function findMovedCategory(db: Db, slug: string): Promise<string | null> {
	const [now] = await db.all<{ slug: string }>(
		sql`SELECT c.slug FROM former_slugs f JOIN categories c ON c.id = f.ref WHERE f.kind = 'category' AND f.slug = ${slug}`,
	);
	return now?.slug ?? null;
}

/** The statements that keep the slugs a shop had, as its event tells them. Of two shops that had the same, the later one counts. */
export function keepShopSlugs(db: Db, vendor: EventOf<"vendor.changed">["vendor"]): BatchItem<"sqlite">[] {
	const former = vendor.formerSlugs ?? [];
	const taken = db.run(sql`DELETE FROM former_slugs WHERE kind = 'vendor' AND slug = ${vendor.slug}`);
	if (former.length === 0) return [taken];
	return [
		db.run(sql`
			INSERT INTO former_slugs (kind, slug, ref, freed_at)
			SELECT 'vendor', value ->> 'slug', ${vendor.id}, value ->> 'freedAt' FROM json_each(${JSON.stringify(former)})
			WHERE NOT EXISTS (SELECT 1 FROM vendors WHERE slug = value ->> 'slug')
			ON CONFLICT (kind, slug) DO UPDATE SET ref = excluded.ref, freed_at = excluded.freed_at WHERE excluded.freed_at >= freed_at`),
		taken,
	];
}
