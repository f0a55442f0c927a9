import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { type Address, type Contact, DELIVERY_KINDS } from "#contracts/cart";
import type { ActorKind } from "#contracts/identity";
import { TAX_CATEGORIES } from "#contracts/product";
import type { Failure } from "#contracts/result";
import { type LineProduct, STORED_ORDER_STATUSES, STORED_VENDOR_ORDER_STATUSES } from "../../domain/order/order.ts";
import { addUp, amounts, isIn } from "./columns.ts";
import { FUNDERS } from "../../domain/funders.ts";
import { COMMISSION_REASONS } from "../../domain/pricing/commission.ts";

/** Orders. The row is the log of its checkout: `status` says how far it came, `resume_at` when the sweep has to look after it. */
export const orders = sqliteTable(
	"orders",
	{
		id: text("id").primaryKey(),
		number: text("number").notNull().unique("orders_number"),
		cartId: text("cart_id").notNull(),
		/** The cart's, kept for guests, who read their order with it. */
		tokenHash: text("token_hash").notNull(),
		userId: text("user_id"),
		status: text("status", { enum: STORED_ORDER_STATUSES }).notNull(),
		/** Of the whole order with its parts: every change is a compare-and-set on it. */
		version: integer("version").notNull(),
		currency: text("currency").notNull(),
		...amounts,
		/** As much of the total as gift cards and store credit pay. */
		creditMinor: integer("credit_minor").notNull().default(0),
		isTaxExempt: integer("is_tax_exempt", { mode: "boolean" }).notNull().default(false),
		/** The language that the shopper is written to in. */
		locale: text("locale").notNull().default("en"),
		contact: text("contact", { mode: "json" }).$type<Contact>().notNull(),
		deliveryAddress: text("delivery_address", { mode: "json" }).$type<Address>(),
		/** Why a checkout failed: what every repeat of it answers. */
		failure: text("failure", { mode: "json" }).$type<Failure>(),
		/** Until when stock is held and payment awaited. */
		expiresAt: text("expires_at").notNull(),
		resumeAt: text("resume_at"),
		placedAt: text("placed_at"),
		createdAt: text("created_at").notNull(),
		updatedAt: text("updated_at").notNull(),
	},
	(table) => [
		uniqueIndex("orders_one_per_cart")
			.on(table.cartId)
			.where(sql`status <> 'failed'`),
		index("orders_of_user").on(table.userId, table.id),
		index("orders_by_status").on(table.status, table.id),
		index("orders_by_email").on(sql`lower(contact ->> '$.email')`, table.id),
		index("orders_to_resume")
			.on(table.resumeAt)
			.where(sql`resume_at IS NOT NULL`),
		check("orders_status", isIn(table.status, STORED_ORDER_STATUSES)),
		check("orders_amounts", addUp(table)),
		check("orders_credit", sql`${table.creditMinor} BETWEEN 0 AND ${table.totalMinor}`),
	],
);

/** Lets whoever looked an order up by its number and email see it, and whoever opened a link from a mail change it, for a while. */
export const orderAccessTokens = sqliteTable(
	"order_access_tokens",
	{
		/** SHA-256 of the token, in hexadecimal digits. */
		tokenHash: text("token_hash").primaryKey(),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		/** Whether it came by mail. */
		mayChange: integer("may_change", { mode: "boolean" }).notNull().default(false),
		expiresAt: text("expires_at").notNull(),
	},
	(table) => [
		index("order_access_tokens_expiry").on(table.expiresAt),
		index("order_access_tokens_of_order").on(table.orderId, table.expiresAt),
	],
);

/** The part of an order that one shop sees to. */
export const vendorOrders = sqliteTable(
	"vendor_orders",
	{
		id: text("id").primaryKey(),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		vendorId: text("vendor_id").notNull(),
		vendorSlug: text("vendor_slug").notNull(),
		vendorName: text("vendor_name").notNull(),
		status: text("status", { enum: STORED_VENDOR_ORDER_STATUSES }).notNull(),
		/** Grows with every status that the vendor service hears of. */
		version: integer("version").notNull(),
		deliveryOptionId: text("delivery_option_id").notNull(),
		deliveryKind: text("delivery_kind", { enum: DELIVERY_KINDS }).notNull(),
		deliveryTitle: text("delivery_title").notNull(),
		taxCountry: text("tax_country").notNull(),
		/** Empty where no region of it is known. */
		taxRegion: text("tax_region").notNull().default(""),
		commissionBps: integer("commission_bps").notNull(),
		...amounts,
		/** As much of the discount as is off the delivery, and as the marketplace pays. */
		deliveryDiscountMinor: integer("delivery_discount_minor").notNull().default(0),
		marketplaceDiscountMinor: integer("marketplace_discount_minor").notNull().default(0),
		deliveryTaxMinor: integer("delivery_tax_minor").notNull().default(0),
		deliveryTaxRateBps: integer("delivery_tax_rate_bps").notNull().default(0),
		/** What the marketplace takes, with the tax on it. */
		commissionMinor: integer("commission_minor").notNull().default(0),
		commissionTaxMinor: integer("commission_tax_minor").notNull().default(0),
		commissionTaxRateBps: integer("commission_tax_rate_bps").notNull().default(0),
		/** Null as long as the order is not placed: then the shop does not see it. */
		placedAt: text("placed_at"),
		completedAt: text("completed_at"),
		updatedAt: text("updated_at").notNull(),
	},
	(table) => [
		index("vendor_orders_of_order").on(table.orderId),
		index("vendor_orders_of_vendor").on(table.vendorId, table.id),
		index("vendor_orders_by_status").on(table.vendorId, table.status, table.id),
		check("vendor_orders_status", isIn(table.status, STORED_VENDOR_ORDER_STATUSES)),
		check("vendor_orders_delivery_kind", isIn(table.deliveryKind, DELIVERY_KINDS)),
		check("vendor_orders_amounts", addUp(table)),
		check(
			"vendor_orders_discounts",
			sql`${table.deliveryDiscountMinor} BETWEEN 0 AND ${table.deliveryMinor} AND ${table.marketplaceDiscountMinor} BETWEEN 0 AND ${table.discountMinor}`,
		),
	],
);

