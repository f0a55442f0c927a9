import * as z from "zod";
import { priceSchema } from "./money.ts";
import { nullable } from "./page.ts";
import { searchItemSchema } from "./search.ts";

/** So many of what waits are named. */
export const WAITING_NAMED = 5;
/** Nobody counts further: whoever has so much to do needs no exact figure. */
export const COUNTED_AT_MOST = 1_000;

const waiting = { items: z.array(searchItemSchema).meta({ description: `At most ${WAITING_NAMED}, the oldest first.` }) };
const countMeta = { description: `${COUNTED_AT_MOST} stands for that many and more.` };

export const vendorsOverviewSchema = z
	.strictObject({ applied: z.int().meta(countMeta), ...waiting })
	.meta({ id: "VendorsOverview", description: "Shops that wait for their approval." });
export type VendorsOverview = z.infer<typeof vendorsOverviewSchema>;

export const reviewsOverviewSchema = z
	.strictObject({ reported: z.int().meta(countMeta), ...waiting })
	.meta({ id: "ReviewsOverview", description: "Published reviews that somebody reported." });
export type ReviewsOverview = z.infer<typeof reviewsOverviewSchema>;

export const ordersOverviewSchema = z
	.strictObject({ today: z.int(), revenueToday: priceSchema, refusedRefunds: z.int().meta(countMeta) })
	.meta({
		id: "OrdersOverview",
		description: "Orders placed today (UTC) and not canceled, what they come to, and the refunds that the payment provider refuses.",
	});
export type OrdersOverview = z.infer<typeof ordersOverviewSchema>;

/** What the operators have to do, from the services that know; null where one does not answer. */
export const overviewSchema = z
	.strictObject({
		vendors: nullable(vendorsOverviewSchema),
		reviews: nullable(reviewsOverviewSchema),
		orders: nullable(ordersOverviewSchema),
	})
	.meta({ id: "Overview" });
export type Overview = z.infer<typeof overviewSchema>;
