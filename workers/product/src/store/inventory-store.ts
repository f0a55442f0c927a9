import { newId } from "#contracts/ids";
import type { LineRequest, Quote, Shortage } from "#contracts/inventory";
import type { StockInput } from "#contracts/own-variants";
import type { TaxCategory } from "#contracts/product";
import type { StockByLocationInput } from "#contracts/stock-location";
import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { RESERVATION_STATUSES } from "./schema/stock.ts";
import type { Db } from "#kit/db";
import { priceAt, type Sale, type VolumePrice, worthwhile } from "../domain/price.ts";
import { brokenConstraint, changesOf, rowsOf } from "./db.ts";
import { SALE_JSON, VOLUME_PRICES_JSON } from "./price-store.ts";
import { BEYOND_STOCK } from "./product-store.ts";
import { ownVariant, writeLocationStock } from "./stock-location-store.ts";
import { refreshCrossed } from "./search/documents.ts";
import { crosses, tellCrossings } from "./tell-products.ts";

export type ReservationStatus = (typeof RESERVATION_STATUSES)[number];

/** How many holds one sweep lets go at most; the next one continues. */
const SWEPT_AT_ONCE = 500;

/** Trips the CHECK `variants_reserved` where more would be owed than may be. */
const BEYOND_LIMIT = -1;

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/**
 * Pieces of a variant (`s`) in holds that have run out and that no sweep has let go yet: they are free. Such holds are few and looked up
 * first; the lines of a variant are as many as it was ever sold.
 */
const expiredPieces = (now: string) => sql`COALESCE((
	SELECT SUM(l.quantity) FROM reservations r CROSS JOIN reservation_lines l ON l.order_id = r.order_id AND l.variant_id = s.id
	WHERE r.status = 'held' AND r.expires_at <= ${now}), 0)`;

/** How many can be bought; null where there is no limit. */
const buyable = (now: string) =>
	sql`CASE WHEN s.tracked = 1 AND (s.allow_backorder = 0 OR s.backorder_limit IS NOT NULL)
		THEN MAX(0, s.stock_quantity + ${BEYOND_STOCK} - s.reserved_quantity + ${expiredPieces(now)}) END`;

/** The variants are looked up first, by their ids: without CROSS the planner begins with all products that are published. */
const FROM_VARIANTS = sql`FROM variants s CROSS JOIN products p ON p.id = s.product_id CROSS JOIN vendors v ON v.id = p.vendor_id`;
const FOR_SALE = sql`s.archived_at IS NULL AND p.status = 'published' AND v.status = 'approved'`;

/** The categories of a product (`p`) and all above them, the nearest first. */
const CATEGORY_IDS = sql`(
	WITH RECURSIVE up (id, position, height) AS (
		SELECT category_id, position, 0 FROM product_categories WHERE product_id = p.id
		UNION ALL SELECT c.parent_id, up.position, up.height + 1 FROM up JOIN categories c ON c.id = up.id WHERE c.parent_id IS NOT NULL
	) SELECT json_group_array(id ORDER BY height, position) FROM up
)`;

type QuoteRow = Omit<Quote, "options" | "categoryIds" | "unitPriceMinor" | "volumePrices" | "requiresShipping" | "taxCategory"> & {
	options: string;
	categoryIds: string;
	priceMinor: number;
	sale: string | null;
	volumePrices: string;
	requiresShipping: number;
	taxCategory: TaxCategory;
};

/** The variants among `ids` that are for sale. */
export async function quoteVariants(db: Db, ids: readonly string[], now: string): Promise<Quote[]> {
	const rows = await db.all<QuoteRow>(sql`
		SELECT s.id AS variantId, p.id AS productId, p.slug AS productSlug, ${CATEGORY_IDS} AS categoryIds, p.title, s.title AS variantTitle, s.options,
			COALESCE(s.image_url, p.media ->> '$[0].url') AS imageUrl, s.sku, p.vendor_id AS vendorId, s.price_minor AS priceMinor,
			${SALE_JSON} AS sale, ${VOLUME_PRICES_JSON} AS volumePrices,
			s.tax_category AS taxCategory, s.weight_grams AS weightGrams, s.requires_shipping AS requiresShipping, p.withdrawal, ${buyable(now)} AS availableQuantity
		${FROM_VARIANTS} WHERE s.id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND ${FOR_SALE}`);
	return rows.map((row) => toQuote(row, now));
}

