import { sql } from "drizzle-orm";
import { type Db, writeAll } from "#kit/db";
import { listedAt } from "../domain/product-change.ts";
import { brokenConstraint } from "../store/db.ts";
import { findTurned, showSales, writeListed } from "../store/price-store.ts";
import { loadProducts } from "../store/product-store.ts";
import { refreshDocuments } from "../store/search/documents.ts";
import { tellProducts } from "../store/tell-products.ts";

const AT_ONCE = 100;
/** How many steps a sweep takes at most; the next one continues. */
const STEPS = 50;

/**
 * Lets lists show what sales have begun or ended and what dates have passed, and tells of it; product pages and quotes knew it at the
 * moment. How many products it was.
 */
export async function turnPrices(db: Db, now: string): Promise<number> {
	let turned = 0;
	for (let step = 0; step < STEPS; step += 1) {
		const ids = await findTurned(db, now, AT_ONCE);
		try {
			await turn(db, ids, now);
			turned += ids.length;
		} catch (error) {
			// Somebody changed one of them in between, which wrote its prices too: the others are due still.
			if (brokenConstraint(error) !== "products_version") throw error;
			continue;
		}
		if (ids.length < AT_ONCE) break;
	}
	return turned;
}

async function turn(db: Db, ids: readonly string[], now: string): Promise<void> {
	if (ids.length === 0) return;
	const its = sql`SELECT value FROM json_each(${JSON.stringify(ids)})`;
	const products = await loadProducts(db, sql`p.id IN (${its})`);
	await writeAll(db, [
		...writeListed(
			db,
			products.map(({ id, version, variants }) => ({ id, version, ...listedAt(variants, now) })),
		),
		db.run(tellProducts(sql`p.id IN (${its}) AND p.status = 'published'`, now)),
		showSales(db, its, now),
		...refreshDocuments(db, sql`p.id IN (${its})`),
	]);
}
