-- Old slugs: a shop that gives one up keeps it in `former_slugs`, a shop that takes it anew takes it out.
CREATE TRIGGER vendors_slug_changed AFTER UPDATE OF slug ON vendors WHEN NEW.slug <> OLD.slug
BEGIN
	DELETE FROM former_slugs WHERE slug IN (OLD.slug, NEW.slug);
	INSERT INTO former_slugs (slug, vendor_id, freed_at) VALUES (OLD.slug, OLD.id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;
--> statement-breakpoint
CREATE TRIGGER vendors_slug_taken AFTER INSERT ON vendors
BEGIN
	DELETE FROM former_slugs WHERE slug = NEW.slug;
END;