function toQuote({ priceMinor, sale, volumePrices, options, categoryIds, requiresShipping, ...row }: QuoteRow, now: string): Quote {
	const terms = { priceMinor, compareAtMinor: null, sale: sale === null ? null : (JSON.parse(sale) as Sale) };
	const { priceMinor: unitPriceMinor } = priceAt(terms, now);
	return {
		...row,
		options: JSON.parse(options) as Record<string, string>,
		categoryIds: [...new Set(JSON.parse(categoryIds) as string[])],
		unitPriceMinor,
		volumePrices: worthwhile(JSON.parse(volumePrices) as VolumePrice[], unitPriceMinor),
		requiresShipping: requiresShipping === 1,
	};
}

/** Those of the lines that cannot be had now. What is not for sale has none left. */
const shortagesOf = (lines: readonly LineRequest[], now: string) => sql`
	SELECT w.value ->> 'variantId' AS variantId, w.value ->> 'quantity' AS requested, COALESCE(offered.available, 0) AS available
	FROM json_each(${JSON.stringify(lines)}) w
	LEFT JOIN (
		SELECT s.id, COALESCE(${buyable(now)}, ${NO_LIMIT}) AS available ${FROM_VARIANTS}
		WHERE s.id IN (SELECT value ->> 'variantId' FROM json_each(${JSON.stringify(lines)})) AND ${FOR_SALE}
	) offered ON offered.id = w.value ->> 'variantId'
	WHERE w.value ->> 'quantity' > COALESCE(offered.available, 0)`;

export interface ReservationState {
	/** How the order's reservation stands, or null where there is none. */
	status: ReservationStatus | null;
	shortages: Shortage[];
	/** Whether there are holds that have run out and still count. */
	expired: boolean;
}

/** What somebody who wants to hold `lines` for an order has to know. */
export async function findReservationState(db: Db, orderId: string, lines: readonly LineRequest[], now: string): Promise<ReservationState> {
	const [found, shortages, expired] = await db.batch([
		db.run(statusOf(orderId)),
		db.run(shortagesOf(lines, now)),
		db.run(sql`${expiredHolds(now)} LIMIT 1`),
	]);
	return {
		status: rowsOf<{ status: ReservationStatus }>(found)[0]?.status ?? null,
		shortages: rowsOf<Shortage>(shortages),
		expired: rowsOf(expired).length > 0,
	};
}

const statusOf = (orderId: string) => sql`SELECT status FROM reservations WHERE order_id = ${orderId}`;

const expiredHolds = (now: string) =>
	sql`SELECT order_id FROM reservations WHERE status = 'held' AND expires_at <= ${now} ORDER BY expires_at, order_id`;

/** How an order's reservation stands, or null where there is none. */
export async function findReservation(db: Db, orderId: string): Promise<ReservationStatus | null> {
	const [row] = await db.all<{ status: ReservationStatus }>(statusOf(orderId));
	return row?.status ?? null;
}

/**
 * Holds the lines (one per variant) for an order, all or none. "short" when there are too few pieces or a variant is missing, or more
 * would be owed than may be: a CHECK on the shelf rolled everything back; "known" when the order has a reservation already.
 */
export async function insertReservation(
	db: Db,
	orderId: string,
	lines: readonly LineRequest[],
	expiresAt: string,
	now: string,
): Promise<"held" | "short" | "known"> {
	const json = JSON.stringify(lines);
	const left = crosses("s", { reserved: sql`s.reserved_quantity + (g.value ->> 'quantity')` });
	try {
		await db.batch([
			db.run(sql`INSERT INTO reservations (order_id, status, expires_at, created_at) VALUES (${orderId}, 'held', ${expiresAt}, ${now})`),
			db.run(sql`INSERT INTO reservation_lines (order_id, variant_id, quantity)
				SELECT ${orderId}, value ->> 'variantId', value ->> 'quantity' FROM json_each(${json})`),
			...tellCrossings(db, sql`SELECT s.id FROM json_each(${json}) g JOIN variants s ON s.id = g.value ->> 'variantId' WHERE ${left}`, now),
			db.run(
				sql`UPDATE variants AS s SET reserved_quantity = CASE
						WHEN s.tracked = 1 AND s.allow_backorder = 1 AND s.stock_quantity + s.backorder_limit < s.reserved_quantity + (g.value ->> 'quantity') THEN ${BEYOND_LIMIT}
						ELSE s.reserved_quantity + (g.value ->> 'quantity') END
					FROM json_each(${json}) g WHERE s.id = g.value ->> 'variantId'`,
			),
			refreshCrossed(db, sql`SELECT value ->> 'variantId' FROM json_each(${json})`),
		]);
		return "held";
	} catch (error) {
		const constraint = brokenConstraint(error);
		if (constraint === "variants_oversold" || constraint === "variants_reserved") return "short";
		if (constraint === "reservations.order_id") return "known";
		throw error;
	}
}

