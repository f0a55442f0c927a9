-- What cached answers show and is changed is noted by tag, in the batch of its change; it is purged behind that (kit/purges.ts).
-- They are triggers because this is written in many places: none of them can forget it.
CREATE TRIGGER reviews_added_shows AFTER INSERT ON reviews
BEGIN
	INSERT INTO purges (tag) VALUES ('product:' || NEW.product_id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
	INSERT INTO purges (tag) VALUES ('vendor:' || NEW.vendor_id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
-- Reports are for the operators alone.
CREATE TRIGGER reviews_changed_shows AFTER UPDATE ON reviews
WHEN NEW.reports = OLD.reports
BEGIN
	INSERT INTO purges (tag) VALUES ('product:' || NEW.product_id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
	INSERT INTO purges (tag) VALUES ('vendor:' || NEW.vendor_id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
CREATE TRIGGER products_added_shows AFTER INSERT ON products
BEGIN
	INSERT INTO purges (tag) VALUES ('product:' || NEW.id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
CREATE TRIGGER products_changed_shows AFTER UPDATE ON products
BEGIN
	INSERT INTO purges (tag) VALUES ('product:' || NEW.id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
CREATE TRIGGER vendors_added_shows AFTER INSERT ON vendors
BEGIN
	INSERT INTO purges (tag) VALUES ('vendor:' || NEW.id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
CREATE TRIGGER vendors_changed_shows AFTER UPDATE ON vendors
BEGIN
	INSERT INTO purges (tag) VALUES ('vendor:' || NEW.id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
