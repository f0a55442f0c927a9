import { sql } from "drizzle-orm";
import { LISTED_PRICE } from "../../../workers/product/src/store/price-store.ts";
import { DOCUMENT, ON_THE_STREET, refreshDocuments } from "../../../workers/product/src/store/search/documents.ts";
import type { Check } from "../check.ts";
import { builder, statementsOf } from "../statements.ts";

const [document] = statementsOf([DOCUMENT]);
const [price] = statementsOf([LISTED_PRICE]);
const [isOnTheStreet] = statementsOf([ON_THE_STREET]);

const BOTH_ARE_THERE = (one: string, other: string): string =>
	`EXISTS (SELECT 1 FROM products WHERE id = ${one}) AND EXISTS (SELECT 1 FROM products WHERE id = ${other})`;

/** What is kept of products, categories and shops so that lists are quick, and what follows from other tables. */
export const CATALOG_CHECKS: Check[] = [
	{
		name: "search-documents",
		holds: "What lists know of a product is what it says, and they know no product that is not on the street.",
		over: { in: "product", table: "products", key: "number" },
		rows: `SELECT p.id, CASE WHEN ${isOnTheStreet?.sql} THEN json_object('version', p.version, 'price', p.price_min_minor,
					'title', coalesce((SELECT f.title FROM products_fts f WHERE f.rowid = p.number), ''), 'document', ${document?.sql}) END AS expected,
				CASE WHEN d.number IS NOT NULL THEN json_object('version', d.version, 'price', d.price_minor, 'title', d.title, 'document', json(d.document)) END AS found
			FROM products p LEFT JOIN vendors v ON v.id = p.vendor_id LEFT JOIN search_documents d ON d.number = p.number WHERE p.number > ?1 AND p.number <= ?2`,
		repair: ({ id }) => ({
			in: "product",
			does: "writes it anew",
			statements: statementsOf(refreshDocuments(builder, sql`p.id = ${id}`)),
		}),
	},
	{
		name: "documents-of-products",
		holds: "Lists know no product that there is not.",
		over: { in: "product", table: "search_documents", key: "number" },
		rows: `SELECT d.number AS id, 'there' AS expected, (SELECT 'there' FROM products p WHERE p.number = d.number) AS found
			FROM search_documents d WHERE d.number > ?1 AND d.number <= ?2`,
		repair: ({ id }) => ({
			in: "product",
			does: "takes it out of the lists",
			statements: [
				{
					sql: "DELETE FROM search_documents WHERE number = ?1 AND NOT EXISTS (SELECT 1 FROM products WHERE number = ?1)",
					params: [Number(id)],
				},
			],
		}),
	},
	{
		name: "price-ranges",
		holds: "What a product costs in lists is what the cheapest and the dearest of its variants cost there.",
		over: { in: "product", table: "products", key: "number" },
		rows: `SELECT p.id, json_object('min', min(${price?.sql}), 'max', max(${price?.sql})) AS expected,
				json_object('min', p.price_min_minor, 'max', p.price_max_minor) AS found
			FROM products p JOIN variants s ON s.product_id = p.id AND s.archived_at IS NULL WHERE p.number > ?1 AND p.number <= ?2 GROUP BY p.number`,
		repair: ({ id }) => ({
			in: "product",
			does: "has the sweep price it anew",
			isLater: true,
			statements: [{ sql: "UPDATE products SET changes_at = created_at WHERE id = ?", params: [id] }],
		}),
	},
	{
		name: "search-texts",
		holds: "Every product is found by what it is sold under: its shop, its categories and its title's first word.",
		over: { in: "product", table: "products", key: "number" },
		rows: `SELECT p.id, json_object('shop', coalesce(v.search_text, ''), 'named', 1, 'isRead', 1) AS expected,
				json_object('shop', f.vendor, 'named', f.title <> '' AND instr(f.facets, replace(p.vendor_id, '_', '')) > 0, 'isRead', p.search_version > 0) AS found
			FROM products p LEFT JOIN vendors v ON v.id = p.vendor_id LEFT JOIN products_fts f ON f.rowid = p.number WHERE p.number > ?1 AND p.number <= ?2`,
		repair: ({ id }) => ({
			in: "product",
			does: "has the sweep read its texts anew",
			isLater: true,
			statements: [{ sql: "UPDATE products SET search_version = 0 WHERE id = ?", params: [id] }],
		}),
	},
	{
		name: "category-counts",
		holds: "A category says how many products on the street are in it and below it.",
		over: { in: "product", table: "categories", key: "id" },
		rows: `SELECT c.id, coalesce(counted.products, 0) AS expected, c.product_count AS found FROM categories c LEFT JOIN (
				SELECT i.value AS id, count(*) AS products FROM search_documents d, json_each(d.document, '$[6]') i GROUP BY 1
			) counted ON counted.id = c.id WHERE c.id > ?1 AND c.id <= ?2`,
		repair: ({ id, found }) => ({
			in: "product",
			does: "counts it anew",
			statements: [
				{
					sql: `UPDATE categories SET product_count = (SELECT count(*) FROM search_documents d, json_each(d.document, '$[6]') i WHERE i.value = ?1)
						WHERE id = ?1 AND product_count = ?2`,
					params: [id, Number(found)],
				},
			],
		}),
	},
	{
		name: "shop-counts",
		holds: "A shop says how many of its products are on the street.",
		over: { in: "product", table: "vendors", key: "id" },
		rows: `SELECT v.id, (SELECT count(*) FROM search_documents d WHERE d.vendor_id = v.id) AS expected, v.product_count AS found
			FROM vendors v WHERE v.id > ?1 AND v.id <= ?2`,
		repair: ({ id, found }) => ({
			in: "product",
			does: "counts it anew",
			statements: [
				{
					sql: "UPDATE vendors SET product_count = (SELECT count(*) FROM search_documents d WHERE d.vendor_id = ?1) WHERE id = ?1 AND product_count = ?2",
					params: [id, Number(found)],
				},
			],
		}),
	},
	{
		name: "shops-of-products",
		holds: "Every product is of a shop that there is.",
		over: { in: "product", table: "products", key: "number" },
		rows: "SELECT id, vendor_id AS key, 'a shop' AS expected FROM products WHERE number > ?1 AND number <= ?2",
		beside: { in: "vendor", rows: "SELECT id, 'a shop' AS found FROM vendors WHERE id IN (SELECT value FROM json_each(?1))" },
	},
	{
		name: "bought-together",
		holds: "What was bought together are products that there are.",
		over: { in: "product", table: "bought_together", key: "product_id" },
		rows: `SELECT product_id || ' ' || other_id AS id, 'there' AS expected, iif(${BOTH_ARE_THERE("b.product_id", "b.other_id")}, 'there', 'gone') AS found
			FROM bought_together b WHERE b.product_id > ?1 AND b.product_id <= ?2`,
		repair: ({ id }) => ({
			in: "product",
			does: "takes the pair out",
			statements: [
				{
					sql: `DELETE FROM bought_together WHERE product_id = ?1 AND other_id = ?2 AND NOT (${BOTH_ARE_THERE("?1", "?2")})`,
					params: id.split(" "),
				},
			],
		}),
	},
	{
		name: "picture-usage",
		holds: "What a shop's pictures come to is their sum.",
		over: { in: "product", table: "picture_usage", key: "vendor_id" },
		rows: `SELECT u.vendor_id AS id, json_object('pictures', coalesce(kept.pictures, 0), 'bytes', coalesce(kept.bytes, 0)) AS expected,
				json_object('pictures', u.pictures, 'bytes', u.bytes) AS found
			FROM picture_usage u LEFT JOIN (SELECT vendor_id, count(*) AS pictures, sum(bytes) AS bytes FROM pictures GROUP BY vendor_id) kept
				ON kept.vendor_id = u.vendor_id WHERE u.vendor_id > ?1 AND u.vendor_id <= ?2`,
		repair: ({ id }) => ({
			in: "product",
			does: "counts them anew",
			statements: [
				{
					sql: `UPDATE picture_usage SET pictures = (SELECT count(*) FROM pictures WHERE vendor_id = ?1),
						bytes = (SELECT coalesce(sum(bytes), 0) FROM pictures WHERE vendor_id = ?1) WHERE vendor_id = ?1`,
					params: [id],
				},
			],
		}),
	},
	{
		name: "pictures-shown",
		holds: "A picture that a product shows is one that is kept.",
		over: { in: "product", table: "picture_uses", key: "product_id" },
		rows: `SELECT u.product_id || ' ' || u.key AS id, 'kept' AS expected,
				(SELECT iif(p.removing_since IS NULL, 'kept', 'going') FROM pictures p WHERE p.key = u.key) AS found
			FROM picture_uses u WHERE u.product_id > ?1 AND u.product_id <= ?2`,
		otherwise: "Have the shop upload the picture again.",
	},
];
