import { sql } from "drizzle-orm";
import type { Db, Statement } from "#kit/db";

/**
 * What a refund gives back as credit goes to the accounts that paid for its order, up to what each paid and has not got back.
 * It reads and writes in the batch that finishes the refund, so that refunds that finish at once see each other.
 */
export const giveCreditBack = (db: Db, refundId: string, now: string): Statement =>
	db.run(sql`
		WITH paid AS (
			SELECT account_id, -SUM(amount_minor) AS amount FROM credit_entries
			WHERE order_id = (SELECT order_id FROM refunds WHERE id = ${refundId}) GROUP BY account_id HAVING SUM(amount_minor) < 0
		), queued AS (
			SELECT account_id, amount, SUM(amount) OVER (ORDER BY account_id) - amount AS before FROM paid
		)
		INSERT INTO credit_entries (id, account_id, amount_minor, reference, order_id, note, created_at)
		SELECT 'refund:' || refunds.id || ':' || account_id, account_id, MIN(amount, credit_minor - before),
			'refund:' || refunds.id || ':' || account_id, order_id, '', ${now}
		FROM refunds JOIN queued ON before < credit_minor WHERE refunds.id = ${refundId}`);
