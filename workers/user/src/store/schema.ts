import { sql } from "drizzle-orm";
import { check, customType, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { MAX_ADDRESSES } from "../domain/address-book.ts";

export { consumedEvents, deadLetters, idempotencyKeys, messageFailures } from "#kit/tables";

/** A moment, stored as ISO 8601 in UTC, which sorts as text. better-auth reads and writes dates. */
const time = customType<{ data: Date; driverData: string }>({
	dataType: () => "text",
	toDriver: (date) => date.toISOString(),
	fromDriver: (stored) => new Date(stored),
});

/** Accounts of people. Property names are those of better-auth's models. */
export const users = sqliteTable(
	"users",
	{
		id: text("id").primaryKey(),
		name: text("name").notNull(),
		/** In lower case. */
		email: text("email").notNull().unique(),
		emailVerified: integer("email_verified", { mode: "boolean" }).notNull().default(false),
		image: text("image"),
		role: text("role", { enum: ["shopper", "admin"] })
			.notNull()
			.default("shopper"),
		createdAt: time("created_at").notNull(),
		updatedAt: time("updated_at").notNull(),
	},
	(table) => [
		index("users_by_role").on(table.role, table.id),
		check("users_role", sql`${table.role} IN ('shopper', 'admin')`),
		check("users_email_lower_case", sql`${table.email} = lower(${table.email})`),
		check("users_email_verified", sql`${table.emailVerified} IN (0, 1)`),
	],
);

/** Signed-in devices. */
export const sessions = sqliteTable(
	"sessions",
	{
		id: text("id").primaryKey(),
		token: text("token").notNull().unique(),
		userId: text("user_id")
			.notNull()
			.references(() => users.id),
		expiresAt: time("expires_at").notNull(),
		createdAt: time("created_at").notNull(),
		updatedAt: time("updated_at").notNull(),
		/** Stays empty: addresses are not kept. */
		ipAddress: text("ip_address"),
		userAgent: text("user_agent"),
	},
	(table) => [index("sessions_of_user").on(table.userId, table.id), index("sessions_expiry").on(table.expiresAt)],
);

/** How a user signs in: one row of the provider "credential" with the password's hash, more with later providers. */
export const accounts = sqliteTable(
	"accounts",
	{
		id: text("id").primaryKey(),
		accountId: text("account_id").notNull(),
		providerId: text("provider_id").notNull(),
		userId: text("user_id")
			.notNull()
			.references(() => users.id),
		accessToken: text("access_token"),
		refreshToken: text("refresh_token"),
		idToken: text("id_token"),
		accessTokenExpiresAt: time("access_token_expires_at"),
		refreshTokenExpiresAt: time("refresh_token_expires_at"),
		scope: text("scope"),
		/** `salt:key` in hexadecimal, see password.ts. */
		password: text("password"),
		createdAt: time("created_at").notNull(),
		updatedAt: time("updated_at").notNull(),
	},
	(table) => [uniqueIndex("accounts_once").on(table.providerId, table.accountId), index("accounts_of_user").on(table.userId)],
);

/** Tokens of password resets. */
export const verifications = sqliteTable(
	"verifications",
	{
		id: text("id").primaryKey(),
		identifier: text("identifier").notNull(),
		value: text("value").notNull(),
		expiresAt: time("expires_at").notNull(),
		createdAt: time("created_at").notNull(),
		updatedAt: time("updated_at").notNull(),
	},
	(table) => [index("verifications_identifier").on(table.identifier), index("verifications_expiry").on(table.expiresAt)],
);

/** Key pairs that sign JSON Web Tokens; the private part is encrypted. */
export const jwks = sqliteTable("jwks", {
	id: text("id").primaryKey(),
	publicKey: text("public_key").notNull(),
	privateKey: text("private_key").notNull(),
	alg: text("alg"),
	crv: text("crv"),
	createdAt: time("created_at").notNull(),
	expiresAt: time("expires_at"),
});

/** Address books. Of a person's addresses exactly one is the default. */
export const addresses = sqliteTable(
	"addresses",
	{
		id: text("id").primaryKey(),
		userId: text("user_id")
			.notNull()
			.references(() => users.id),
		name: text("name").notNull(),
		line1: text("line1").notNull(),
		line2: text("line2"),
		city: text("city").notNull(),
		region: text("region"),
		postalCode: text("postal_code").notNull(),
		country: text("country").notNull(),
		isDefault: integer("is_default", { mode: "boolean" }).notNull(),
		/** How many the person had when this one was added, itself included: the CHECK undoes one too many. */
		countWhenAdded: integer("count_when_added").notNull(),
		createdAt: time("created_at").notNull(),
		updatedAt: time("updated_at").notNull(),
	},
	(table) => [
		index("addresses_of_user").on(table.userId, table.id),
		uniqueIndex("addresses_one_default")
			.on(table.userId)
			.where(sql`is_default = 1`),
		check("addresses_is_default", sql`${table.isDefault} IN (0, 1)`),
		check("addresses_at_most", sql`${table.countWhenAdded} BETWEEN 1 AND ${sql.raw(String(MAX_ADDRESSES))}`),
	],
);

/** Mails that were not sent, for developers (`MAIL = "outbox"`). */
export const devMails = sqliteTable(
	"dev_mails",
	{
		id: text("id").primaryKey(),
		recipient: text("recipient").notNull(),
		subject: text("subject").notNull(),
		text: text("text").notNull(),
		html: text("html").notNull(),
		createdAt: time("created_at").notNull(),
	},
	(table) => [index("dev_mails_of_recipient").on(table.recipient, table.id)],
);
