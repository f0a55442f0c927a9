import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";
import type { VariantRow } from "../domain/product-change.ts";
import { over } from "./batches.ts";

/** Longer ago than any sale and its thirty days before: what was asked then is forgotten with the next change. */
const KEPT_DAYS = 400;

/** How many past prices are looked at, and how many are kept at most, of one variant: the newest. */
const LOOKED_AT = 1_000;

/** The price of a variant (`s`) as lists show it. */
export const LISTED_PRICE = sql`COALESCE(
	(SELECT MIN(sale.price_minor, s.price_minor) FROM variant_sales sale WHERE sale.variant_id = s.id AND sale.is_shown = 1), s.price_minor)`;

/** The sale of a variant (`s`) as JSON, or null. */
export const SALE_JSON = sql`(SELECT json_object('priceMinor', sale.price_minor, 'startsAt', sale.starts_at, 'endsAt', sale.ends_at)
	FROM variant_sales sale WHERE sale.variant_id = s.id)`;

/** The volume prices of a variant (`s`) as JSON, by quantity. */
export const VOLUME_PRICES_JSON = sql`(
	SELECT json_group_array(json_object('minQuantity', tier.min_quantity, 'priceMinor', tier.price_minor) ORDER BY tier.min_quantity)
	FROM volume_prices tier WHERE tier.variant_id = s.id)`;

/** The prices of a variant (`s`) in other currencies as JSON, by currency. */
export const CURRENCY_PRICES_JSON = sql`(
	SELECT json_group_array(json_object('currency', other.currency, 'priceMinor', other.price_minor) ORDER BY other.currency)
	FROM currency_prices other WHERE other.variant_id = s.id)`;

/** What was asked for a variant (`s`) so far as JSON, in order; nothing where there is nothing to compare. */
export const PRICE_HISTORY_JSON = sql`CASE WHEN s.compare_at_minor IS NULL AND NOT EXISTS (SELECT 1 FROM variant_sales WHERE variant_id = s.id) THEN '[]' ELSE (
	SELECT json_group_array(json_object('at', h.at, 'priceMinor', h.price_minor, 'compareAtMinor', h.compare_at_minor,
		'sale', CASE WHEN h.sale_price_minor IS NULL THEN json('null')
			ELSE json_object('priceMinor', h.sale_price_minor, 'startsAt', h.sale_starts_at, 'endsAt', h.sale_ends_at) END) ORDER BY h.id)
	FROM (SELECT * FROM price_history past WHERE past.variant_id = s.id ORDER BY past.id DESC LIMIT ${LOOKED_AT}) h
) END`;

const SALE_TERMS = sql`g.value ->> '$.sale.priceMinor', g.value ->> '$.sale.startsAt', g.value ->> '$.sale.endsAt'`;

/** The statements that write sales, volume prices and prices in other currencies of variants, and what they cost into the history. They go behind the variants' own rows. */
export function writePrices(db: Db, variants: readonly VariantRow[], isNew: boolean, now: string): BatchItem<"sqlite">[] {
	const ids = variants.map(({ id }) => id);
	const onSale = variants.filter(({ sale }) => sale !== null);
	const tiers = variants.flatMap(({ id, volumePrices }) => volumePrices.map((tier) => ({ variantId: id, ...tier })));
	const others = variants.flatMap(({ id, prices }) => prices.map((price) => ({ variantId: id, ...price })));
	const removed = isNew ? [] : ids;
	return [
		...over(db, removed, (json) => sql`DELETE FROM variant_sales WHERE variant_id IN (SELECT value FROM json_each(${json}))`),
		...over(
			db,
			onSale,
			(json) => sql`INSERT INTO variant_sales (variant_id, price_minor, starts_at, ends_at)
				SELECT g.value ->> 'id', ${SALE_TERMS} FROM json_each(${json}) g`,
		),
		...over(db, removed, (json) => sql`DELETE FROM volume_prices WHERE variant_id IN (SELECT value FROM json_each(${json}))`),
		...over(
			db,
			tiers,
			(json) => sql`INSERT INTO volume_prices (variant_id, min_quantity, price_minor)
				SELECT value ->> 'variantId', value ->> 'minQuantity', value ->> 'priceMinor' FROM json_each(${json})`,
		),
		...over(db, removed, (json) => sql`DELETE FROM currency_prices WHERE variant_id IN (SELECT value FROM json_each(${json}))`),
		...over(
			db,
			others,
			(json) => sql`INSERT INTO currency_prices (variant_id, currency, price_minor)
				SELECT value ->> 'variantId', value ->> 'currency', value ->> 'priceMinor' FROM json_each(${json})`,
		),
		...over(db, variants, (json) => recordPrices(json, now)),
		...over(db, removed, (json) => forgetOldPrices(json, now)),
	];
}

