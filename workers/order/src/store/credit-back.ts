import { type SQL, sql } from "drizzle-orm";
import { newId } from "#contracts/ids";
import type { Db, Statement } from "#kit/db";

/** A gift card that had expired is good again for so long after money came back to it. */
const GOOD_AGAIN_FOR_MS = 90 * 24 * 60 * 60 * 1000;

/**
 * What a refund gives back as credit goes to the accounts that paid for its order, up to what each paid and has not got back.
 * They read and write in the batch that finishes the refund, so that refunds that finish at once see each other.
 *
 * Money that comes back to a gift card that has expired since must not be lost to who paid with it: the card is good again for a while,
 * for that money alone. What had expired on it is taken off before.
 */
export const giveCreditBack = (db: Db, refundId: string, now: string): Statement[] => [
	db.run(sql`
		${queued(refundId)}
		INSERT INTO credit_entries (id, account_id, amount_minor, reference, note, created_at)
		SELECT ${nextId()}, accounts.id, -balance, 'expired:' || refunds.id || ':' || accounts.id, 'expired', ${now}
		FROM refunds JOIN queued ON before < credit_minor JOIN (
			SELECT id, expires_at, (SELECT SUM(amount_minor) FROM credit_entries WHERE account_id = credit_accounts.id) AS balance FROM credit_accounts
		) accounts ON accounts.id = queued.account_id AND accounts.expires_at <= ${now} AND balance > 0
		WHERE refunds.id = ${refundId}`),
	db.run(sql`
		${queued(refundId)}
		INSERT INTO credit_entries (id, account_id, amount_minor, reference, order_id, note, created_at)
		SELECT ${nextId()}, account_id, MIN(amount, credit_minor - before),
			'refund:' || refunds.id || ':' || account_id, order_id, '', ${now}
		FROM refunds JOIN queued ON before < credit_minor WHERE refunds.id = ${refundId}`),
	db.run(sql`
		UPDATE credit_accounts SET expires_at = ${new Date(Date.parse(now) + GOOD_AGAIN_FOR_MS).toISOString()}
		WHERE expires_at <= ${now} AND id IN (
			SELECT account_id FROM credit_entries
			WHERE order_id = (SELECT order_id FROM refunds WHERE id = ${refundId}) AND reference = 'refund:' || ${refundId} || ':' || account_id)`),
];

/** An id for each account: entries are listed by their ids. */
const nextId = (): SQL => sql`${newId("creditEntry")} || '_' || row_number() OVER (ORDER BY queued.account_id)`;

/** The accounts that have not got back all that they paid for the refund's order, and how much of it is the turn of those before them. */
const queued = (refundId: string): SQL => sql`
	WITH paid AS (
		SELECT account_id, -SUM(amount_minor) AS amount FROM credit_entries
		WHERE order_id = (SELECT order_id FROM refunds WHERE id = ${refundId}) GROUP BY account_id HAVING SUM(amount_minor) < 0
	), queued AS (
		SELECT account_id, amount, SUM(amount) OVER (ORDER BY account_id) - amount AS before FROM paid
	)`;
