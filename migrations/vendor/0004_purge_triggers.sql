-- What cached answers show and is changed is noted by tag, in the batch of its change; it is purged behind that (kit/purges.ts).
-- They are triggers because this is written in many places: none of them can forget it.
CREATE TRIGGER vendors_added_shows AFTER INSERT ON vendors
BEGIN
	INSERT INTO purges (tag) VALUES ('vendors') ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
CREATE TRIGGER vendors_changed_shows AFTER UPDATE ON vendors
WHEN OLD.status = 'approved' OR NEW.status = 'approved'
BEGIN
	INSERT INTO purges (tag) VALUES ('vendors') ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
	INSERT INTO purges (tag) VALUES ('vendor:' || NEW.id) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
