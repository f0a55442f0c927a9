import { and, desc, eq, or, sql } from "drizzle-orm";
import type { Db } from "#kit/db";
import { products, vendors } from "./schema.ts";

/** A product by its id or slug, in whatever status, or null. */
export async function findProduct(db: Db, idOrSlug: string): Promise<{ id: string; isPublic: boolean } | null> {
	const [row] = await db
		.select({ id: products.id, status: products.status, vendorStatus: vendors.status })
		.from(products)
		.leftJoin(vendors, eq(vendors.id, products.vendorId))
		.where(or(eq(products.id, idOrSlug), eq(products.slug, idOrSlug)))
		.orderBy(sql`${products.id} = ${idOrSlug} DESC`, sql`${products.status} = 'published' DESC`, desc(products.id))
		.limit(1);
	if (!row) return null;
	// A shop that has not been heard of yet does not hide its products: its event is on its way.
	return { id: row.id, isPublic: row.status === "published" && (row.vendorStatus ?? "approved") === "approved" };
}

/** An approved shop by its id or slug, or null. */
export async function findOpenVendor(db: Db, idOrSlug: string): Promise<{ id: string } | null> {
	const [row] = await db
		.select({ id: vendors.id })
		.from(vendors)
		.where(and(eq(vendors.status, "approved"), or(eq(vendors.id, idOrSlug), eq(vendors.slug, idOrSlug))))
		.orderBy(sql`${vendors.id} = ${idOrSlug} DESC`, desc(vendors.id))
		.limit(1);
	return row ?? null;
}

export interface KnownProduct {
	id: string;
	slug: string;
	title: string;
	/** Null where its shop's event has not come yet. */
	vendor: { slug: string; name: string } | null;
}

/** Those of the products that are known here, as they are called now. */
export async function findProducts(db: Db, ids: readonly string[]): Promise<Map<string, KnownProduct>> {
	const rows = await db
		.select({ id: products.id, slug: products.slug, title: products.title, vendor: { slug: vendors.slug, name: vendors.name } })
		.from(products)
		.leftJoin(vendors, eq(vendors.id, products.vendorId))
		.where(sql`${products.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
	return new Map(rows.map((row) => [row.id, row]));
}
