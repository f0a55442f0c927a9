import { type SQL, sql } from "drizzle-orm";
import { type AnySQLiteColumn, integer } from "drizzle-orm/sqlite-core";

/** A condition that a column has one of these values. */
export const isIn = (column: AnySQLiteColumn, values: readonly string[]): SQL =>
	sql`${column} IN (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;

/** Amounts of an order or of a shop's part, in minor units. */
export const amounts = {
	itemsMinor: integer("items_minor").notNull(),
	/** What is taken off, of the items and of the delivery. */
	discountMinor: integer("discount_minor").notNull(),
	deliveryMinor: integer("delivery_minor").notNull(),
	/** The tax that the total contains. */
	taxMinor: integer("tax_minor").notNull(),
	/** As much of the tax as was not in the prices but came on top of them. */
	taxAddedMinor: integer("tax_added_minor").notNull().default(0),
	totalMinor: integer("total_minor").notNull(),
};

type AmountColumns = Record<keyof typeof amounts, AnySQLiteColumn>;

/** That amounts add up to their total, and none of them is impossible. */
export const addUp = (table: AmountColumns): SQL =>
	sql`${table.totalMinor} = ${table.itemsMinor} - ${table.discountMinor} + ${table.deliveryMinor} + ${table.taxAddedMinor}
		AND ${table.totalMinor} >= 0 AND ${table.discountMinor} >= 0
		AND ${table.taxMinor} BETWEEN 0 AND ${table.totalMinor} AND ${table.taxAddedMinor} BETWEEN 0 AND ${table.taxMinor}`;
