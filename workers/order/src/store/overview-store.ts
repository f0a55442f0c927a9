import { and, count, gte, inArray, isNotNull, sql } from "drizzle-orm";
import { ID_PREFIXES } from "#contracts/ids";
import { money } from "#contracts/money";
import { COUNTED_AT_MOST, type OrdersOverview } from "#contracts/overview";
import type { Db } from "#kit/db";
import { orders } from "./schema/orders.ts";
import { refundRefusals } from "./schema/payments.ts";

/** The orders placed since midnight (UTC), and the refunds that wait for an operator. Their ids begin with the time (RFC 9562), so that no others are read. */
export async function ordersOverview(db: Db, now: Date): Promise<OrdersOverview> {
	const midnight = new Date(now.toISOString().slice(0, 10));
	const firstId = `${ID_PREFIXES.order}_${midnight.getTime().toString(16).padStart(12, "0")}`;
	const isOfToday = and(gte(orders.id, firstId), gte(orders.createdAt, midnight.toISOString()));
	const [counted] = await db
		.select({ today: count(), revenueMinor: sql<number>`coalesce(sum(total_minor), 0)` })
		.from(orders)
		.where(and(isOfToday, inArray(sql`+${orders.status}`, ["placed", "completed"])));
	const [waiting] = await db.select({ count: count() }).from(
		db
			.select({ one: sql`1`.as("one") })
			.from(refundRefusals)
			.where(isNotNull(refundRefusals.reason))
			.limit(COUNTED_AT_MOST)
			.as("waiting"),
	);
	return { today: counted?.today ?? 0, revenueToday: money(counted?.revenueMinor ?? 0), refusedRefunds: waiting?.count ?? 0 };
}
