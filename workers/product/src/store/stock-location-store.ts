import type { StockByLocation, StockLocation } from "#contracts/stock-location";
import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";
import { over } from "./batches.ts";
import { isOrphan, rowsOf } from "./db.ts";

/** A shop's locations, in the order in which pieces are taken from them. */
export const listStockLocations = (db: Db, vendorId: string): Promise<StockLocation[]> =>
	db.all<StockLocation>(sql`SELECT id, name FROM stock_locations WHERE vendor_id = ${vendorId} ORDER BY position, id`);

/**
 * Writes a shop's locations anew, in order. The pieces of those that are not among them go to `piecesTo`, or for null out of
 * all places; where it is not given, the answer is false where there are any.
 */
export async function writeStockLocations(
	db: Db,
	vendorId: string,
	locations: readonly StockLocation[],
	piecesTo: string | null | undefined,
	now: string,
): Promise<boolean> {
	const json = JSON.stringify(locations);
	const removed = sql`SELECT id FROM stock_locations WHERE vendor_id = ${vendorId} AND id NOT IN (SELECT value ->> 'id' FROM json_each(${json}))`;
	const isForgotten = sql`quantity = 0 OR variant_id IN (SELECT id FROM variants WHERE id = location_stock.variant_id AND archived_at IS NOT NULL)`;
	try {
		await db.batch([
			db.run(sql`INSERT INTO location_stock (variant_id, location_id, quantity)
				SELECT variant_id, ${piecesTo ?? null}, SUM(quantity) FROM location_stock
				WHERE ${piecesTo ?? null} IS NOT NULL AND location_id IN (${removed}) GROUP BY variant_id
				ON CONFLICT (variant_id, location_id) DO UPDATE SET quantity = location_stock.quantity + excluded.quantity`),
			db.run(sql`DELETE FROM location_stock WHERE location_id IN (${removed}) AND (${piecesTo === undefined ? isForgotten : sql`true`})`),
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

type PiecesAt = readonly { locationId: string; stockQuantity: number }[];

/** The CHECK that trips where pieces are not where they were expected to be. */
export const NOT_THERE = "location_stock_quantity";

/** Trips {@link NOT_THERE}, and with it the whole batch, where the pieces of a variant are not where they were expected to be. */
const expectLocationStock = (db: Db, variantId: string, expected: PiecesAt): BatchItem<"sqlite"> =>
	db.run(sql`UPDATE location_stock SET quantity = -1 WHERE variant_id = ${variantId} AND (
		(SELECT COUNT(*) FROM location_stock WHERE variant_id = ${variantId}) <> ${expected.length} OR EXISTS (
			SELECT 1 FROM json_each(${JSON.stringify(expected)}) e
			LEFT JOIN location_stock ls ON ls.variant_id = ${variantId} AND ls.location_id = e.value ->> 'locationId'
			WHERE ls.quantity IS NOT e.value ->> 'stockQuantity'
		)
	)`);

/**
 * The statements that say where the pieces of a variant are, as long as they are where they are expected. They go before its
 * stock, which is their sum, is written: `own` matches it.
 */
export const writeLocationStock = (
	db: Db,
	variantId: string,
	items: PiecesAt,
	own: SQL,
	expected: PiecesAt | undefined,
): BatchItem<"sqlite">[] => [
	...(expected ? [expectLocationStock(db, variantId, expected)] : []),
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
	const [total, items, locations] = await db.batch([
		db.run(sql`SELECT s.stock_quantity AS stockQuantity FROM variants s JOIN products p ON p.id = s.product_id WHERE ${own}`),
		db.run(sql`SELECT l.id, l.name, ls.quantity FROM location_stock ls JOIN stock_locations l ON l.id = ls.location_id
			WHERE ls.variant_id = ${variantId} AND l.vendor_id = ${vendorId} ORDER BY l.position, l.id`),
		db.run(sql`SELECT id, name FROM stock_locations WHERE vendor_id = ${vendorId} ORDER BY position, id`),
	]);
	const [row] = rowsOf<{ stockQuantity: number }>(total);
	if (!row) return null;
	const places = rowsOf<StockLocation & { quantity: number }>(items);
	return {
		...row,
		items: places.map(({ id, name, quantity }) => ({ location: { id, name }, stockQuantity: quantity })),
		locations: rowsOf<StockLocation>(locations),
	};
}
