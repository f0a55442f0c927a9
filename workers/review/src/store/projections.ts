import { and, desc, eq, or, sql } from "drizzle-orm";
import type { Db } from "#kit/db";
import { formerSlugs, products, vendors } from "./schema.ts";

/** A product by its id or slug, in whatever status, or null. */
export async function findProduct(db: Db, idOrSlug: string): Promise<{ id: string; vendorId: string; isPublic: boolean } | null> {
	const [row] = await db
		.select({ id: products.id, vendorId: products.vendorId, status: products.status, vendorStatus: vendors.status })
		.from(products)
		.leftJoin(vendors, eq(vendors.id, products.vendorId))
		.where(or(eq(products.id, idOrSlug), eq(products.slug, idOrSlug)))
		.orderBy(sql`${products.id} = ${idOrSlug} DESC`, sql`${products.status} = 'published' DESC`, desc(products.id))
		.limit(1);
	if (!row) return null;
	// A shop that has not been heard of yet does not hide its products: its event is on its way.
	return { id: row.id, vendorId: row.vendorId, isPublic: row.status === "published" && (row.vendorStatus ?? "approved") === "approved" };
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

/** The slug now of a public product that had this one; null where none had. */
export async function findMovedProduct(db: Db, slug: string): Promise<string | null> {
	const [row] = await db
		.select({ slug: products.slug, vendorStatus: vendors.status })
		.from(formerSlugs)
		.innerJoin(products, and(eq(products.id, formerSlugs.ref), eq(products.status, "published")))
		.leftJoin(vendors, eq(vendors.id, products.vendorId))
		.where(and(eq(formerSlugs.kind, "product"), eq(formerSlugs.slug, slug)));
	return row && (row.vendorStatus ?? "approved") === "approved" ? row.slug : null;
}

/** The slug now of an approved shop that had this one; null where none had. */
export async function findMovedVendor(db: Db, slug: string): Promise<string | null> {
	const [row] = await db
		.select({ slug: vendors.slug })
		.from(formerSlugs)
		.innerJoin(vendors, and(eq(vendors.id, formerSlugs.ref), eq(vendors.status, "approved")))
		.where(and(eq(formerSlugs.kind, "vendor"), eq(formerSlugs.slug, slug)));
	return row?.slug ?? null;
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
