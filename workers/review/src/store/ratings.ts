import { eq, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { READERS } from "#contracts/events";
import { newId } from "#contracts/ids";
import type { RatingSummary } from "#contracts/review";
import { NO_STARS, summaryOf } from "../domain/rating.ts";
import type { Db } from "#kit/db";
import { currentRequestId } from "#kit/request-id";
import { productRatings, vendorRatings } from "./schema.ts";

interface Rated {
	event: "review.product_rated" | "review.vendor_rated";
	table: SQL;
	column: SQL;
	field: string;
}

const PRODUCT: Rated = { event: "review.product_rated", table: sql`product_ratings`, column: sql`product_id`, field: "productId" };
const VENDOR: Rated = { event: "review.vendor_rated", table: sql`vendor_ratings`, column: sql`vendor_id`, field: "vendorId" };

const STARS = sql.join(
	[1, 2, 3, 4, 5].map((n) => sql.raw(`count(*) FILTER (WHERE rating = ${n})`)),
	sql`, `,
);
const AVERAGE = sql`CASE WHEN count = 0 THEN NULL ELSE ((200 * sum + count) / (2 * count)) / 100.0 END`;
const HISTOGRAM = sql`json_object('1', c1, '2', c2, '3', c3, '4', c4, '5', c5)`;

/**
 * The statements that count the stars of a product and its shop anew and tell them, also where they stay the same: pages
 * show the texts and answers too. They go into the batch of a change of published reviews, behind its log entry `eventId`, and do nothing where that was not written.
 * Everything is read and told inside the batch, so that of two changes at once none is lost.
 */
export const recount = (db: Db, review: { productId: string; vendorId: string }, eventId: string, at: string): BatchItem<"sqlite">[] => [
	...recountOne(db, PRODUCT, review.productId, eventId, at),
	...recountOne(db, VENDOR, review.vendorId, eventId, at),
];

function recountOne(db: Db, { event, table, column, field }: Rated, id: string, eventId: string, at: string): BatchItem<"sqlite">[] {
	const happened = sql`EXISTS (SELECT 1 FROM review_events WHERE id = ${eventId})`;
	const told = newId("event");
	const rating = sql`json_object(${field}, ${column}, 'average', ${AVERAGE}, 'count', count, 'histogram', ${HISTOGRAM})`;
	const body = sql`json_object('type', ${event}, 'id', ${told}, 'version', version, 'at', ${at}, 'requestId', ${currentRequestId() ?? null}, 'rating', ${rating})`;
	return [
		db.run(sql`INSERT INTO ${table} (${column}, count, sum, c1, c2, c3, c4, c5, version)
			SELECT ${id}, count(*), coalesce(sum(rating), 0), ${STARS}, 1
			FROM reviews WHERE ${column} = ${id} AND status = 'published' AND deleted_at IS NULL
			HAVING ${happened}
			ON CONFLICT (${column}) DO UPDATE SET count = excluded.count, sum = excluded.sum, c1 = excluded.c1, c2 = excluded.c2,
				c3 = excluded.c3, c4 = excluded.c4, c5 = excluded.c5, version = ${table}.version + 1`),
		...READERS[event].map((destination) =>
			db.run(sql`INSERT INTO outbox (id, destination, body, created_at)
				SELECT ${told}, ${destination}, ${body}, ${at} FROM ${table} WHERE ${column} = ${id} AND ${happened}`),
		),
	];
}

/** What all published reviews of a product say together. */
export async function productSummary(db: Db, productId: string): Promise<RatingSummary> {
	const [row] = await db.select().from(productRatings).where(eq(productRatings.productId, productId));
	return summaryOf(row ?? NO_STARS);
}

/** What all published reviews of a shop say together. */
export async function vendorSummary(db: Db, vendorId: string): Promise<RatingSummary> {
	const [row] = await db.select().from(vendorRatings).where(eq(vendorRatings.vendorId, vendorId));
	return summaryOf(row ?? NO_STARS);
}
