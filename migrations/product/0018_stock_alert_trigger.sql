-- Who waits for a variant is due when it can be bought again: whatever changes a shelf, nothing forgets them.
CREATE TRIGGER variants_back_in_stock AFTER UPDATE OF stock_quantity, reserved_quantity, tracked, allow_backorder, backorder_limit ON variants
WHEN (NEW.tracked = 0 OR NEW.stock_quantity + CASE WHEN NEW.allow_backorder = 1 THEN COALESCE(NEW.backorder_limit, 1000000000) ELSE 0 END > NEW.reserved_quantity)
	AND NOT (OLD.tracked = 0 OR OLD.stock_quantity + CASE WHEN OLD.allow_backorder = 1 THEN COALESCE(OLD.backorder_limit, 1000000000) ELSE 0 END > OLD.reserved_quantity)
BEGIN
	UPDATE stock_alerts SET due = 1 WHERE variant_id = NEW.id;
END;
