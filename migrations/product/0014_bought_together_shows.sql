-- What is bought together is shown beside products: see the triggers of the other things that cached answers show.
CREATE TRIGGER bought_together_added_shows AFTER INSERT ON bought_together
BEGIN
	INSERT INTO purges (tag) VALUES ('bought:' || NEW.product_id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
CREATE TRIGGER bought_together_changed_shows AFTER UPDATE ON bought_together
BEGIN
	INSERT INTO purges (tag) VALUES ('bought:' || NEW.product_id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
CREATE TRIGGER bought_together_removed_shows AFTER DELETE ON bought_together
BEGIN
	INSERT INTO purges (tag) VALUES ('bought:' || OLD.product_id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
