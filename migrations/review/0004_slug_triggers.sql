-- Old slugs: what gives one up keeps it in `former_slugs`, what takes it anew takes it out.
CREATE TRIGGER products_slug_changed AFTER UPDATE OF slug ON products WHEN NEW.slug <> OLD.slug
BEGIN
	DELETE FROM former_slugs WHERE kind = 'product' AND slug IN (OLD.slug, NEW.slug);
	INSERT INTO former_slugs (kind, slug, ref) SELECT 'product', OLD.slug, OLD.id
		WHERE NOT EXISTS (SELECT 1 FROM products WHERE slug = OLD.slug);
END;
--> statement-breakpoint
CREATE TRIGGER products_slug_taken AFTER INSERT ON products
BEGIN
	DELETE FROM former_slugs WHERE kind = 'product' AND slug = NEW.slug;
END;
--> statement-breakpoint
CREATE TRIGGER vendors_slug_changed AFTER UPDATE OF slug ON vendors WHEN NEW.slug <> OLD.slug
BEGIN
	DELETE FROM former_slugs WHERE kind = 'vendor' AND slug IN (OLD.slug, NEW.slug);
	INSERT INTO former_slugs (kind, slug, ref) SELECT 'vendor', OLD.slug, OLD.id
		WHERE NOT EXISTS (SELECT 1 FROM vendors WHERE slug = OLD.slug);
END;
--> statement-breakpoint
CREATE TRIGGER vendors_slug_taken AFTER INSERT ON vendors
BEGIN
	DELETE FROM former_slugs WHERE kind = 'vendor' AND slug = NEW.slug;
END;
