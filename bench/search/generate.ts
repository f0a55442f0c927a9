import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "drizzle-orm";
import { type Db, writeAll } from "../../kit/db.ts";
import { tendSearch } from "../../workers/product/src/store/search/tend-search.ts";
import { rowChanges } from "../../workers/product/src/domain/product-change.ts";
import type { StoredProduct } from "../../workers/product/src/domain/product.ts";
import { searchText } from "../../workers/product/src/domain/search/words.ts";
import { writeProducts } from "../../workers/product/src/store/product-writes.ts";
import { categories } from "../../workers/product/src/store/schema/categories.ts";
import { indexName } from "../../workers/product/src/store/search/index-texts.ts";
import { applyVendorChanged } from "../../workers/product/src/store/vendor-store.ts";
import { madeCategories, madeProducts, type MadeShop, madeShops, VARIANTS_PER_PRODUCT } from "./catalog.ts";
import { dbOnFile } from "./sqlite-d1.ts";

const NOW = new Date("2026-01-01T00:00:00.000Z");
const PRODUCTS_AT_ONCE = 250;
const BATCHES_IN_A_TRANSACTION = 40;

/** Where the local runtime keeps the product service's database, once its migrations have been applied. */
export function productDatabase(state: string): string {
	const folder = join(state, "v3", "d1", "miniflare-D1DatabaseObject");
	for (const name of existsSync(folder) ? readdirSync(folder) : []) {
		if (!name.endsWith(".sqlite") || name.startsWith("metadata")) continue;
		const database = new DatabaseSync(join(folder, name), { readOnly: true });
		const [found] = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'search_documents'").all();
		database.close();
		if (found) return join(folder, name);
	}
	throw new Error("the product service has no database yet");
}

/** Fills an empty database with a catalog of about so many variants, the same in every run, by the service's own statements. */
export async function generateCatalog(file: string, variants: number, progress: (detail: string) => void): Promise<void> {
	const { db, sqlite } = dbOnFile(file);
	try {
		sqlite.exec("BEGIN");
		// ratings come with events, one by one; half of the products have some
		sqlite.exec(`CREATE TEMP TRIGGER rated AFTER INSERT ON products WHEN NEW.number % 2 = 0 BEGIN
			UPDATE products SET rating_count = 1 + NEW.number * 7919 % 97, rating_average = 1 + NEW.number * 104729 % 41 / 10.0 WHERE number = NEW.number;
		END`);
		await writeShopsAndCategories(db, variants / VARIANTS_PER_PRODUCT);
		await writeAllProducts(db, variants / VARIANTS_PER_PRODUCT, {
			progress,
			commit: () => sqlite.exec("COMMIT; BEGIN"),
		});
		await tendSearch(db);
		await db.run(sql`DELETE FROM outbox`); // nobody has to be told
		sqlite.exec("COMMIT; PRAGMA optimize");
		sqlite.exec("PRAGMA wal_checkpoint(TRUNCATE)");
	} finally {
		sqlite.close();
	}
}

async function writeShopsAndCategories(db: Db, products: number): Promise<void> {
	for (const category of madeCategories(products)) {
		const row = { ...category, searchText: searchText(category.name), createdAt: NOW.toISOString() };
		await writeAll(db, [db.insert(categories).values(row), ...indexName(db, category.id, category.name)]);
	}
	for (const shop of madeShops(products)) await writeAll(db, await applyVendorChanged(db, opened(shop)));
}

const opened = ({ id, slug, name, latitude, longitude }: MadeShop): Parameters<typeof applyVendorChanged>[1] => ({
	version: 1,
	vendor: {
		id,
		slug,
		name,
		status: "approved",
		place: { line1: "1 Street", city: "Town", postalCode: "1", country: "IE", latitude, longitude },
		openingHours: [],
		deliveryOptions: [],
		commissionBps: 1_000,
	},
});

async function writeAllProducts(
	db: Db,
	count: number,
	{ progress, commit }: { progress: (detail: string) => void; commit: () => void },
): Promise<void> {
	let some: StoredProduct[] = [];
	let written = 0;
	const write = async () => {
		const changes = some.map((after) => ({ ...rowChanges({ before: null, after }, NOW.toISOString()), tells: false }));
		await writeAll(db, writeProducts(db, changes, { now: NOW.toISOString(), reason: "count", belowReserved: "refuse", importId: null }));
		written += some.length;
		some = [];
		if (written % (PRODUCTS_AT_ONCE * BATCHES_IN_A_TRANSACTION) !== 0) return;
		commit();
		progress(`${written} of ${count} products`);
	};
	for (const product of madeProducts(count)) {
		if (some.push(product) === PRODUCTS_AT_ONCE) await write();
	}
	if (some.length > 0) await write();
}
