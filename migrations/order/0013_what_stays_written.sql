-- Invoices and credit notes are issued once and kept as they are.
CREATE TRIGGER invoices_stay BEFORE UPDATE ON invoices
BEGIN
	SELECT RAISE(ABORT, 'invoices_are_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER invoices_are_kept BEFORE DELETE ON invoices
BEGIN
	SELECT RAISE(ABORT, 'invoices_are_append_only');
END;
--> statement-breakpoint
-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER invoices_are_not_replaced BEFORE INSERT ON invoices
WHEN EXISTS (SELECT 1 FROM invoices WHERE id = NEW.id OR (vendor_id = NEW.vendor_id AND sequence = NEW.sequence))
BEGIN
	SELECT RAISE(ABORT, 'invoices_are_append_only');
END;
--> statement-breakpoint
-- A refund is decided on once; only that it is done is written later, and once.
CREATE TRIGGER refunds_stay BEFORE UPDATE ON refunds
WHEN OLD.done_at IS NOT NULL
	OR (NEW.id, NEW.order_id, NEW.payment_id, NEW.vendor_order_id, NEW.reason, NEW.amount_minor, NEW.credit_minor, NEW.note, NEW.created_at)
		IS NOT (OLD.id, OLD.order_id, OLD.payment_id, OLD.vendor_order_id, OLD.reason, OLD.amount_minor, OLD.credit_minor, OLD.note, OLD.created_at)
BEGIN
	SELECT RAISE(ABORT, 'refunds_are_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER refunds_are_kept BEFORE DELETE ON refunds
BEGIN
	SELECT RAISE(ABORT, 'refunds_are_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER refund_lines_stay BEFORE UPDATE ON refund_lines
BEGIN
	SELECT RAISE(ABORT, 'refunds_are_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER refund_lines_are_kept BEFORE DELETE ON refund_lines
BEGIN
	SELECT RAISE(ABORT, 'refunds_are_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER order_events_are_not_replaced BEFORE INSERT ON order_events
WHEN EXISTS (SELECT 1 FROM order_events WHERE order_id = NEW.order_id AND seq = NEW.seq)
BEGIN
	SELECT RAISE(ABORT, 'order_events_are_append_only');
END;
