import { newId } from "#contracts/ids";
import { sql } from "drizzle-orm";
import type { Db } from "#kit/db";
import { currentRequestId } from "#kit/request-id";
import { changesOf } from "./db.ts";
import { ON_THE_SHELF } from "./product-store.ts";

const SENT_AT_ONCE = 200;
/** How many batches of them a sweep sends at most; the next one continues. */
const STEPS = 10;
/** Who has waited for so long has found something else. */
const KEPT_DAYS = 365;
const FORGOTTEN_AT_ONCE = 1_000;

/** A variant (`s`) of a product (`p`) of a shop (`v`) on the street. */
const ON_THE_STREET = sql`s.archived_at IS NULL AND p.status = 'published' AND v.status = 'approved'`;

/** Whether a variant of a product on the street can be bought now; null where there is none. */
export async function canBeBought(db: Db, idOrSlug: string, variantId: string): Promise<boolean | null> {
	const [row] = await db.all<{ available: number }>(sql`
		SELECT ${ON_THE_SHELF} AS available FROM variants s JOIN products p ON p.id = s.product_id JOIN vendors v ON v.id = p.vendor_id
		WHERE s.id = ${variantId} AND (p.id = ${idOrSlug} OR p.slug = ${idOrSlug}) AND ${ON_THE_STREET}`);
	return row ? row.available === 1 : null;
}

/** Who is to be told of which variant, and in which language. */
export interface StockWish {
	variantId: string;
	email: string;
	locale: string;
}

/** Notes who is to be told of a variant, once; at once where it could be bought again in the meantime. */
export async function noteStockAlert(db: Db, { variantId, email, locale }: StockWish, now: Date): Promise<void> {
	await db.run(sql`
		INSERT INTO stock_alerts (variant_id, email, locale, due, created_at)
		SELECT s.id, ${email.toLowerCase()}, ${locale}, ${ON_THE_SHELF}, ${now.toISOString()} FROM variants s WHERE s.id = ${variantId}
		ON CONFLICT DO NOTHING`);
}

/** Forgets who was to be told of a variant. */
export async function forgetStockAlert(db: Db, variantId: string, email: string): Promise<void> {
	await db.run(sql`DELETE FROM stock_alerts WHERE variant_id = ${variantId} AND email = ${email.toLowerCase()}`);
}

/** The next who are to be told: of what can be bought now. */
const DUE = sql`
	FROM stock_alerts a JOIN variants s ON s.id = a.variant_id JOIN products p ON p.id = s.product_id JOIN vendors v ON v.id = p.vendor_id
	WHERE a.due = 1 AND ${ON_THE_STREET} AND ${ON_THE_SHELF} ORDER BY a.created_at, a.variant_id, a.email LIMIT ${SENT_AT_ONCE}`;

/** Tells those who wait for what can be bought again, and forgets them in the same batch, so that nobody is told twice. How many. */
export async function sendStockAlerts(db: Db, now: Date): Promise<number> {
	let sent = 0;
	for (let step = 0; step < STEPS; step += 1) {
		const count = await sendSome(db, now.toISOString());
		sent += count;
		if (count < SENT_AT_ONCE) break;
	}
	await forgetOld(db, now);
	return sent;
}

async function sendSome(db: Db, now: string): Promise<number> {
	const id = sql`${newId("event")} || '-' || row_number() OVER (ORDER BY created_at, variant_id, email)`;
	const alert = sql`json_object('email', email, 'productId', productId, 'slug', slug, 'title', title, 'variantTitle', variantTitle, 'locale', locale)`;
	const results = await db.batch([
		db.run(sql`
			INSERT INTO outbox (id, destination, body, created_at)
			SELECT id, 'user', json_object('type', 'product.back_in_stock', 'id', id, 'version', 1, 'at', ${now}, 'requestId', ${currentRequestId() ?? null}, 'alert', json(alert)), ${now} FROM (
				SELECT ${id} AS id, ${alert} AS alert FROM (
					SELECT a.created_at, a.variant_id, a.email, a.locale, p.id AS productId, p.slug, p.title, s.title AS variantTitle ${DUE}
				)
			)`),
		db.run(sql`DELETE FROM stock_alerts WHERE (variant_id, email) IN (SELECT a.variant_id, a.email ${DUE})`),
	]);
	return changesOf(results[1]);
}

async function forgetOld(db: Db, now: Date): Promise<void> {
	const before = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1_000).toISOString();
	await db.run(sql`DELETE FROM stock_alerts WHERE (variant_id, email) IN (
		SELECT variant_id, email FROM stock_alerts WHERE created_at < ${before} ORDER BY created_at LIMIT ${FORGOTTEN_AT_ONCE})`);
}
