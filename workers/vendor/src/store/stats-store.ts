import { and, count, eq, gte, inArray, notInArray, sql } from "drizzle-orm";
import type { DayTotal, OpenOrders } from "../domain/stats.ts";
import type { Db } from "#kit/db";
import { vendorOrders } from "./schema.ts";

/** What a shop sold per day (UTC) since `firstDay`; what was rejected or canceled is no sale. */
export const dayTotals = (db: Db, vendorId: string, firstDay: string): Promise<DayTotal[]> =>
	db
		.select({
			date: sql<string>`substr(placed_at, 1, 10)`,
			orders: count(),
			revenueMinor: sql<number>`sum(total_minor)`,
		})
		.from(vendorOrders)
		.where(
			and(
				eq(vendorOrders.vendorId, vendorId),
				gte(vendorOrders.placedAt, firstDay),
				notInArray(vendorOrders.status, ["rejected", "canceled"]),
			),
		)
		.groupBy(sql`1`);

/** How many orders wait to be accepted or sent. */
export async function countOpenOrders(db: Db, vendorId: string): Promise<OpenOrders> {
	const [row] = await db
		.select({ open: count(), toAccept: sql<number>`total(status = 'placed')` })
		.from(vendorOrders)
		.where(and(eq(vendorOrders.vendorId, vendorId), inArray(vendorOrders.status, ["placed", "accepted"])));
	return row ?? { open: 0, toAccept: 0 };
}
