import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What was bought together in an order, as its last event told: to count it once, and to take it back where it is canceled. */
export const boughtOrders = sqliteTable(
	"bought_orders",
	{
		orderId: text("order_id").primaryKey(),
		version: integer("version").notNull(),
		/** The ids that were counted, as JSON. */
		productIds: text("product_ids").notNull(),
		at: text("at").notNull(),
	},
	(table) => [index("bought_orders_at").on(table.at)],
);

/** In how many orders two products were bought together, in both directions; of each product those most often, see `MOST_PARTNERS`. */
export const boughtTogether = sqliteTable(
	"bought_together",
	{
		productId: text("product_id").notNull(),
		otherId: text("other_id").notNull(),
		orders: integer("orders").notNull(),
		lastAt: text("last_at").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.productId, table.otherId] }),
		index("bought_together_most").on(table.productId, table.orders, table.lastAt, table.otherId),
		check("bought_together_orders", sql`${table.orders} >= 0`),
	],
);
