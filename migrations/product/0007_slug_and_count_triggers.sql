-- Old slugs of products and categories: whoever gives one up keeps it in `former_slugs`, whoever takes it anew takes it out.
-- They are triggers because slugs are written in several places, and by releases that know nothing of this table.
CREATE TRIGGER products_slug_changed AFTER UPDATE OF slug ON products WHEN NEW.slug <> OLD.slug
BEGIN
	DELETE FROM former_slugs WHERE kind = 'product' AND slug IN (OLD.slug, NEW.slug);
	INSERT INTO former_slugs (kind, slug, ref, freed_at) VALUES ('product', OLD.slug, OLD.id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;
--> statement-breakpoint
CREATE TRIGGER products_slug_taken AFTER INSERT ON products
BEGIN
	DELETE FROM former_slugs WHERE kind = 'product' AND slug = NEW.slug;
END;
--> statement-breakpoint
CREATE TRIGGER categories_slug_changed AFTER UPDATE OF slug ON categories WHEN NEW.slug <> OLD.slug
BEGIN
	DELETE FROM former_slugs WHERE kind = 'category' AND slug IN (OLD.slug, NEW.slug);
	INSERT INTO former_slugs (kind, slug, ref, freed_at) VALUES ('category', OLD.slug, OLD.id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;
--> statement-breakpoint
CREATE TRIGGER categories_slug_taken AFTER INSERT ON categories
BEGIN
	DELETE FROM former_slugs WHERE kind = 'category' AND slug = NEW.slug;
END;
--> statement-breakpoint
-- How many products are in a category and below it: counted where documents come, change and go. Number 6 of a document is its
-- categories with all above them. A document is written by INSERT OR REPLACE, of which SQLite tells no trigger that the old one
-- goes: the difference is counted before.
CREATE TRIGGER search_documents_counted BEFORE INSERT ON search_documents
WHEN NEW.document -> '$[6]' IS NOT (SELECT d.document -> '$[6]' FROM search_documents d WHERE d.number = NEW.number)
BEGIN
	UPDATE categories SET product_count = product_count - 1
		WHERE id IN (SELECT c.value FROM search_documents d, json_each(d.document, '$[6]') c WHERE d.number = NEW.number);
	UPDATE categories SET product_count = product_count + 1 WHERE id IN (SELECT value FROM json_each(NEW.document, '$[6]'));
END;
--> statement-breakpoint
CREATE TRIGGER search_documents_recounted AFTER UPDATE OF document ON search_documents
WHEN NEW.document -> '$[6]' IS NOT OLD.document -> '$[6]'
BEGIN
	UPDATE categories SET product_count = product_count - 1 WHERE id IN (SELECT value FROM json_each(OLD.document, '$[6]'));
	UPDATE categories SET product_count = product_count + 1 WHERE id IN (SELECT value FROM json_each(NEW.document, '$[6]'));
END;
--> statement-breakpoint
CREATE TRIGGER search_documents_uncounted AFTER DELETE ON search_documents
BEGIN
	UPDATE categories SET product_count = product_count - 1 WHERE id IN (SELECT value FROM json_each(OLD.document, '$[6]'));
END;
--> statement-breakpoint
-- What is there already; behind everything that fills search_documents.
UPDATE categories SET product_count = counted.products FROM (
	SELECT c.value AS id, COUNT(*) AS products FROM search_documents d, json_each(d.document, '$[6]') c GROUP BY c.value
) counted WHERE categories.id = counted.id;