/** Holds on to what is held, until `expiresAt` where that is later; false where nothing is held any more. */
export async function extendReservation(db: Db, orderId: string, expiresAt: string): Promise<boolean> {
	const result = await db.run(
		sql`UPDATE reservations SET expires_at = MAX(expires_at, ${expiresAt}) WHERE order_id = ${orderId} AND status = 'held'`,
	);
	return changesOf(result) === 1;
}

/** Takes the held pieces of an order off the shelf; false where it holds none. What can be sold stays as it is: they were held before. */
export async function commitReservation(db: Db, orderId: string, now: string): Promise<boolean> {
	const held = sql`reservation_lines l JOIN reservations r ON r.order_id = l.order_id WHERE l.order_id = ${orderId} AND r.status = 'held'`;
	const results = await db.batch([
		db.run(sql`INSERT INTO stock_movements (variant_id, delta, reason, reference, order_id, created_at)
			SELECT s.id, -l.quantity, 'sale', ${`commit:${orderId}`}, ${orderId}, ${now} FROM variants s JOIN ${held} AND l.variant_id = s.id AND s.tracked = 1`),
		db.run(sql`UPDATE variants SET reserved_quantity = reserved_quantity - held.quantity,
				stock_quantity = stock_quantity - CASE WHEN tracked = 1 THEN held.quantity ELSE 0 END
			FROM (SELECT l.variant_id, l.quantity FROM ${held}) held WHERE variants.id = held.variant_id`),
		db.run(sql`UPDATE reservations SET status = 'committed' WHERE order_id = ${orderId} AND status = 'held'`),
	]);
	return changesOf(results[2]) === 1;
}

/** Lets go of the pieces that an order holds beyond the lines (one per variant). */
export async function reduceReservation(db: Db, orderId: string, lines: readonly LineRequest[], now: string): Promise<void> {
	const json = JSON.stringify(lines);
	const wanted = sql`COALESCE((SELECT g.value ->> 'quantity' FROM json_each(${json}) g WHERE g.value ->> 'variantId' = l.variant_id), 0)`;
	const beyond = sql`(SELECT l.variant_id, l.quantity - ${wanted} AS quantity FROM reservation_lines l JOIN reservations r ON r.order_id = l.order_id
		WHERE l.order_id = ${orderId} AND r.status = 'held' AND l.quantity > ${wanted})`;
	const ofHold = sql`l.order_id = ${orderId} AND EXISTS (SELECT 1 FROM reservations r WHERE r.order_id = l.order_id AND r.status = 'held')`;
	const crossing = sql`SELECT s.id FROM ${beyond} held JOIN variants s ON s.id = held.variant_id
		WHERE ${crosses("s", { reserved: sql`s.reserved_quantity - held.quantity` })}`;
	await db.batch([
		...tellCrossings(db, crossing, now),
		db.run(
			sql`UPDATE variants SET reserved_quantity = reserved_quantity - held.quantity FROM ${beyond} held WHERE variants.id = held.variant_id`,
		),
		refreshCrossed(db, sql`SELECT variant_id FROM reservation_lines WHERE order_id = ${orderId}`),
		db.run(sql`DELETE FROM reservation_lines AS l WHERE ${ofHold} AND ${wanted} = 0`),
		db.run(sql`UPDATE reservation_lines AS l SET quantity = ${wanted} WHERE ${ofHold} AND l.quantity > ${wanted}`),
	]);
}

/** Lets go of what an order holds; one that holds nothing yet never will. */
export async function releaseReservation(db: Db, orderId: string, now: string): Promise<void> {
	const held = sql`SELECT order_id FROM reservations WHERE order_id = ${orderId} AND status = 'held'`;
	await db.batch([
		...tellOfGivenBack(db, held, now),
		giveBack(db, held),
		refreshCrossed(db, sql`SELECT variant_id FROM reservation_lines WHERE order_id IN (${held})`),
		db.run(sql`INSERT INTO reservations (order_id, status, expires_at, created_at) VALUES (${orderId}, 'released', ${now}, ${now})
			ON CONFLICT (order_id) DO UPDATE SET status = 'released' WHERE reservations.status = 'held'`),
	]);
}

/** Lets go of the oldest holds that have run out; how many. It is as if they had never been: their orders may hold what is left once more. */
export async function releaseExpired(db: Db, now: string): Promise<number> {
	const oldest = sql`${expiredHolds(now)} LIMIT ${SWEPT_AT_ONCE}`;
	const results = await db.batch([
		...tellOfGivenBack(db, oldest, now),
		giveBack(db, oldest),
		refreshCrossed(db, sql`SELECT variant_id FROM reservation_lines WHERE order_id IN (${oldest})`),
		db.run(sql`DELETE FROM reservation_lines WHERE order_id IN (${oldest})`),
		db.run(sql`DELETE FROM reservations WHERE order_id IN (${oldest})`),
	]);
	return changesOf(results.at(-1));
}

