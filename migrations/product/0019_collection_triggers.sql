-- Old slugs of collections, as those of products; and what is changed of collections is shown by cached answers.
CREATE TRIGGER collections_slug_changed AFTER UPDATE OF slug ON collections WHEN NEW.slug <> OLD.slug
BEGIN
	DELETE FROM former_slugs WHERE kind = 'collection' AND slug IN (OLD.slug, NEW.slug);
	INSERT INTO former_slugs (kind, slug, ref, freed_at) VALUES ('collection', OLD.slug, OLD.id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;
--> statement-breakpoint
CREATE TRIGGER collections_slug_taken AFTER INSERT ON collections
BEGIN
	DELETE FROM former_slugs WHERE kind = 'collection' AND slug = NEW.slug;
END;
--> statement-breakpoint
CREATE TRIGGER collections_added_shows AFTER INSERT ON collections
BEGIN
	INSERT INTO purges (tag) VALUES ('collections') ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
CREATE TRIGGER collections_changed_shows AFTER UPDATE ON collections
BEGIN
	INSERT INTO purges (tag) VALUES ('collections') ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
--> statement-breakpoint
CREATE TRIGGER collections_removed_shows AFTER DELETE ON collections
BEGIN
	INSERT INTO purges (tag) VALUES ('collections') ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> '';
END;