export const orderLines = sqliteTable(
	"order_lines",
	{
		id: text("id").primaryKey(),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		vendorOrderId: text("vendor_order_id")
			.notNull()
			.references(() => vendorOrders.id),
		position: integer("position").notNull(),
		variantId: text("variant_id").notNull(),
		productId: text("product_id").notNull(),
		product: text("product", { mode: "json" }).$type<LineProduct>().notNull(),
		sku: text("sku"),
		quantity: integer("quantity").notNull(),
		unitPriceMinor: integer("unit_price_minor").notNull(),
		totalMinor: integer("total_minor").notNull(),
		/** What is taken off the line, and how much of that the marketplace pays. */
		discountMinor: integer("discount_minor").notNull().default(0),
		marketplaceDiscountMinor: integer("marketplace_discount_minor").notNull().default(0),
		/** The tax of what is paid for the line, and as much of it as came on top. */
		taxMinor: integer("tax_minor").notNull(),
		taxAddedMinor: integer("tax_added_minor").notNull().default(0),
		taxCategory: text("tax_category", { enum: TAX_CATEGORIES }).notNull(),
		taxRateBps: integer("tax_rate_bps").notNull(),
		/** What the marketplace takes of the line. */
		commissionBps: integer("commission_bps").notNull().default(0),
		/** Which kind of rule said so. */
		commissionReason: text("commission_reason", { enum: COMMISSION_REASONS }).notNull().default("vendor_rate"),
		commissionMinor: integer("commission_minor").notNull().default(0),
	},
	(table) => [
		index("order_lines_of_order").on(table.orderId, table.position),
		check("order_lines_quantity", sql`${table.quantity} BETWEEN 1 AND 999`),
		check("order_lines_total", sql`${table.totalMinor} = ${table.unitPriceMinor} * ${table.quantity} AND ${table.unitPriceMinor} >= 0`),
		check(
			"order_lines_tax",
			sql`${table.taxMinor} BETWEEN 0 AND ${table.totalMinor} - ${table.discountMinor} + ${table.taxAddedMinor} AND ${table.taxAddedMinor} BETWEEN 0 AND ${table.taxMinor}`,
		),
		check(
			"order_lines_discounts",
			sql`${table.discountMinor} BETWEEN 0 AND ${table.totalMinor} AND ${table.marketplaceDiscountMinor} BETWEEN 0 AND ${table.discountMinor}`,
		),
	],
);

/** Every discount of a line, or of a part's delivery where there is no line, with who pays for it. What it is called is copied. */
export const orderDiscounts = sqliteTable(
	"order_discounts",
	{
		id: text("id").primaryKey(),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		vendorOrderId: text("vendor_order_id")
			.notNull()
			.references(() => vendorOrders.id),
		lineId: text("line_id").references(() => orderLines.id),
		promotionId: text("promotion_id").notNull(),
		title: text("title").notNull(),
		code: text("code"),
		fundedBy: text("funded_by", { enum: FUNDERS }).notNull(),
		amountMinor: integer("amount_minor").notNull(),
	},
	(table) => [index("order_discounts_of_order").on(table.orderId), check("order_discounts_amount", sql`${table.amountMinor} > 0`)],
);

/** Append-only: who did what to an order, in sequence. */
export const orderEvents = sqliteTable(
	"order_events",
	{
		id: text("id").notNull().unique("order_events_id"),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		seq: integer("seq").notNull(),
		type: text("type").notNull(),
		vendorOrderId: text("vendor_order_id"),
		actorKind: text("actor_kind").$type<ActorKind>().notNull(),
		actorId: text("actor_id"),
		data: text("data", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
		createdAt: text("created_at").notNull(),
	},
	(table) => [primaryKey({ columns: [table.orderId, table.seq] })],
);
