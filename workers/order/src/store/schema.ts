import { type SQL, sql } from "drizzle-orm";
import { type AnySQLiteColumn, check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { type Address, type Contact, DELIVERY_KINDS } from "#contracts/cart";
import type { ActorKind } from "#contracts/identity";
import { TAX_CATEGORIES } from "#contracts/product";
import type { Failure } from "#contracts/result";
import { type DeliveryOption, VENDOR_STATUSES } from "#contracts/vendor";
import type { CartLine, DeliveryChoice } from "../domain/cart/cart.ts";
import {
	EFFECT_KINDS,
	type LineProduct,
	STORED_ORDER_STATUSES,
	STORED_PAYMENT_STATUSES,
	STORED_VENDOR_ORDER_STATUSES,
	type Tracking,
} from "../domain/order/order.ts";

export { consumedEvents, deadLetters, idempotencyKeys, outbox } from "#kit/tables";

const isIn = (column: AnySQLiteColumn, values: readonly string[]): SQL =>
	sql`${column} IN (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;

const amounts = {
	itemsMinor: integer("items_minor").notNull(),
	discountMinor: integer("discount_minor").notNull(),
	deliveryMinor: integer("delivery_minor").notNull(),
	/** The tax that the total contains. */
	taxMinor: integer("tax_minor").notNull(),
	totalMinor: integer("total_minor").notNull(),
};

type AmountColumns = Record<keyof typeof amounts, AnySQLiteColumn>;

const addUp = (table: AmountColumns): SQL =>
	sql`${table.totalMinor} = ${table.itemsMinor} - ${table.discountMinor} + ${table.deliveryMinor} AND ${table.totalMinor} >= 0 AND ${table.taxMinor} BETWEEN 0 AND ${table.totalMinor}`;

/** Carts, each read and written as a whole. That one was ordered is known from `orders`. */
export const carts = sqliteTable(
	"carts",
	{
		id: text("id").primaryKey(),
		/** SHA-256 of the cart's token, in hexadecimal digits. */
		tokenHash: text("token_hash").notNull(),
		userId: text("user_id"),
		version: integer("version").notNull(),
		contact: text("contact", { mode: "json" }).$type<Contact>(),
		deliveryAddress: text("delivery_address", { mode: "json" }).$type<Address>(),
		lines: text("lines", { mode: "json" }).$type<CartLine[]>().notNull(),
		choices: text("choices", { mode: "json" }).$type<DeliveryChoice[]>().notNull(),
		createdAt: text("created_at").notNull(),
		updatedAt: text("updated_at").notNull(),
	},
	(table) => [index("carts_of_user").on(table.userId, table.updatedAt), index("carts_by_age").on(table.updatedAt)],
);

/** Guests' carts that went into a shopper's own when they were claimed, so that a repeat of the claim finds where. */
export const claimedCarts = sqliteTable(
	"claimed_carts",
	{
		id: text("id").primaryKey(),
		tokenHash: text("token_hash").notNull(),
		userId: text("user_id").notNull(),
		/** The cart that has its lines now. */
		intoId: text("into_id").notNull(),
		claimedAt: text("claimed_at").notNull(),
	},
	(table) => [index("claimed_carts_by_age").on(table.claimedAt)],
);

/** What this service has to know of the shops, from their events. */
export const vendors = sqliteTable(
	"vendors",
	{
		id: text("id").primaryKey(),
		version: integer("version").notNull(),
		slug: text("slug").notNull(),
		name: text("name").notNull(),
		status: text("status", { enum: VENDOR_STATUSES }).notNull(),
		country: text("country").notNull(),
		deliveryOptions: text("delivery_options", { mode: "json" }).$type<DeliveryOption[]>().notNull(),
		commissionBps: integer("commission_bps").notNull(),
	},
	(table) => [check("vendors_status", isIn(table.status, VENDOR_STATUSES))],
);

/** VAT per country and category of goods. A country without a row is outside the EU: no tax. */
export const taxRates = sqliteTable(
	"tax_rates",
	{
		country: text("country").notNull(),
		category: text("category", { enum: TAX_CATEGORIES }).notNull(),
		rateBps: integer("rate_bps").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.country, table.category] }),
		check("tax_rates_category", isIn(table.category, TAX_CATEGORIES)),
		check("tax_rates_rate", sql`${table.rateBps} BETWEEN 0 AND 10000`),
	],
);

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
	],
);

/** Lets whoever looked an order up by its number and email see and cancel it, for a while. */
export const orderAccessTokens = sqliteTable(
	"order_access_tokens",
	{
		/** SHA-256 of the token, in hexadecimal digits. */
		tokenHash: text("token_hash").primaryKey(),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		expiresAt: text("expires_at").notNull(),
	},
	(table) => [index("order_access_tokens_expiry").on(table.expiresAt)],
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
		commissionBps: integer("commission_bps").notNull(),
		...amounts,
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
		taxMinor: integer("tax_minor").notNull(),
		taxCategory: text("tax_category", { enum: TAX_CATEGORIES }).notNull(),
		taxRateBps: integer("tax_rate_bps").notNull(),
	},
	(table) => [
		index("order_lines_of_order").on(table.orderId, table.position),
		check("order_lines_quantity", sql`${table.quantity} BETWEEN 1 AND 999`),
		check("order_lines_total", sql`${table.totalMinor} = ${table.unitPriceMinor} * ${table.quantity} AND ${table.unitPriceMinor} >= 0`),
		check("order_lines_tax", sql`${table.taxMinor} BETWEEN 0 AND ${table.totalMinor}`),
	],
);

export const payments = sqliteTable(
	"payments",
	{
		id: text("id").primaryKey(),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		attempt: integer("attempt").notNull(),
		provider: text("provider").notNull(),
		token: text("token").notNull(),
		status: text("status", { enum: STORED_PAYMENT_STATUSES }).notNull(),
		amountMinor: integer("amount_minor").notNull(),
		/** The unguessable end of the url that completes a payment. */
		actionToken: text("action_token").notNull().unique("payments_action_token"),
		updatedAt: text("updated_at").notNull(),
	},
	(table) => [
		uniqueIndex("payments_attempt").on(table.orderId, table.attempt),
		check("payments_status", isIn(table.status, STORED_PAYMENT_STATUSES)),
		check("payments_amount", sql`${table.amountMinor} >= 0`),
	],
);

/** What is to be paid back or was: at most once for each part of an order, its total. */
export const refunds = sqliteTable(
	"refunds",
	{
		id: text("id").primaryKey(),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		paymentId: text("payment_id")
			.notNull()
			.references(() => payments.id),
		vendorOrderId: text("vendor_order_id")
			.notNull()
			.references(() => vendorOrders.id)
			.unique("refunds_once_per_part"),
		amountMinor: integer("amount_minor").notNull(),
		/** When the provider had it; null while it is on its way. */
		doneAt: text("done_at"),
		createdAt: text("created_at").notNull(),
	},
	(table) => [index("refunds_of_order").on(table.orderId), check("refunds_amount", sql`${table.amountMinor} > 0`)],
);

export const fulfillments = sqliteTable(
	"fulfillments",
	{
		id: text("id").primaryKey(),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		vendorOrderId: text("vendor_order_id")
			.notNull()
			.references(() => vendorOrders.id),
		tracking: text("tracking", { mode: "json" }).$type<Tracking>(),
		shippedAt: text("shipped_at").notNull(),
		deliveredAt: text("delivered_at"),
	},
	(table) => [index("fulfillments_of_order").on(table.orderId)],
);

export const fulfillmentLines = sqliteTable(
	"fulfillment_lines",
	{
		fulfillmentId: text("fulfillment_id")
			.notNull()
			.references(() => fulfillments.id),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		lineId: text("line_id")
			.notNull()
			.references(() => orderLines.id),
		quantity: integer("quantity").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.fulfillmentId, table.lineId] }),
		index("fulfillment_lines_of_order").on(table.orderId),
		index("fulfillment_lines_of_line").on(table.lineId),
		check("fulfillment_lines_quantity", sql`${table.quantity} BETWEEN 1 AND 999`),
	],
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

/** What a change of an order still has to cause elsewhere; written with the change, gone when done. */
export const pendingEffects = sqliteTable(
	"pending_effects",
	{
		id: text("id").primaryKey(),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		vendorOrderId: text("vendor_order_id"),
		kind: text("kind", { enum: EFFECT_KINDS }).notNull(),
		/** When the sweep has to see to it. */
		dueAt: text("due_at").notNull(),
	},
	(table) => [
		index("pending_effects_due").on(table.dueAt),
		index("pending_effects_of_order").on(table.orderId),
		check("pending_effects_kind", isIn(table.kind, EFFECT_KINDS)),
	],
);
