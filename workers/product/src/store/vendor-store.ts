import type { EventOf } from "#contracts/events";
import { sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "./db.ts";
import { indexProducts } from "./product-writes.ts";

/** What an event of a shop changes here: its projection, and the search words of its products where its name is new. Older versions change nothing. */
export async function applyVendorChanged(db: Db, { vendor, version }: EventOf<"vendor.changed">): Promise<BatchItem<"sqlite">[]> {
	const [known] = await db.all<{ name: string; version: number }>(sql`SELECT name, version FROM vendors WHERE id = ${vendor.id}`);
	if (known && known.version > version) return [];
	const upsert = db.run(sql`
		INSERT INTO vendors (id, slug, name, status, latitude, longitude, version)
		VALUES (${vendor.id}, ${vendor.slug}, ${vendor.name}, ${vendor.status}, ${vendor.place.latitude}, ${vendor.place.longitude}, ${version})
		ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name, status = excluded.status,
			latitude = excluded.latitude, longitude = excluded.longitude, version = excluded.version
		WHERE excluded.version >= vendors.version`);
	return known?.name === vendor.name ? [upsert] : [upsert, indexProducts(db, sql`p.vendor_id = ${vendor.id}`)];
}

/**
 * Takes a shop off the street or puts it back, unless something newer is known. The event of the same version follows and says the rest.
 * A shop that is not known yet is remembered as hidden only, so that no older event shows it.
 */
export async function setVendorVisible(db: Db, vendorId: string, visible: boolean, version: number): Promise<void> {
	const status = visible ? "approved" : "suspended";
	await db.batch([
		db.run(sql`INSERT INTO vendors (id, slug, name, status, latitude, longitude, version)
			SELECT ${vendorId}, ${vendorId}, '', 'suspended', 0, 0, ${version}
			WHERE ${visible ? 0 : 1} AND NOT EXISTS (SELECT 1 FROM vendors WHERE id = ${vendorId})`),
		db.run(sql`UPDATE vendors SET status = ${status}, version = ${version} WHERE id = ${vendorId} AND version <= ${version} AND name <> ''`),
	]);
}

/** A product's rating, unless a newer one is known. */
export const applyProductRated = (db: Db, { rating, version }: EventOf<"review.product_rated">): BatchItem<"sqlite">[] => [
	db.run(sql`UPDATE products SET rating_average = ${rating.average ?? 0}, rating_count = ${rating.count}, rating_version = ${version}
		WHERE id = ${rating.productId} AND rating_version < ${version}`),
];

/** How products name their shop; before its first event has come, by its id alone. */
export async function findVendorRef(db: Db, id: string): Promise<{ id: string; slug: string; name: string }> {
	const [known] = await db.all<{ id: string; slug: string; name: string }>(sql`SELECT id, slug, name FROM vendors WHERE id = ${id}`);
	return known ?? { id, slug: id, name: "" };
}
