-- What must hold whatever races: each trigger makes the whole batch fail that would break it.

-- A promotion goes to as many orders as it may, and to as many of one customer.
CREATE TRIGGER promotion_uses_limit BEFORE INSERT ON promotion_uses
BEGIN
	SELECT RAISE(ABORT, 'promotion_used_up') FROM promotions
	WHERE id = NEW.promotion_id AND max_uses IS NOT NULL
		AND (SELECT COUNT(*) FROM promotion_uses WHERE promotion_id = NEW.promotion_id) >= max_uses;
	SELECT RAISE(ABORT, 'promotion_used_by_customer') FROM promotions
	WHERE id = NEW.promotion_id AND max_uses_per_customer IS NOT NULL
		AND (SELECT COUNT(*) FROM promotion_uses WHERE promotion_id = NEW.promotion_id AND customer_hash = NEW.customer_hash) >= max_uses_per_customer;
END;
--> statement-breakpoint
-- Nobody pays with more than there is.
CREATE TRIGGER credit_entries_balance BEFORE INSERT ON credit_entries WHEN NEW.amount_minor < 0
BEGIN
	SELECT RAISE(ABORT, 'credit_used_up')
	WHERE (SELECT coalesce(SUM(amount_minor), 0) FROM credit_entries WHERE account_id = NEW.account_id) + NEW.amount_minor < 0;
END;
--> statement-breakpoint
CREATE TRIGGER credit_entries_stay BEFORE UPDATE ON credit_entries
BEGIN
	SELECT RAISE(ABORT, 'credit_entries_are_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER credit_entries_are_kept BEFORE DELETE ON credit_entries
BEGIN
	SELECT RAISE(ABORT, 'credit_entries_are_append_only');
END;
--> statement-breakpoint
-- No part is paid back more than it cost, and no line more pieces or money than it had.
CREATE TRIGGER refunds_limit BEFORE INSERT ON refunds
BEGIN
	SELECT RAISE(ABORT, 'refunded_more_than_paid') FROM vendor_orders
	WHERE id = NEW.vendor_order_id
		AND (SELECT coalesce(SUM(amount_minor), 0) FROM refunds WHERE vendor_order_id = NEW.vendor_order_id) + NEW.amount_minor > total_minor;
END;
--> statement-breakpoint
CREATE TRIGGER refund_lines_limit BEFORE INSERT ON refund_lines
BEGIN
	SELECT RAISE(ABORT, 'refunded_more_than_bought') FROM order_lines
	WHERE id = NEW.line_id
		AND ((SELECT coalesce(SUM(quantity), 0) FROM refund_lines WHERE line_id = NEW.line_id) + NEW.quantity > quantity
			OR (SELECT coalesce(SUM(amount_minor), 0) FROM refund_lines WHERE line_id = NEW.line_id) + NEW.amount_minor
				> total_minor - discount_minor + tax_added_minor);
END;
--> statement-breakpoint
-- The log of an order is only ever added to.
CREATE TRIGGER order_events_stay BEFORE UPDATE ON order_events
BEGIN
	SELECT RAISE(ABORT, 'order_events_are_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER order_events_are_kept BEFORE DELETE ON order_events
BEGIN
	SELECT RAISE(ABORT, 'order_events_are_append_only');
END;
