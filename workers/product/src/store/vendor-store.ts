import type { EventOf } from "#contracts/events";
import { sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";
import { searchText } from "../domain/search/words.ts";
import { keepShopSlugs } from "./former-slugs.ts";
import { refreshDocuments } from "./search/documents.ts";
import { indexName, indexNames } from "./search/index-texts.ts";

type VendorChange = Pick<EventOf<"vendor.changed">, "vendor" | "version">;

/** What an event of a shop changes here: its projection, and how its products are found. Older versions change nothing. */
export async function applyVendorChanged(db: Db, { vendor, version }: VendorChange): Promise<BatchItem<"sqlite">[]> {
	const [known] = await db.all<{ name: string; status: string; latitude: number; longitude: number; version: number }>(sql`
		SELECT name, status, latitude, longitude, version FROM vendors WHERE id = ${vendor.id}`);
	if (known && known.version > version) return [];
	const upsert = db.run(sql`
		INSERT INTO vendors (id, slug, name, search_text, status, latitude, longitude, version)
		VALUES (${vendor.id}, ${vendor.slug}, ${vendor.name}, ${searchText(vendor.name)}, ${vendor.status}, ${vendor.place.latitude}, ${vendor.place.longitude}, ${version})
		ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name, search_text = excluded.search_text, status = excluded.status,
			latitude = excluded.latitude, longitude = excluded.longitude, version = excluded.version
		WHERE excluded.version >= vendors.version`);
	const { latitude, longitude } = vendor.place;
	const isNamed = known?.name === vendor.name;
	const stands = known?.status === vendor.status && known.latitude === latitude && known.longitude === longitude;
	const its = sql`p.vendor_id = ${vendor.id}`;
	return [
		upsert,
		...keepShopSlugs(db, vendor),
		...(isNamed ? [] : [indexNames(db, its), ...indexName(db, vendor.id, vendor.name)]),
		...(stands ? [] : refreshDocuments(db, its)),
	];
}

/** The same at once, for what cannot wait for the event; of the two, whichever is later changes nothing. */
export async function showVendor(db: Db, vendor: VendorChange["vendor"], version: number): Promise<void> {
	const [first, ...others] = await applyVendorChanged(db, { vendor, version });
	if (first) await db.batch([first, ...others]);
}

/** A product's rating, unless a newer one is known. */
export const applyProductRated = (db: Db, { rating, version }: EventOf<"review.product_rated">): BatchItem<"sqlite">[] => [
	db.run(sql`UPDATE products SET rating_average = ${rating.average ?? 0}, rating_count = ${rating.count}, rating_version = ${version}
		WHERE id = ${rating.productId} AND rating_version < ${version}`),
	...refreshDocuments(db, sql`p.id = ${rating.productId}`),
];

/** How products name their shop; before its first event has come, by its id alone. */
export async function findVendorRef(db: Db, id: string): Promise<{ id: string; slug: string; name: string }> {
	const [known] = await db.all<{ id: string; slug: string; name: string }>(sql`SELECT id, slug, name FROM vendors WHERE id = ${id}`);
	return known ?? { id, slug: id, name: "" };
}
