-- The ledger keeps itself: what does not sum to zero is refused, and a transaction writes its entries.
CREATE TRIGGER ledger_transactions_balance BEFORE INSERT ON ledger_transactions
BEGIN
	SELECT RAISE(ABORT, 'ledger_unbalanced')
	WHERE (SELECT coalesce(SUM(value), 0) FROM json_each(NEW.moves)) <> 0 OR EXISTS (SELECT 1 FROM json_each(NEW.moves) WHERE type <> 'integer');
	SELECT RAISE(ABORT, 'ledger_goes_back') FROM ledger_transactions
	WHERE vendor_id = NEW.vendor_id AND seq = NEW.seq - 1 AND at > NEW.at;
	SELECT RAISE(ABORT, 'ledger_skips')
	WHERE NEW.seq <> 1 + (SELECT coalesce(MAX(seq), 0) FROM ledger_transactions WHERE vendor_id = NEW.vendor_id);
END;
--> statement-breakpoint
-- A payout pays exactly the entries that it has settled, and its end is entered as the payout ended.
CREATE TRIGGER ledger_transactions_payout BEFORE INSERT ON ledger_transactions WHEN NEW.payout_id IS NOT NULL
BEGIN
	SELECT RAISE(ABORT, 'ledger_unlike_payout')
	WHERE NOT EXISTS (
		SELECT 1 FROM payouts WHERE id = NEW.payout_id AND vendor_id = NEW.vendor_id
			AND abs(coalesce(json_extract(NEW.moves, '$.vendor_payable'), json_extract(NEW.moves, '$.payouts_paid'))) = amount_minor
			AND CASE NEW.kind
				WHEN 'payout' THEN (SELECT SUM(amount_minor) FROM ledger_entries WHERE settled_by = NEW.payout_id) = amount_minor
				WHEN 'payout_paid' THEN status = 'paid'
				ELSE status = 'failed'
			END
	);
END;
--> statement-breakpoint
CREATE TRIGGER ledger_transactions_entries AFTER INSERT ON ledger_transactions
BEGIN
	INSERT INTO ledger_entries (vendor_id, account, seq, transaction_id, kind, amount_minor, balance_minor, at, available_at, settled_by)
	SELECT NEW.vendor_id, key, NEW.seq, NEW.id, NEW.kind, value,
		value + coalesce((SELECT balance_minor FROM ledger_entries WHERE vendor_id = NEW.vendor_id AND account = key ORDER BY seq DESC LIMIT 1), 0),
		NEW.at, NEW.available_at, CASE WHEN NEW.kind = 'payout' AND key = 'vendor_payable' THEN NEW.payout_id END
	FROM json_each(NEW.moves);
END;
--> statement-breakpoint
-- Only a transaction writes entries, and only what it says.
CREATE TRIGGER ledger_entries_of_transactions BEFORE INSERT ON ledger_entries
BEGIN
	SELECT RAISE(ABORT, 'ledger_entry_of_nothing')
	WHERE NOT EXISTS (
		SELECT 1 FROM ledger_transactions
		WHERE id = NEW.transaction_id AND vendor_id = NEW.vendor_id AND seq = NEW.seq AND kind = NEW.kind
			AND json_extract(moves, '$.' || NEW.account) = NEW.amount_minor
	) OR NEW.balance_minor <> NEW.amount_minor + coalesce(
		(SELECT balance_minor FROM ledger_entries WHERE vendor_id = NEW.vendor_id AND account = NEW.account ORDER BY seq DESC LIMIT 1), 0);
END;
--> statement-breakpoint
-- What pays an entry is written once; everything else of it stays.
CREATE TRIGGER ledger_entries_stay BEFORE UPDATE ON ledger_entries
WHEN OLD.settled_by IS NOT NULL OR OLD.account <> 'vendor_payable'
	OR (NEW.vendor_id, NEW.account, NEW.seq, NEW.transaction_id, NEW.kind, NEW.amount_minor, NEW.balance_minor, NEW.at, NEW.available_at)
		IS NOT (OLD.vendor_id, OLD.account, OLD.seq, OLD.transaction_id, OLD.kind, OLD.amount_minor, OLD.balance_minor, OLD.at, OLD.available_at)
BEGIN
	SELECT RAISE(ABORT, 'ledger_is_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER ledger_entries_are_kept BEFORE DELETE ON ledger_entries
BEGIN
	SELECT RAISE(ABORT, 'ledger_is_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER ledger_transactions_stay BEFORE UPDATE ON ledger_transactions
BEGIN
	SELECT RAISE(ABORT, 'ledger_is_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER ledger_transactions_are_kept BEFORE DELETE ON ledger_transactions
BEGIN
	SELECT RAISE(ABORT, 'ledger_is_append_only');
END;
--> statement-breakpoint
-- A payout that has ended stays so, and what it pays never changes.
CREATE TRIGGER payouts_stay BEFORE UPDATE ON payouts
WHEN OLD.status IN ('paid', 'failed') OR (NEW.id, NEW.vendor_id, NEW.amount_minor, NEW.account_id) IS NOT (OLD.id, OLD.vendor_id, OLD.amount_minor, OLD.account_id)
BEGIN
	SELECT RAISE(ABORT, 'payout_has_ended');
END;
--> statement-breakpoint
CREATE TRIGGER payouts_are_kept BEFORE DELETE ON payouts
BEGIN
	SELECT RAISE(ABORT, 'payout_has_ended');
END;
