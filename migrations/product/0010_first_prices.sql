-- What is asked for the variants that are there: a product's prices have not changed since it was last updated, and longer is not known.
INSERT INTO price_history (variant_id, at, price_minor, compare_at_minor)
SELECT s.id, p.updated_at, s.price_minor, s.compare_at_minor FROM variants s JOIN products p ON p.id = s.product_id
WHERE s.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM price_history h WHERE h.variant_id = s.id);
