-- Where the pieces of a variant are follows its stock, whoever changes it: what goes is taken from the locations in their order,
-- what comes is put into the first of them. A count by location writes both, and there is nothing to follow.
CREATE TRIGGER variants_stock_by_location AFTER UPDATE OF stock_quantity ON variants
WHEN NEW.stock_quantity <> OLD.stock_quantity AND EXISTS (SELECT 1 FROM location_stock WHERE variant_id = NEW.id)
BEGIN
	UPDATE location_stock SET quantity = location_stock.quantity - taken.pieces
	FROM (
		SELECT location_id, MAX(0, MIN(quantity, there - MAX(0, NEW.stock_quantity) - before)) AS pieces FROM (
			SELECT ls.location_id, ls.quantity, SUM(ls.quantity) OVER () AS there,
				SUM(ls.quantity) OVER (ORDER BY l.position, l.id) - ls.quantity AS before
			FROM location_stock ls JOIN stock_locations l ON l.id = ls.location_id WHERE ls.variant_id = NEW.id
		)
	) taken
	WHERE location_stock.variant_id = NEW.id AND location_stock.location_id = taken.location_id AND taken.pieces > 0;
	UPDATE location_stock SET quantity = quantity + MAX(0, NEW.stock_quantity) - (SELECT SUM(quantity) FROM location_stock WHERE variant_id = NEW.id)
	WHERE variant_id = NEW.id
		AND MAX(0, NEW.stock_quantity) > (SELECT SUM(quantity) FROM location_stock WHERE variant_id = NEW.id)
		AND location_id = (
			SELECT ls.location_id FROM location_stock ls JOIN stock_locations l ON l.id = ls.location_id
			WHERE ls.variant_id = NEW.id ORDER BY l.position, l.id LIMIT 1
		);
END;