/** Adds to the history what is not its last row already. */
const recordPrices = (json: string, now: string): SQL => sql`
	INSERT INTO price_history (variant_id, at, price_minor, compare_at_minor, sale_price_minor, sale_starts_at, sale_ends_at)
	SELECT g.value ->> 'id', ${now}, g.value ->> 'priceMinor', g.value ->> 'compareAtMinor', ${SALE_TERMS} FROM json_each(${json}) g
	WHERE NOT EXISTS (
		SELECT 1 FROM price_history h WHERE h.id = (SELECT MAX(id) FROM price_history WHERE variant_id = g.value ->> 'id')
			AND h.price_minor = g.value ->> 'priceMinor' AND h.compare_at_minor IS g.value ->> 'compareAtMinor'
			AND h.sale_price_minor IS g.value ->> '$.sale.priceMinor' AND h.sale_starts_at IS g.value ->> '$.sale.startsAt'
			AND h.sale_ends_at IS g.value ->> '$.sale.endsAt'
	)`;

/** Forgets what was superseded so long ago that it is asked for no more, and what is too much. */
const forgetOldPrices = (json: string, now: string): SQL => sql`
	DELETE FROM price_history WHERE id IN (
		SELECT h.id FROM json_each(${json}) g JOIN price_history h ON h.variant_id = g.value WHERE h.id < MAX(
			COALESCE((SELECT MAX(n.id) FROM price_history n WHERE n.variant_id = g.value AND n.at < strftime('%Y-%m-%dT%H:%M:%fZ', ${now}, '-${sql.raw(String(KEPT_DAYS))} days')), 0),
			COALESCE((SELECT n.id FROM price_history n WHERE n.variant_id = g.value ORDER BY n.id DESC LIMIT 1 OFFSET ${LOOKED_AT - 1}), 0)
		)
	)`;

/** Marks the sales of products (`products` selects their ids) that lists show at a moment; it goes before their documents are written. */
export const showSales = (db: Db, products: SQL, now: string): BatchItem<"sqlite"> =>
	db.run(sql`UPDATE variant_sales SET is_shown = (starts_at <= ${now} AND ends_at > ${now})
		WHERE variant_id IN (SELECT id FROM variants WHERE product_id IN (${products})) AND is_shown <> (starts_at <= ${now} AND ends_at > ${now})`);

/** The products whose prices or dates have passed a turn, the first first. */
export async function findTurned(db: Db, now: string, limit: number): Promise<string[]> {
	const rows = await db.all<{ id: string }>(
		sql`SELECT id FROM products WHERE changes_at IS NOT NULL AND changes_at <= ${now} ORDER BY changes_at LIMIT ${limit}`,
	);
	return rows.map(({ id }) => id);
}

export interface ListedRow {
	id: string;
	version: number;
	priceMinMinor: number;
	priceMaxMinor: number;
	compareAtMinor: number | null;
	changesAt: string | null;
}

/** Writes what products cost in lists from now on; an outdated version trips the CHECK `products_version`. */
export const writeListed = (db: Db, rows: readonly ListedRow[]): BatchItem<"sqlite">[] =>
	over(
		db,
		rows,
		(json) => sql`
		UPDATE products SET price_min_minor = g.value ->> 'priceMinMinor', price_max_minor = g.value ->> 'priceMaxMinor',
			compare_at_minor = g.value ->> 'compareAtMinor', changes_at = g.value ->> 'changesAt',
			version = CASE WHEN products.version = g.value ->> 'version' THEN products.version + 1 ELSE 0 END
		FROM json_each(${json}) g WHERE products.id = g.value ->> 'id'`,
	);
