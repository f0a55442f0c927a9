import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ActorKind } from "#contracts/identity";
import { VENDOR_ORDER_STATUSES } from "#contracts/order";
import { type DeliveryOption, type Place, VENDOR_STATUSES, type VendorApplication, type VendorPatch } from "#contracts/vendor";

export { consumedEvents, deadLetters, idempotencyKeys, messageFailures, outbox, purges } from "#kit/tables";

const oneOf = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(", "));

/** The shops, from the application on. */
export const vendors = sqliteTable(
	"vendors",
	{
		id: text("id").primaryKey(),
		slug: text("slug").notNull().unique("vendors_slug"),
		applicantId: text("applicant_id").notNull(),
		name: text("name").notNull(),
		tagline: text("tagline").notNull().default(""),
		story: text("story").notNull().default(""),
		email: text("email").notNull(),
		phone: text("phone").notNull(),
		trader: text("trader", { mode: "json" }).$type<VendorApplication["trader"]>(),
		place: text("place", { mode: "json" }).$type<Place>().notNull(),
		/** Of the place, once more: what is near is found by them. */
		latitude: real("latitude").notNull(),
		longitude: real("longitude").notNull(),
		openingHours: text("opening_hours", { mode: "json" }).$type<NonNullable<VendorPatch["openingHours"]>>().notNull(),
		deliveryOptions: text("delivery_options", { mode: "json" }).$type<DeliveryOption[]>().notNull(),
		signUrl: text("sign_url"),
		status: text("status", { enum: VENDOR_STATUSES }).notNull(),
		statusReason: text("status_reason"),
		commissionBps: integer("commission_bps").notNull(),
		ratingAverage: real("rating_average"),
		ratingCount: integer("rating_count").notNull().default(0),
		/** Of the last review.vendor_rated event that counted. */
		ratingVersion: integer("rating_version").notNull().default(0),
		/** Name, town and tagline without case and accents: what lists are sorted by and searches look in. */
		nameFolded: text("name_folded").notNull(),
		townFolded: text("town_folded").notNull(),
		taglineFolded: text("tagline_folded").notNull().default(""),
		/** Grows with every change that other services hear of. */
		version: integer("version").notNull().default(1),
		createdAt: text("created_at").notNull(),
		updatedAt: text("updated_at").notNull(),
	},
	(table) => [
		index("vendors_by_name").on(table.status, table.nameFolded, table.id),
		index("vendors_by_status").on(table.status, table.id),
		index("vendors_by_latitude").on(table.status, table.latitude),
		index("vendors_by_applicant").on(table.applicantId, table.status),
		check("vendors_status", sql`${table.status} IN (${oneOf(VENDOR_STATUSES)})`),
		check("vendors_commission", sql`${table.commissionBps} BETWEEN 0 AND 10000`),
		check("vendors_rating", sql`${table.ratingCount} >= 0`),
	],
);

/** The slugs that shops had, each with its shop. A trigger writes it; a shop that takes a slug anew takes it out of here. */
export const formerSlugs = sqliteTable(
	"former_slugs",
	{
		slug: text("slug").primaryKey(),
		vendorId: text("vendor_id")
			.notNull()
			.references(() => vendors.id),
		freedAt: text("freed_at").notNull(),
	},
	(table) => [index("former_slugs_of_vendor").on(table.vendorId, table.freedAt)],
);

/** Who may act for which shop. */
export const vendorStaff = sqliteTable(
	"vendor_staff",
	{
		userId: text("user_id").notNull(),
		vendorId: text("vendor_id")
			.notNull()
			.references(() => vendors.id),
		role: text("role", { enum: ["owner", "staff"] }).notNull(),
		createdAt: text("created_at").notNull(),
	},
	(table) => [
		primaryKey({ name: "vendor_staff_once", columns: [table.userId, table.vendorId] }),
		index("vendor_staff_of_vendor").on(table.vendorId),
		check("vendor_staff_role", sql`${table.role} IN ('owner', 'staff')`),
	],
);

/** What happened to a shop, and who did it. Only ever appended to. */
export const vendorEvents = sqliteTable(
	"vendor_events",
	{
		id: text("id").primaryKey(),
		vendorId: text("vendor_id")
			.notNull()
			.references(() => vendors.id),
		action: text("action").notNull(),
		actorKind: text("actor_kind").$type<ActorKind>().notNull(),
		actorId: text("actor_id"),
		data: text("data", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
		createdAt: text("created_at").notNull(),
	},
	(table) => [index("vendor_events_of_vendor").on(table.vendorId, table.id)],
);

/** The shops' parts of orders as the order service last told of them: what figures are made from. */
export const vendorOrders = sqliteTable(
	"vendor_orders",
	{
		id: text("id").primaryKey(),
		orderId: text("order_id").notNull(),
		vendorId: text("vendor_id").notNull(),
		status: text("status", { enum: VENDOR_ORDER_STATUSES }).notNull(),
		totalMinor: integer("total_minor").notNull(),
		currency: text("currency").notNull(),
		placedAt: text("placed_at").notNull(),
		completedAt: text("completed_at"),
		version: integer("version").notNull(),
	},
	(table) => [
		index("vendor_orders_by_day").on(table.vendorId, table.placedAt),
		index("vendor_orders_by_status").on(table.vendorId, table.status),
		check("vendor_orders_status", sql`${table.status} IN (${oneOf(VENDOR_ORDER_STATUSES)})`),
	],
);
