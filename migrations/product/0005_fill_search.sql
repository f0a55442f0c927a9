-- Search anew, with options and descriptions, and with one word for every thing that lists filter by (column `facets`, see match-expression.ts).
-- What is here is found at once by its titles as they are; the sweep then writes every product with all forms of its words (products.search_version).
DROP TABLE products_fts;
--> statement-breakpoint
CREATE VIRTUAL TABLE products_fts USING fts5(
	title,
	vendor,
	tags,
	categories,
	options,
	description,
	facets,
	tokenize = "unicode61 remove_diacritics 2",
	prefix = '1 2 3'
);
--> statement-breakpoint
UPDATE vendors SET search_text = name;
--> statement-breakpoint
UPDATE categories SET search_text = name;
--> statement-breakpoint
INSERT INTO products_fts (rowid, title, vendor, tags, categories, options, description, facets)
SELECT p.number, p.title, COALESCE(v.name, ''), COALESCE(p.brand, '') || ' ' || p.tags,
	(WITH RECURSIVE above (id) AS (
		SELECT category_id FROM product_categories WHERE product_id = p.id
		UNION SELECT c.parent_id FROM above JOIN categories c ON c.id = above.id WHERE c.parent_id IS NOT NULL
	) SELECT group_concat(c.name, ' ') FROM above JOIN categories c ON c.id = above.id),
	p.options, '',
	replace(p.vendor_id, '_', '') || ' ' || COALESCE((
		WITH RECURSIVE above (id) AS (
			SELECT category_id FROM product_categories WHERE product_id = p.id
			UNION SELECT c.parent_id FROM above JOIN categories c ON c.id = above.id WHERE c.parent_id IS NOT NULL
		) SELECT group_concat(replace(id, '_', ''), ' ') FROM above
	), '') || ' ' || COALESCE((
		SELECT group_concat(DISTINCT 'o' || lower(hex(o.name_key || '=' || o.value_key))) FROM variants s JOIN variant_options o ON o.variant_id = s.id
		WHERE s.product_id = p.id AND s.archived_at IS NULL
	), '')
FROM products p LEFT JOIN vendors v ON v.id = p.vendor_id;
--> statement-breakpoint
INSERT INTO search_documents (number, version, vendor_id, price_minor, rating_average, rating_count, document)
SELECT p.number, p.version, p.vendor_id, p.price_min_minor, p.rating_average, p.rating_count,
	json_array(p.vendor_id, v.latitude, v.longitude, p.price_min_minor, p.rating_average, p.rating_count,
		(WITH RECURSIVE above (id) AS (
			SELECT category_id FROM product_categories WHERE product_id = p.id
			UNION SELECT c.parent_id FROM above JOIN categories c ON c.id = above.id WHERE c.parent_id IS NOT NULL
		) SELECT json_group_array(id) FROM above),
		(SELECT json_group_array(json_array(s.price_minor,
			(s.tracked = 0 OR s.allow_backorder = 1 OR s.stock_quantity > s.reserved_quantity), json(s.options)) ORDER BY s.position)
			FROM variants s WHERE s.product_id = p.id AND s.archived_at IS NULL))
FROM products p JOIN vendors v ON v.id = p.vendor_id WHERE p.status = 'published' AND v.status = 'approved';
--> statement-breakpoint
-- The names of categories and shops, for suggestions; rowid is search_names.number.
CREATE VIRTUAL TABLE names_fts USING fts5(
	name,
	tokenize = "unicode61 remove_diacritics 2",
	prefix = '1 2 3'
);
--> statement-breakpoint
INSERT INTO search_names (ref) SELECT id FROM categories UNION ALL SELECT id FROM vendors;
--> statement-breakpoint
INSERT INTO names_fts (rowid, name)
SELECT n.number, COALESCE(c.name, v.name) FROM search_names n LEFT JOIN categories c ON c.id = n.ref LEFT JOIN vendors v ON v.id = n.ref;
