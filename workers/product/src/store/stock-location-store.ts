import type { StockByLocation, StockLocation } from "#contracts/stock-location";
import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";
import { over } from "./batches.ts";
import { isOrphan, rowsOf } from "./db.ts";

/** A shop's locations, in the order in which pieces are taken from them. */
export const listStockLocations = (db: Db, vendorId: string): Promise<StockLocation[]> =>
	db.all<StockLocation>(sql`SELECT id, name FROM stock_locations WHERE vendor_id = ${vendorId} ORDER BY position, id`);

/** Writes a shop's locations anew, in order; false where one that is not among them has pieces. */
export async function writeStockLocations(db: Db, vendorId: string, locations: readonly StockLocation[], now: string): Promise<boolean> {
	const json = JSON.stringify(locations);
	const removed = sql`SELECT id FROM stock_locations WHERE vendor_id = ${vendorId} AND id NOT IN (SELECT value ->> 'id' FROM json_each(${json}))`;
	try {
		await db.batch([
			db.run(sql`DELETE FROM location_stock WHERE location_id IN (${removed})
				AND (quantity = 0 OR variant_id IN (SELECT id FROM variants WHERE id = location_stock.variant_id AND archived_at IS NOT NULL))`),
			db.run(sql`DELETE FROM stock_locations WHERE vendor_id = ${vendorId} AND id NOT IN (SELECT value ->> 'id' FROM json_each(${json}))`),
			db.run(sql`INSERT INTO stock_locations (id, vendor_id, name, position, created_at)
				SELECT value ->> 'id', ${vendorId}, value ->> 'name', key, ${now} FROM json_each(${json}) WHERE true
				ON CONFLICT (id) DO UPDATE SET name = excluded.name, position = excluded.position WHERE stock_locations.vendor_id = excluded.vendor_id`),
		]);
		return true;
	} catch (error) {
		if (isOrphan(error)) return false; // its pieces refer to it
		throw error;
	}
}

/** The condition for a live variant (`variants`) of a shop. */
export const ownVariant = (vendorId: string, variantId: string): SQL =>
	sql`id = ${variantId} AND archived_at IS NULL AND product_id IN (SELECT id FROM products WHERE vendor_id = ${vendorId})`;

/** The statements that say where the pieces of a variant are. They go before its stock, which is their sum, is written: `own` matches it. */
export const writeLocationStock = (
	db: Db,
	variantId: string,
	items: readonly { locationId: string; stockQuantity: number }[],
	own: SQL,
): BatchItem<"sqlite">[] => [
	db.run(sql`DELETE FROM location_stock WHERE variant_id IN (SELECT id FROM variants WHERE ${own})`),
	...over(
		db,
		items,
		(json) => sql`INSERT INTO location_stock (variant_id, location_id, quantity)
			SELECT ${variantId}, value ->> 'locationId', value ->> 'stockQuantity' FROM json_each(${json})
			WHERE EXISTS (SELECT 1 FROM variants WHERE ${own})`,
	),
];

/** Where the pieces of a shop's variant are; null where it is not the shop's. */
export async function findStockByLocation(db: Db, vendorId: string, variantId: string): Promise<StockByLocation | null> {
	const own = sql`s.id = ${variantId} AND s.archived_at IS NULL AND p.vendor_id = ${vendorId}`;
	const [total, items] = await db.batch([
		db.run(sql`SELECT s.stock_quantity AS stockQuantity FROM variants s JOIN products p ON p.id = s.product_id WHERE ${own}`),
		db.run(sql`SELECT l.id, l.name, ls.quantity FROM location_stock ls JOIN stock_locations l ON l.id = ls.location_id
			WHERE ls.variant_id = ${variantId} AND l.vendor_id = ${vendorId} ORDER BY l.position, l.id`),
	]);
	const [row] = rowsOf<{ stockQuantity: number }>(total);
	if (!row) return null;
	const places = rowsOf<StockLocation & { quantity: number }>(items);
	return { ...row, items: places.map(({ id, name, quantity }) => ({ location: { id, name }, stockQuantity: quantity })) };
}
