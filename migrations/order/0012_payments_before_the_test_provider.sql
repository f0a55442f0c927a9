-- The test provider pays back no more than it took.
CREATE TRIGGER test_refunds_limit BEFORE INSERT ON test_refunds
BEGIN
	SELECT RAISE(ABORT, 'refunded_more_than_captured') FROM test_charges
	WHERE key = NEW.charge_key
		AND NOT EXISTS (SELECT 1 FROM test_refunds WHERE key = NEW.key)
		AND (SELECT coalesce(SUM(amount_minor), 0) FROM test_refunds WHERE charge_key = NEW.charge_key) + NEW.amount_minor > captured_minor;
END;
--> statement-breakpoint
-- It remembers what it was asked for before it had a memory.
INSERT INTO test_charges (key, reference, amount_minor, currency, token, order_number, return_url, status, captured_minor, action_token, created_at)
	SELECT p.id, 'test_' || p.id, p.amount_minor, o.currency, p.token, o.number, '',
		CASE p.status WHEN 'paid' THEN 'captured' WHEN 'processing' THEN 'pending' ELSE p.status END,
		CASE p.status WHEN 'paid' THEN p.amount_minor ELSE 0 END, p.action_token, o.created_at
	FROM payments p JOIN orders o ON o.id = p.order_id
	WHERE p.provider = 'test' AND p.status <> 'new' AND p.amount_minor > 0;
--> statement-breakpoint
INSERT INTO test_refunds (key, charge_key, amount_minor, currency, created_at)
	SELECT r.id, r.payment_id, r.amount_minor - r.credit_minor, c.currency, r.done_at
	FROM refunds r JOIN test_charges c ON c.key = r.payment_id
	WHERE r.done_at IS NOT NULL AND r.amount_minor > r.credit_minor AND c.status = 'captured';
--> statement-breakpoint
UPDATE payments SET reference = 'test_' || id,
	action_url = CASE status WHEN 'requires_action' THEN '/api/v1/payments/test/actions/' || action_token END
	WHERE provider = 'test' AND status <> 'new';
