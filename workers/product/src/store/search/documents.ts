import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";
import { LISTED_PRICE } from "../price-store.ts";
import { LIVE_VARIANT, ON_THE_SHELF } from "../product-store.ts";

/** The categories of a product (`p`) with all above them, as `above (id)`. */
export const ALL_CATEGORIES = sql`WITH RECURSIVE above (id) AS (
	SELECT category_id FROM product_categories WHERE product_id = p.id
	UNION SELECT c.parent_id FROM above JOIN categories c ON c.id = above.id WHERE c.parent_id IS NOT NULL
)`;

/** Whether a variant (`s`) costs less than before, as lists show it. */
const IS_REDUCED = sql`(MAX(s.price_minor, COALESCE(s.compare_at_minor, 0)) > ${LISTED_PRICE})`;

/** A `DocumentTuple`. */
export const DOCUMENT = sql`json_array(p.vendor_id, v.latitude, v.longitude, p.price_min_minor, p.rating_average, p.rating_count,
	(${ALL_CATEGORIES} SELECT json_group_array(id) FROM above),
	(SELECT json_group_array(json_array(${LISTED_PRICE}, ${ON_THE_SHELF}, json(s.options), ${IS_REDUCED}) ORDER BY s.position) FROM variants s WHERE ${LIVE_VARIANT}))`;

/** Whether a product (`p`) of a shop (`v`) is to be seen. */
export const ON_THE_STREET = sql`p.status = 'published' AND v.status = 'approved'`;

const writeDocuments = (where: SQL) => sql`
	INSERT OR REPLACE INTO search_documents (number, version, vendor_id, price_minor, rating_average, rating_count, title, document)
	SELECT p.number, p.version, p.vendor_id, p.price_min_minor, p.rating_average, p.rating_count,
		COALESCE((SELECT f.title FROM products_fts f WHERE f.rowid = p.number), ''), ${DOCUMENT}
	FROM products p JOIN vendors v ON v.id = p.vendor_id WHERE ${ON_THE_STREET} AND ${where}`;

/**
 * The statements that write the documents of the products that match (`p`) anew, and remove those of products that are not on the
 * street. They go behind every change of what a document is made of, into its batch.
 */
export const refreshDocuments = (db: Db, where: SQL): BatchItem<"sqlite">[] => [
	db.run(sql`DELETE FROM search_documents WHERE number IN (
		SELECT p.number FROM products p LEFT JOIN vendors v ON v.id = p.vendor_id WHERE (${ON_THE_STREET}) IS NOT TRUE AND ${where}
	)`),
	db.run(writeDocuments(where)),
];

/** The same for products (`p`) with one of the variants whose version has gone up: a shelf ran out or was filled again. */
export const refreshCrossed = (db: Db, variantIds: SQL): BatchItem<"sqlite"> =>
	db.run(
		writeDocuments(sql`p.id IN (SELECT product_id FROM variants WHERE id IN (${variantIds}))
			AND p.version IS NOT (SELECT d.version FROM search_documents d WHERE d.number = p.number)`),
	);
