import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { TAX_CATEGORIES } from "#contracts/product";
import { PROMOTION_KINDS } from "#contracts/promotion";
import { FUNDERS } from "../../domain/funders.ts";
import { isIn } from "./columns.ts";
import { orders } from "./orders.ts";

/**
 * Tax by country, region and category of goods. The region is empty for the whole country, and the category's rate of the region
 * stands in for that of the country. A country without a row has no tax.
 */
export const taxRates = sqliteTable(
	"tax_rates",
	{
		country: text("country").notNull(),
		region: text("region").notNull().default(""),
		category: text("category", { enum: TAX_CATEGORIES }).notNull(),
		rateBps: integer("rate_bps").notNull(),
		/** Whether prices have the tax in them there, or it comes on top. */
		isIncluded: integer("is_included", { mode: "boolean" }).notNull().default(true),
	},
	(table) => [
		primaryKey({ columns: [table.country, table.region, table.category] }),
		check("tax_rates_category", isIn(table.category, TAX_CATEGORIES)),
		check("tax_rates_rate", sql`${table.rateBps} BETWEEN 0 AND 10000`),
	],
);

/** Shoppers who pay no tax. */
export const taxExemptions = sqliteTable("tax_exemptions", {
	userId: text("user_id").primaryKey(),
	reason: text("reason").notNull(),
	createdAt: text("created_at").notNull(),
});

/** Discounts: by a code, or by themselves where there is none. */
export const promotions = sqliteTable(
	"promotions",
	{
		id: text("id").primaryKey(),
		version: integer("version").notNull(),
		title: text("title").notNull(),
		/** In capitals. */
		code: text("code"),
		kind: text("kind", { enum: PROMOTION_KINDS }).notNull(),
		/** Of a percentage, and of what is got in "buy x, get y" (10,000 is free). */
		percentBps: integer("percent_bps"),
		/** Of a fixed discount, off the whole. */
		amountMinor: integer("amount_minor"),
		buyQuantity: integer("buy_quantity"),
		getQuantity: integer("get_quantity"),
		/** The shop whose goods and delivery it is off; null for all shops. */
		vendorId: text("vendor_id"),
		fundedBy: text("funded_by", { enum: FUNDERS }).notNull(),
		/** Only these goods; all where both are empty. */
		productIds: text("product_ids", { mode: "json" }).$type<string[]>().notNull().default([]),
		categoryIds: text("category_ids", { mode: "json" }).$type<string[]>().notNull().default([]),
		/** Of the goods that it is off, before discounts. */
		minSpendMinor: integer("min_spend_minor").notNull().default(0),
		/** How many orders may have it, and how many of one customer; null: any number. */
		maxUses: integer("max_uses"),
		maxUsesPerCustomer: integer("max_uses_per_customer"),
		/** Whether it goes together with others; of those that do not, the one that takes off the most is used. */
		combines: integer("combines", { mode: "boolean" }).notNull().default(true),
		isActive: integer("is_active", { mode: "boolean" }).notNull().default(true),
		startsAt: text("starts_at"),
		endsAt: text("ends_at"),
		createdAt: text("created_at").notNull(),
		updatedAt: text("updated_at").notNull(),
	},
	(table) => [
		uniqueIndex("promotions_code")
			.on(table.code)
			.where(sql`code IS NOT NULL`),
		index("promotions_automatic")
			.on(table.vendorId)
			.where(sql`code IS NULL AND is_active`),
		index("promotions_of_vendor").on(table.vendorId, table.id),
		check("promotions_kind", isIn(table.kind, PROMOTION_KINDS)),
		check("promotions_funded_by", isIn(table.fundedBy, FUNDERS)),
		check(
			"promotions_value",
			sql`CASE ${table.kind} WHEN 'percentage' THEN ${table.percentBps} BETWEEN 1 AND 10000 WHEN 'fixed' THEN ${table.amountMinor} > 0
				WHEN 'buy_x_get_y' THEN ${table.buyQuantity} > 0 AND ${table.getQuantity} > 0 AND ${table.percentBps} BETWEEN 1 AND 10000 ELSE 1 END`,
		),
	],
);

/** The orders that have a promotion. Triggers refuse what goes beyond its limits, of an account by the order's `user_id`; an order that ends unplaced gives its use back. */
export const promotionUses = sqliteTable(
	"promotion_uses",
	{
		promotionId: text("promotion_id")
			.notNull()
			.references(() => promotions.id),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		/** SHA-256 of the customer's email in lower case, in hexadecimal digits. */
		customerHash: text("customer_hash").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.promotionId, table.orderId] }),
		index("promotion_uses_of_customer").on(table.promotionId, table.customerHash),
		index("promotion_uses_of_order").on(table.orderId),
	],
);

/** What the marketplace takes of a sale. The rule that says the most holds: shop and category over shop over category over none. */
export const commissionRules = sqliteTable(
	"commission_rules",
	{
		id: text("id").primaryKey(),
		vendorId: text("vendor_id"),
		categoryId: text("category_id"),
		/** From this total of a line on. */
		fromMinor: integer("from_minor").notNull().default(0),
		rateBps: integer("rate_bps").notNull(),
		createdAt: text("created_at").notNull(),
	},
	(table) => [
		uniqueIndex("commission_rules_once").on(sql`coalesce(vendor_id, '')`, sql`coalesce(category_id, '')`, table.fromMinor),
		check("commission_rules_rate", sql`${table.rateBps} BETWEEN 0 AND 10000`),
	],
);
