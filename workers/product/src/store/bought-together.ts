import { sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { EventOf } from "#contracts/events";
import type { Db } from "#kit/db";

/** Of more products in one order, the first so many count: pairs grow with the square. */
const MOST_PRODUCTS = 20;
/** With how many others a product is counted; the rarest and oldest give way. */
const MOST_PARTNERS = 100;
/** For how long an order is remembered; what comes later of an older one changes nothing. */
const REMEMBERED_IN_MS = 90 * 24 * 60 * 60 * 1000;
const FORGOTTEN_AT_ONCE = 500;

/**
 * What an event of an order changes: the pairs that were counted of it before are taken back, and those of now are counted.
 * All is decided in the statements, so that two events of one order at once are counted as one after the other.
 */
export function applyProductsBought(db: Db, { order, version, at }: EventOf<"order.products_bought">): BatchItem<"sqlite">[] {
	const ids = JSON.stringify([...new Set(order.productIds)].slice(0, MOST_PRODUCTS));
	const older = sql`SELECT product_ids FROM bought_orders WHERE order_id = ${order.id} AND version < ${version}`;
	const isNews = sql`NOT EXISTS (SELECT 1 FROM bought_orders WHERE order_id = ${order.id} AND version >= ${version})`;
	return [
		db.run(sql`
			UPDATE bought_together SET orders = orders - 1 WHERE (product_id, other_id) IN (
				SELECT a.value, b.value FROM (${older}) o, json_each(o.product_ids) a, json_each(o.product_ids) b WHERE a.value <> b.value
			)`),
		db.run(sql`
			INSERT INTO bought_together (product_id, other_id, orders, last_at)
			SELECT a.value, b.value, 1, ${at} FROM json_each(${ids}) a, json_each(${ids}) b WHERE a.value <> b.value AND ${isNews}
			ON CONFLICT (product_id, other_id) DO UPDATE SET orders = orders + 1, last_at = MAX(last_at, excluded.last_at)`),
		db.run(sql`
			DELETE FROM bought_together WHERE orders = 0 AND product_id IN (SELECT a.value FROM (${older}) o, json_each(o.product_ids) a)`),
		db.run(sql`
			INSERT INTO bought_orders (order_id, version, product_ids, at) VALUES (${order.id}, ${version}, ${ids}, ${at})
			ON CONFLICT (order_id) DO UPDATE SET version = excluded.version, product_ids = excluded.product_ids, at = excluded.at
			WHERE excluded.version > version`),
		keepMostFrequent(db, ids),
	];
}

const keepMostFrequent = (db: Db, productIds: string): BatchItem<"sqlite"> =>
	db.run(sql`
		DELETE FROM bought_together WHERE (product_id, other_id) IN (
			SELECT product_id, other_id FROM (
				SELECT product_id, other_id, row_number() OVER (PARTITION BY product_id ORDER BY orders DESC, last_at DESC, other_id DESC) AS place
				FROM bought_together WHERE product_id IN (SELECT value FROM json_each(${productIds}))
			) WHERE place > ${MOST_PARTNERS}
		)`);

/** The statement that forgets which orders were counted when they are so old that nobody cancels them any more; the counts stay. */
export const forgetBoughtOrders = (db: Db, now: Date): BatchItem<"sqlite"> =>
	db.run(sql`
		DELETE FROM bought_orders WHERE order_id IN (
			SELECT order_id FROM bought_orders WHERE at < ${new Date(now.getTime() - REMEMBERED_IN_MS).toISOString()} LIMIT ${FORGOTTEN_AT_ONCE}
		)`);
