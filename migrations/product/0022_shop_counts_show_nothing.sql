-- How many products a shop has on the street changes with them, and nothing shows it: pages that name the shop stay.
DROP TRIGGER vendors_changed_shows;
--> statement-breakpoint
CREATE TRIGGER vendors_changed_shows AFTER UPDATE ON vendors
WHEN NEW.product_count = OLD.product_count
BEGIN
	INSERT INTO purges (tag) VALUES ('products') ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
	INSERT INTO purges (tag) VALUES ('vendor:' || NEW.id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
