-- What cached answers show and is changed is noted by tag, in the batch of its change; it is purged behind that (kit/purges.ts).
-- They are triggers because this is written in many places: none of them can forget it.
CREATE TRIGGER products_added_shows AFTER INSERT ON products
WHEN NEW.status = 'published'
BEGIN
	INSERT INTO purges (tag) VALUES ('products') ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
-- Which import saw a product last and how its texts were read for the search is shown to nobody.
CREATE TRIGGER products_changed_shows AFTER UPDATE ON products
WHEN (OLD.status = 'published' OR NEW.status = 'published')
	AND NOT (NEW.version = OLD.version AND (NEW.last_import_id IS NOT OLD.last_import_id OR NEW.search_version <> OLD.search_version))
BEGIN
	INSERT INTO purges (tag) VALUES ('products') ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
	INSERT INTO purges (tag) VALUES ('product:' || NEW.id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
-- What sells out or comes back changes its product too. A sale takes what was held: nothing that shows.
CREATE TRIGGER variants_changed_shows AFTER UPDATE ON variants
WHEN NEW.stock_quantity = OLD.stock_quantity
	OR NEW.stock_quantity - NEW.reserved_quantity <> OLD.stock_quantity - OLD.reserved_quantity
BEGIN
	INSERT INTO purges (tag) SELECT 'product:' || id FROM products WHERE id = NEW.product_id AND status = 'published' ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
CREATE TRIGGER vendors_added_shows AFTER INSERT ON vendors
BEGIN
	INSERT INTO purges (tag) VALUES ('products') ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
	INSERT INTO purges (tag) VALUES ('vendor:' || NEW.id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
CREATE TRIGGER vendors_changed_shows AFTER UPDATE ON vendors
BEGIN
	INSERT INTO purges (tag) VALUES ('products') ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
	INSERT INTO purges (tag) VALUES ('vendor:' || NEW.id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
CREATE TRIGGER categories_added_shows AFTER INSERT ON categories
BEGIN
	INSERT INTO purges (tag) VALUES ('categories') ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
-- How many products are in a category changes with the products.
CREATE TRIGGER categories_changed_shows AFTER UPDATE ON categories
WHEN NEW.product_count = OLD.product_count
BEGIN
	INSERT INTO purges (tag) VALUES ('categories') ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
CREATE TRIGGER categories_removed_shows AFTER DELETE ON categories
BEGIN
	INSERT INTO purges (tag) VALUES ('categories') ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
