import type { ServiceName } from "../../street/local-state.ts";
import type { Check } from "../check.ts";

/** Whose account something is of. */
const OWNED: readonly { service: ServiceName; table: string; key: string; column: string; what: string }[] = [
	{ service: "vendor", table: "vendor_staff", key: "user_id", column: "user_id", what: "Everybody who acts for a shop" },
	{ service: "order", table: "orders", key: "id", column: "user_id", what: "The shopper of every order who was signed in" },
	{ service: "order", table: "credit_accounts", key: "id", column: "user_id", what: "Everybody with store credit" },
	{ service: "review", table: "reviews", key: "id", column: "user_id", what: "The author of every review" },
];

/** What is kept of people whose accounts are gone. */
export const PEOPLE_CHECKS: Check[] = OWNED.map(({ service, table, key, column, what }) => ({
	name: `people-of-${table.replaceAll("_", "-")}`,
	holds: `${what} has an account.`,
	over: { in: service, table, key },
	rows: `SELECT ${key} AS id, ${column} AS key, 'an account' AS expected FROM ${table} WHERE ${key} > ?1 AND ${key} <= ?2 AND ${column} IS NOT NULL`,
	beside: { in: "user", rows: "SELECT id, 'an account' AS found FROM users WHERE id IN (SELECT value FROM json_each(?1))" },
	otherwise: "The account was removed and this was not: remove what is personal in it, or restore the account.",
}));
