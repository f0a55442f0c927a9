import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Address, Contact } from "#contracts/cart";
import type { CartLine, DeliveryChoice } from "../../domain/cart/cart.ts";

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
		/** Codes of discounts and gift cards, as they are compared. */
		codes: text("codes", { mode: "json" }).$type<string[]>().notNull().default([]),
		/** Whether the shopper's store credit is to be used. */
		usesCredit: integer("uses_credit", { mode: "boolean" }).notNull().default(false),
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
