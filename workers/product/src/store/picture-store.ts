import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";
import type { RowChanges } from "../domain/product-change.ts";
import { keysShownBy, pictureUrl } from "../domain/picture/uploaded.ts";
import { over } from "./batches.ts";
import { rowsOf } from "./db.ts";

/** What a shop may keep. */
export const MAX_PICTURES = 20_000;
export const MAX_PICTURE_BYTES_IN_ALL = 10_000_000_000;

const DAY_IN_MS = 86_400_000;
/** How long one is kept that no product has come to show. */
const KEPT_UNUSED_IN_MS = 7 * DAY_IN_MS;
/** And one that no product shows any more: orders show what was bought for as long as it can be returned and beyond. */
const KEPT_AFTER_USE_IN_MS = 400 * DAY_IN_MS;

export interface UploadedPicture {
	key: string;
	vendorId: string;
	bytes: number;
	width: number;
	height: number;
}

const after = (now: string, ms: number): string => new Date(Date.parse(now) + ms).toISOString();
/** Where pictures are. */
const AT = pictureUrl("");
const among = (keys: readonly string[]): SQL => sql`IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`;

/**
 * Records a picture before its object is stored; the same one again is there for longer.
 * "full" where the shop has as much as it may; "going" while the sweep removes one of the same content.
 */
export async function recordPicture(db: Db, picture: UploadedPicture, now: string): Promise<"recorded" | "full" | "going"> {
	const { key, vendorId, bytes, width, height } = picture;
	const removeAfter = after(now, KEPT_UNUSED_IN_MS);
	const results = await db.batch([
		db.run(sql`INSERT INTO picture_usage (vendor_id, pictures, bytes) VALUES (${vendorId}, 0, 0) ON CONFLICT DO NOTHING`),
		db.run(sql`UPDATE pictures SET remove_after = MAX(remove_after, ${removeAfter}) WHERE key = ${key} AND removing_since IS NULL`),
		db.run(sql`INSERT INTO pictures (key, vendor_id, bytes, width, height, created_at, remove_after)
			SELECT ${key}, vendor_id, ${bytes}, ${width}, ${height}, ${now}, ${removeAfter} FROM picture_usage
			WHERE vendor_id = ${vendorId} AND pictures < ${MAX_PICTURES} AND bytes + ${bytes} <= ${MAX_PICTURE_BYTES_IN_ALL}
				AND NOT EXISTS (SELECT 1 FROM pictures WHERE key = ${key})`),
		db.run(sql`UPDATE picture_usage SET pictures = pictures + 1, bytes = bytes + ${bytes} WHERE vendor_id = ${vendorId} AND changes() = 1`),
		db.run(sql`SELECT removing_since AS removingSince FROM pictures WHERE key = ${key}`),
	]);
	const [row] = rowsOf<{ removingSince: string | null }>(results[4]);
	if (!row) return "full";
	return row.removingSince === null ? "recorded" : "going";
}

/** The sizes of those uploaded pictures that are known, by their keys. */
export async function findPictureSizes(db: Db, keys: readonly string[]): Promise<Map<string, { width: number; height: number }>> {
	if (keys.length === 0) return new Map();
	const rows = await db.all<{ key: string; width: number; height: number }>(
		sql`SELECT key, width, height FROM pictures WHERE key ${among(keys)}`,
	);
	return new Map(rows.map(({ key, width, height }) => [key, { width, height }]));
}

/** The statements that record which uploaded pictures products show now; they go behind the products' rows. */
export function recordPictureUses(db: Db, changes: readonly RowChanges[], now: string): BatchItem<"sqlite">[] {
	const products = changes.flatMap(({ product, isNew }) => (product ? [{ ...product, isNew }] : []));
	const known = products.filter(({ isNew }) => !isNew).map(({ id }) => id);
	const uses = products.flatMap((product) => keysShownBy(product).map((key) => ({ productId: product.id, key })));
	return [
		...over(
			db,
			known,
			(json) => sql`UPDATE pictures SET remove_after = ${after(now, KEPT_AFTER_USE_IN_MS)}
				WHERE key IN (SELECT key FROM picture_uses WHERE product_id IN (SELECT value FROM json_each(${json})))`,
		),
		...over(db, known, (json) => sql`DELETE FROM picture_uses WHERE product_id IN (SELECT value FROM json_each(${json}))`),
		...over(
			db,
			uses,
			(json) => sql`INSERT INTO picture_uses (product_id, key) SELECT value ->> 'productId', value ->> 'key' FROM json_each(${json})`,
		),
		...over(
			db,
			products.map(({ id }) => id),
			(json) => sql`INSERT INTO picture_uses (product_id, key) SELECT product_id, substr(image_url, ${AT.length + 1}) FROM variants
				WHERE product_id IN (SELECT value FROM json_each(${json})) AND archived_at IS NULL AND image_url LIKE ${`${AT}%`} ON CONFLICT DO NOTHING`,
		),
		...over(
			db,
			products.map(({ id }) => id),
			(json) => sql`UPDATE pictures SET remove_after = NULL
				WHERE key IN (SELECT key FROM picture_uses WHERE product_id IN (SELECT value FROM json_each(${json})))`,
		),
	];
}

/** Takes some of the pictures that nothing has shown for long enough: from now on they are going. */
export async function takeUnusedPictures(db: Db, now: string, limit: number): Promise<string[]> {
	const results = await db.batch([
		db.run(sql`UPDATE pictures SET remove_after = NULL
			WHERE remove_after < ${now} AND EXISTS (SELECT 1 FROM picture_uses u WHERE u.key = pictures.key)`),
		db.run(sql`UPDATE pictures SET removing_since = ${now}
			WHERE key IN (SELECT key FROM pictures WHERE remove_after < ${now} ORDER BY remove_after LIMIT ${limit}) RETURNING key`),
	]);
	return rowsOf<{ key: string }>(results[1]).map(({ key }) => key);
}

/** Forgets pictures whose objects are gone. */
export async function forgetPictures(db: Db, keys: readonly string[]): Promise<void> {
	await db.batch([
		db.run(sql`UPDATE picture_usage SET
			pictures = MAX(0, pictures - (SELECT COUNT(*) FROM pictures p WHERE p.vendor_id = picture_usage.vendor_id AND p.key ${among(keys)})),
			bytes = MAX(0, bytes - (SELECT COALESCE(SUM(p.bytes), 0) FROM pictures p WHERE p.vendor_id = picture_usage.vendor_id AND p.key ${among(keys)}))
			WHERE vendor_id IN (SELECT vendor_id FROM pictures WHERE key ${among(keys)})`),
		db.run(sql`DELETE FROM pictures WHERE key ${among(keys)}`),
	]);
}
