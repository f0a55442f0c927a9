import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { oneOf } from "./one-of.ts";
import { variants } from "./variants.ts";

export { consumedEvents, deadLetters, idempotencyKeys, messageFailures, outbox, purges } from "#kit/tables";

/** What a reservation can be: pieces held for an order, taken off the shelf, or let go. */
export const RESERVATION_STATUSES = ["held", "committed", "released"] as const;

/** Why the number of pieces on a shelf changed. */
export const MOVEMENT_REASONS = ["count", "import", "sale", "restock"] as const;

/** Where a shop keeps its stock. */
export const stockLocations = sqliteTable(
	"stock_locations",
	{
		id: text("id").primaryKey(),
		vendorId: text("vendor_id").notNull(),
		name: text("name").notNull(),
		/** Pieces are taken from the lowest first. */
		position: integer("position").notNull(),
		createdAt: text("created_at").notNull(),
	},
	(table) => [index("stock_locations_of_shop").on(table.vendorId, table.position, table.id)],
);

/**
 * Where the pieces of a variant are, where that is known: together they are its `stock_quantity`, or none where that is less than 0.
 * A trigger of `variants` takes them and puts them back with every change of it.
 */
export const locationStock = sqliteTable(
	"location_stock",
	{
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		locationId: text("location_id")
			.notNull()
			.references(() => stockLocations.id),
		quantity: integer("quantity").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.variantId, table.locationId] }),
		index("location_stock_location").on(table.locationId),
		check("location_stock_quantity", sql`${table.quantity} >= 0`),
	],
);

/** Who wants to be told when a variant can be bought again; forgotten when that is done. */
export const stockAlerts = sqliteTable(
	"stock_alerts",
	{
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		/** In lower case. */
		email: text("email").notNull(),
		/** The language to write in. */
		locale: text("locale").notNull().default("en"),
		/** Whether it could be bought again since; a trigger of `variants` says so. */
		due: integer("due", { mode: "boolean" }).notNull().default(false),
		createdAt: text("created_at").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.variantId, table.email] }),
		index("stock_alerts_due")
			.on(table.createdAt)
			.where(sql`due = 1`),
		index("stock_alerts_age").on(table.createdAt),
	],
);

export const reservations = sqliteTable(
	"reservations",
	{
		orderId: text("order_id").primaryKey(),
		status: text("status", { enum: RESERVATION_STATUSES }).notNull(),
		expiresAt: text("expires_at").notNull(),
		createdAt: text("created_at").notNull(),
	},
	(table) => [
		index("reservations_held")
			.on(table.expiresAt)
			.where(sql`status = 'held'`),
		check("reservations_status", oneOf(table.status, RESERVATION_STATUSES)),
	],
);

export const reservationLines = sqliteTable(
	"reservation_lines",
	{
		orderId: text("order_id")
			.notNull()
			.references(() => reservations.orderId),
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		quantity: integer("quantity").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.orderId, table.variantId] }),
		index("reservation_lines_variant").on(table.variantId),
		check("reservation_lines_quantity", sql`${table.quantity} > 0`),
	],
);

/** Every change of a shelf, append-only: the deltas of a variant add up to its stock. */
export const stockMovements = sqliteTable(
	"stock_movements",
	{
		id: integer("id").primaryKey({ autoIncrement: true }),
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		delta: integer("delta").notNull(),
		reason: text("reason", { enum: MOVEMENT_REASONS }).notNull(),
		/** What caused it; the same cause moves a variant once. */
		reference: text("reference").notNull(),
		orderId: text("order_id"),
		createdAt: text("created_at").notNull(),
	},
	(table) => [
		uniqueIndex("stock_movements_once").on(table.reference, table.variantId),
		index("stock_movements_variant").on(table.variantId),
		index("stock_movements_order").on(table.orderId, table.variantId),
		check("stock_movements_reason", oneOf(table.reason, MOVEMENT_REASONS)),
	],
);