const linesOf = (orders: SQL) =>
	sql`(SELECT variant_id, SUM(quantity) AS quantity FROM reservation_lines WHERE order_id IN (${orders}) GROUP BY variant_id)`;

/** Takes the lines of some orders off the reserved quantities. */
const giveBack = (db: Db, orders: SQL): BatchItem<"sqlite"> =>
	db.run(sql`UPDATE variants SET reserved_quantity = reserved_quantity - held.quantity
		FROM ${linesOf(orders)} held WHERE variants.id = held.variant_id`);

/** Goes before it. */
const tellOfGivenBack = (db: Db, orders: SQL, now: string) =>
	tellCrossings(
		db,
		sql`SELECT s.id FROM ${linesOf(orders)} held JOIN variants s ON s.id = held.variant_id
			WHERE ${crosses("s", { reserved: sql`s.reserved_quantity - held.quantity` })}`,
		now,
	);

/**
 * Puts pieces of a committed order back on the shelf, once per reference and never more than it took.
 * False where the order has not taken any.
 */
export async function putBack(db: Db, reference: string, orderId: string, lines: readonly LineRequest[], now: string): Promise<boolean> {
	if ((await findReservation(db, orderId)) !== "committed") return false;
	const json = JSON.stringify(lines);
	const cause = `restock:${reference}`;
	const taken = sql`(SELECT -COALESCE(SUM(m.delta), 0) FROM stock_movements m WHERE m.order_id = ${orderId} AND m.variant_id = s.id)`;
	const returned = sql`MIN(g.value ->> 'quantity', ${taken})`;
	const due = sql`${taken} > 0 AND NOT EXISTS (SELECT 1 FROM stock_movements m WHERE m.reference = ${cause} AND m.variant_id = s.id)`;
	const back = crosses("s", { stock: sql`s.stock_quantity + ${returned}` });
	await db.batch([
		...tellCrossings(
			db,
			sql`SELECT s.id FROM json_each(${json}) g JOIN variants s ON s.id = g.value ->> 'variantId' WHERE ${due} AND ${back}`,
			now,
		),
		db.run(
			sql`UPDATE variants AS s SET stock_quantity = s.stock_quantity + ${returned} FROM json_each(${json}) g WHERE s.id = g.value ->> 'variantId' AND ${due}`,
		),
		db.run(sql`INSERT INTO stock_movements (variant_id, delta, reason, reference, order_id, created_at)
			SELECT s.id, ${returned}, 'restock', ${cause}, ${orderId}, ${now} FROM json_each(${json}) g JOIN variants s ON s.id = g.value ->> 'variantId' WHERE ${due}`),
		refreshCrossed(db, sql`SELECT value ->> 'variantId' FROM json_each(${json})`),
	]);
	return true;
}

/** A count of a shelf, and where its pieces are where that was counted too, as long as they are where they are expected. */
type CountedShelf = StockInput & { byLocation?: StockByLocationInput["items"]; expected?: StockByLocationInput["expected"] };

/** Sets the pieces on a shop's own shelf and how it is kept; false where more are reserved than that. A variant that is not the shop's stays as it is. */
export async function countStock(db: Db, vendorId: string, variantId: string, shelf: CountedShelf, now: string): Promise<boolean> {
	const own = ownVariant(vendorId, variantId);
	const flag = (value: boolean | undefined) => (value === undefined ? null : Number(value));
	const counted = crosses("s", {
		tracked: sql`COALESCE(${flag(shelf.tracked)}, s.tracked)`,
		allowBackorder: sql`COALESCE(${flag(shelf.allowBackorder)}, s.allow_backorder)`,
		stock: sql`${shelf.stockQuantity}`,
	});
	try {
		await db.batch([
			...tellCrossings(db, sql`SELECT s.id FROM variants s WHERE ${own} AND ${counted}`, now),
			...(shelf.byLocation ? writeLocationStock(db, variantId, shelf.byLocation, own, shelf.expected) : []),
			db.run(sql`INSERT INTO stock_movements (variant_id, delta, reason, reference, created_at)
				SELECT id, ${shelf.stockQuantity} - stock_quantity, 'count', ${newId("event")}, ${now} FROM variants WHERE ${own} AND stock_quantity <> ${shelf.stockQuantity}`),
			db.run(sql`UPDATE variants SET stock_quantity = ${shelf.stockQuantity}, tracked = COALESCE(${flag(shelf.tracked)}, tracked),
				allow_backorder = COALESCE(${flag(shelf.allowBackorder)}, allow_backorder) WHERE ${own}`),
			refreshCrossed(db, sql`SELECT id FROM variants WHERE ${own}`),
		]);
		return true;
	} catch (error) {
		if (brokenConstraint(error) === "variants_oversold") return false;
		throw error;
	}
}
