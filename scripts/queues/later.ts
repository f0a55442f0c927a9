import type { Databases } from "../databases/databases.ts";
import type { ServiceName } from "../street/local-state.ts";
import type { Letter } from "./letters.ts";

/** What says which version a service knows of what a message is about; its parameter is the message's subject. */
const KNOWN_VERSION: Partial<Record<ServiceName, Record<string, string>>> = {
	product: {
		"vendor.changed": "SELECT version FROM vendors WHERE id = ?",
		"review.product_rated": "SELECT rating_version AS version FROM products WHERE id = ?",
		"order.products_bought": "SELECT version FROM bought_orders WHERE order_id = ?",
	},
	order: { "vendor.changed": "SELECT version FROM vendors WHERE id = ?" },
	review: {
		"vendor.changed": "SELECT version FROM vendors WHERE id = ?",
		"product.changed": "SELECT version FROM products WHERE id = ?",
	},
	vendor: {
		"order.vendor_order_changed": "SELECT version FROM vendor_orders WHERE id = ?",
		"review.vendor_rated": "SELECT rating_version AS version FROM vendors WHERE id = ?",
	},
};

/** Why replaying a letter would change nothing; null where it would. */
export async function whyNoChange(databases: Databases, letter: Letter): Promise<string | null> {
	const database = databases[letter.service];
	if (letter.eventId !== null) {
		const [mark] = await database.query<{ at: string }>("SELECT consumed_at AS at FROM consumed_events WHERE id = ?", letter.eventId);
		if (mark) return `the same event came through at ${mark.at}`;
	}
	if (letter.type === "order.money_moved" && letter.service === "vendor" && letter.movementId !== null) {
		const [entry] = await database.query("SELECT 1 FROM ledger_transactions WHERE movement_id = ?", letter.movementId);
		return entry ? "the ledger has this movement already" : null;
	}
	return whyOutdated(databases, letter);
}

async function whyOutdated(databases: Databases, { service, type, about, version }: Letter): Promise<string | null> {
	const sql = KNOWN_VERSION[service]?.[type ?? ""];
	if (sql === undefined || about === null || version === null) return null;
	const [known] = await databases[service].query<{ version: number }>(sql, about);
	if (!known || known.version < version) return null;
	return `version ${known.version} of ${about} is known already, and this is ${version === known.version ? "the same" : `version ${version}`}`;
}
