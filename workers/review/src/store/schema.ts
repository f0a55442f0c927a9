import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ActorKind } from "#contracts/identity";
import { PRODUCT_STATUSES } from "#contracts/product";
import { REVIEW_STATUSES } from "#contracts/review";
import { VENDOR_STATUSES } from "#contracts/vendor";

export { consumedEvents, deadLetters, idempotencyKeys, messageFailures, outbox, purges } from "#kit/tables";

const oneOf = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(", "));

/** The products as the product service last told of them. */
export const products = sqliteTable(
	"products",
	{
		id: text("id").primaryKey(),
		vendorId: text("vendor_id").notNull(),
		slug: text("slug").notNull(),
		title: text("title").notNull(),
		status: text("status", { enum: PRODUCT_STATUSES }).notNull(),
		version: integer("version").notNull(),
	},
	// not unique: two products may swap slugs, and their events arrive one by one
	(table) => [index("products_by_slug").on(table.slug), check("products_status", sql`${table.status} IN (${oneOf(PRODUCT_STATUSES)})`)],
);

/** The shops as the vendor service last told of them. */
export const vendors = sqliteTable(
	"vendors",
	{
		id: text("id").primaryKey(),
		slug: text("slug").notNull(),
		name: text("name").notNull(),
		status: text("status", { enum: VENDOR_STATUSES }).notNull(),
		version: integer("version").notNull(),
	},
	(table) => [index("vendors_by_slug").on(table.slug), check("vendors_status", sql`${table.status} IN (${oneOf(VENDOR_STATUSES)})`)],
);

/** The slugs that products and shops had, each with what had it last. Triggers write it. */
export const formerSlugs = sqliteTable(
	"former_slugs",
	{
		kind: text("kind", { enum: ["product", "vendor"] }).notNull(),
		slug: text("slug").notNull(),
		ref: text("ref").notNull(),
	},
	(table) => [primaryKey({ columns: [table.kind, table.slug] }), check("former_slugs_kind", sql`${table.kind} IN ('product', 'vendor')`)],
);

/**
 * The reviews. One that its author deleted keeps its row without its texts, so that what was rejected
 * cannot be deleted and written again.
 */
export const reviews = sqliteTable(
	"reviews",
	{
		id: text("id").primaryKey(),
		productId: text("product_id").notNull(),
		vendorId: text("vendor_id").notNull(),
		userId: text("user_id").notNull(),
		/** The line of an order that made its author a buyer. */
		orderLineId: text("order_line_id"),
		productTitle: text("product_title").notNull(),
		author: text("author").notNull(),
		rating: integer("rating").notNull(),
		title: text("title").notNull(),
		text: text("text").notNull(),
		verified: integer("verified", { mode: "boolean" }).notNull().default(true),
		status: text("status", { enum: REVIEW_STATUSES }).notNull(),
		statusReason: text("status_reason"),
		replyText: text("reply_text"),
		replyAt: text("reply_at"),
		/** How many votes and reports it has, counted from their tables with every change of them. */
		helpful: integer("helpful").notNull().default(0),
		reports: integer("reports").notNull().default(0),
		createdAt: text("created_at").notNull(),
		updatedAt: text("updated_at").notNull(),
		deletedAt: text("deleted_at"),
	},
	(table) => [
		uniqueIndex("reviews_once")
			.on(table.userId, table.productId)
			.where(sql`deleted_at IS NULL OR status = 'rejected'`),
		index("reviews_of_product")
			.on(table.productId, table.status, table.createdAt, table.id)
			.where(sql`deleted_at IS NULL`),
		index("reviews_of_vendor")
			.on(table.vendorId, table.createdAt, table.id)
			.where(sql`deleted_at IS NULL`),
		index("reviews_of_vendor_by_status")
			.on(table.vendorId, table.status, table.createdAt, table.id)
			.where(sql`deleted_at IS NULL`),
		index("reviews_of_user")
			.on(table.userId, table.createdAt, table.id)
			.where(sql`deleted_at IS NULL`),
		index("reviews_by_time")
			.on(table.createdAt, table.id)
			.where(sql`deleted_at IS NULL`),
		index("reviews_by_status")
			.on(table.status, table.createdAt, table.id)
			.where(sql`deleted_at IS NULL`),
		index("reviews_reported")
			.on(table.createdAt, table.id)
			.where(sql`deleted_at IS NULL AND reports > 0`),
		index("reviews_stars_of_product")
			.on(table.productId, table.status, table.rating)
			.where(sql`deleted_at IS NULL`),
		index("reviews_stars_of_vendor")
			.on(table.vendorId, table.status, table.rating)
			.where(sql`deleted_at IS NULL`),
		check("reviews_status", sql`${table.status} IN (${oneOf(REVIEW_STATUSES)})`),
		check("reviews_rating", sql`${table.rating} BETWEEN 1 AND 5`),
		check("reviews_counts", sql`${table.helpful} >= 0 AND ${table.reports} >= 0`),
	],
);

/** Who found a review helpful. */
export const reviewVotes = sqliteTable(
	"review_votes",
	{
		reviewId: text("review_id")
			.notNull()
			.references(() => reviews.id),
		userId: text("user_id").notNull(),
		createdAt: text("created_at").notNull(),
	},
	(table) => [primaryKey({ name: "review_votes_once", columns: [table.reviewId, table.userId] })],
);

/** Who wants moderators to look at a review, and why. */
export const reviewReports = sqliteTable(
	"review_reports",
	{
		reviewId: text("review_id")
			.notNull()
			.references(() => reviews.id),
		userId: text("user_id").notNull(),
		reason: text("reason").notNull(),
		createdAt: text("created_at").notNull(),
	},
	(table) => [primaryKey({ name: "review_reports_once", columns: [table.reviewId, table.userId] })],
);

/** What happened to a review, and who did it. Only ever appended to. */
export const reviewEvents = sqliteTable(
	"review_events",
	{
		id: text("id").primaryKey(),
		reviewId: text("review_id")
			.notNull()
			.references(() => reviews.id),
		action: text("action").notNull(),
		actorKind: text("actor_kind").$type<ActorKind>().notNull(),
		actorId: text("actor_id"),
		data: text("data", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
		createdAt: text("created_at").notNull(),
	},
	(table) => [index("review_events_of_review").on(table.reviewId, table.id)],
);

const stars = {
	count: integer("count").notNull(),
	sum: integer("sum").notNull(),
	c1: integer("c1").notNull(),
	c2: integer("c2").notNull(),
	c3: integer("c3").notNull(),
	c4: integer("c4").notNull(),
	c5: integer("c5").notNull(),
	version: integer("version").notNull(),
};

/** Published reviews per product: how many in all, with 1, 2 … 5 stars. Counted anew with every change of them. */
export const productRatings = sqliteTable("product_ratings", { productId: text("product_id").primaryKey(), ...stars }, (table) => [
	check("product_ratings_adds_up", sql`${table.count} = ${table.c1} + ${table.c2} + ${table.c3} + ${table.c4} + ${table.c5}`),
]);

/** The same per shop. */
export const vendorRatings = sqliteTable("vendor_ratings", { vendorId: text("vendor_id").primaryKey(), ...stars }, (table) => [
	check("vendor_ratings_adds_up", sql`${table.count} = ${table.c1} + ${table.c2} + ${table.c3} + ${table.c4} + ${table.c5}`),
]);
