import type { CatalogFigures } from "#contracts/vendor-catalog";
import type { Db } from "#kit/db";
import { sql } from "drizzle-orm";
import { LIVE_VARIANT } from "./product-store.ts";

const COUNTED_AT_MOST = 100;
const LOW_FROM = 5;

/** How much a shop has on sale, and how much of it runs low. */
export async function catalogFigures(db: Db, vendorId: string): Promise<CatalogFigures> {
	const onSale = sql`p.vendor_id = ${vendorId} AND p.status = 'published'`;
	const isLow = sql`s.tracked = 1 AND s.allow_backorder = 0 AND s.stock_quantity - s.reserved_quantity <= ${LOW_FROM}`;
	const [row] = await db.all<CatalogFigures>(sql`SELECT
		(SELECT count(*) FROM (SELECT 1 FROM products p WHERE ${onSale} LIMIT ${COUNTED_AT_MOST})) AS productsOnSale,
		(SELECT count(*) FROM (SELECT 1 FROM products p JOIN variants s ON ${LIVE_VARIANT}
			WHERE ${onSale} AND ${isLow} LIMIT ${COUNTED_AT_MOST})) AS runningLow`);
	return row ?? { productsOnSale: 0, runningLow: 0 };
}
