import { check, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { type DeliveryOption, type Place, type Vendor, VENDOR_STATUSES } from "#contracts/vendor";
import { isIn } from "./columns.ts";

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
		/** Null as long as its events have not told. */
		latitude: real("latitude"),
		longitude: real("longitude"),
		openingHours: text("opening_hours", { mode: "json" }).$type<Vendor["openingHours"]>().notNull().default([]),
		deliveryOptions: text("delivery_options", { mode: "json" }).$type<DeliveryOption[]>().notNull(),
		commissionBps: integer("commission_bps").notNull(),
		/** Where the shop is written to; who trades, and where. Null as long as its events have not told. */
		email: text("email"),
		trader: text("trader", { mode: "json" }).$type<Vendor["trader"]>(),
		place: text("place", { mode: "json" }).$type<Place>(),
	},
	(table) => [check("vendors_status", isIn(table.status, VENDOR_STATUSES))],
);
