-- How many products of a shop are on the street: counted where documents come and go. A document that is written anew is an
-- INSERT OR REPLACE, of which SQLite tells no trigger that the old one goes; it stays with its shop.
CREATE TRIGGER search_documents_counted_by_shop BEFORE INSERT ON search_documents
WHEN NOT EXISTS (SELECT 1 FROM search_documents WHERE number = NEW.number)
BEGIN
	UPDATE vendors SET product_count = product_count + 1 WHERE id = NEW.vendor_id;
END;
--> statement-breakpoint
CREATE TRIGGER search_documents_uncounted_by_shop AFTER DELETE ON search_documents
BEGIN
	UPDATE vendors SET product_count = product_count - 1 WHERE id = OLD.vendor_id;
END;
--> statement-breakpoint
-- What is there already; behind everything that fills search_documents.
UPDATE vendors SET product_count = (SELECT COUNT(*) FROM search_documents d WHERE d.vendor_id = vendors.id);
