-- expand: older code knows this refusal of the other limits: it looks at the cart again and answers 409, where it would have let one account go beyond the limit.
-- A promotion goes to as many orders of one account as of one email, whatever emails the account's orders have.
CREATE TRIGGER promotion_uses_limit_of_account BEFORE INSERT ON promotion_uses
BEGIN
	SELECT RAISE(ABORT, 'promotion_used_by_customer') FROM promotions
	WHERE id = NEW.promotion_id AND max_uses_per_customer IS NOT NULL
		AND (SELECT COUNT(*) FROM promotion_uses WHERE promotion_id = NEW.promotion_id
			AND order_id IN (SELECT id FROM orders WHERE user_id = (SELECT user_id FROM orders WHERE id = NEW.order_id))) >= max_uses_per_customer;
END;
