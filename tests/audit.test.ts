import { afterAll, beforeAll, expect, it } from "vitest";
import type { Databases } from "../scripts/databases/databases.ts";
import type { ServiceName } from "../scripts/street/local-state.ts";
import { openSampleStreet, order, type SampleStreet, variantOf } from "./support/sample-street.ts";
import { atRest, auditOf, databasesOf, wrongData } from "./support/sound-data.ts";
import { eventually } from "./support/street.ts";

let sample: SampleStreet;
let databases: Databases;

beforeAll(async () => {
	sample = await openSampleStreet();
	const { street, shopper, placed, hostile } = sample;
	databases = databasesOf(street);
	// The last that shops' books say is a refund in two of them, and a sale in the third.
	await street.must("POST", `/orders/${placed.id}/cancel`, { as: shopper, key: crypto.randomUUID(), body: {} });
	await order(street, [variantOf(hostile)], shopper);
});
afterAll(() => sample.street.close());

it("finds nothing wrong after real use", async () => {
	expect(await wrongData(sample.street)).toEqual([]);
});

const LAST = (kind: string) => `SELECT id FROM ledger_transactions t WHERE kind = '${kind}'
	AND seq = (SELECT max(seq) FROM ledger_transactions WHERE vendor_id = t.vendor_id) ORDER BY id LIMIT 1`;
const without = (kind: string) => [
	`DELETE FROM ledger_entries WHERE transaction_id = (${LAST(kind)})`,
	`DELETE FROM ledger_transactions WHERE id = (${LAST(kind)})`,
];

/** What services have lost of what they were told, and were told wrong; by database. */
const DAMAGE: Partial<Record<ServiceName, readonly string[]>> = {
	product: [
		"UPDATE vendors SET name = 'Another name' WHERE id = (SELECT min(id) FROM vendors WHERE status = 'approved')",
		"UPDATE products SET rating_count = rating_count + 1 WHERE rating_count > 0",
		"UPDATE products_fts SET vendor = 'elsewhere' WHERE rowid = (SELECT min(number) FROM products)",
	],
	order: ["UPDATE vendors SET commission_bps = commission_bps + 1, version = version + 7 WHERE status = 'approved'"],
	review: [
		"DELETE FROM vendors WHERE id = (SELECT min(id) FROM vendors WHERE status = 'approved')",
		"UPDATE products SET title = 'Another title', version = version + 3 WHERE id = (SELECT min(id) FROM products)",
		"UPDATE product_ratings SET count = count + 1, sum = sum + 1, c1 = c1 + 1",
	],
	vendor: [
		"UPDATE vendor_orders SET total_minor = total_minor + 1",
		"UPDATE vendors SET rating_count = rating_count + 1 WHERE rating_count > 0",
		...without("sale"),
		...without("refund"),
	],
};

/** What must be told again, and by whom it is found. */
const FOUND = [
	"shops-in-product",
	"ratings-in-product",
	"search-texts",
	"shops-in-order",
	"shops-in-review",
	"products-in-review",
	"product-ratings",
	"parts-in-vendor",
	"ratings-in-vendor",
	"sales-in-ledger",
	"refunds-in-ledger",
];

const JOURNAL =
	"SELECT movement_id, moves, tax_minor, available_at FROM ledger_transactions WHERE movement_id IS NOT NULL ORDER BY movement_id";

it("has services told again what they have lost, until nothing is wrong", async () => {
	const { street } = sample;
	const journal = await databases.vendor.query(JOURNAL);
	for (const [service, statements] of Object.entries(DAMAGE)) await doDamage(databases[service as ServiceName], statements);
	// Looked at first: while it is repaired, what one service is told again may mend another before that one is looked at.
	const found = await auditOf(street);
	expect(found.map(({ check }) => check)).toEqual(expect.arrayContaining(FOUND));
	await auditOf(street, "yes");
	await eventually("nothing to be wrong", async () => {
		await atRest(street);
		return (await auditOf(street)).length === 0;
	});
	expect(await databases.vendor.query(JOURNAL)).toEqual(journal);
});

/** Does what triggers would refuse. */
async function doDamage(database: Databases[ServiceName], statements: readonly string[]): Promise<void> {
	const triggers = await database.query<{ name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
	const done = await database.batch<{ changed: number }>([
		...triggers.map(({ name }) => ({ sql: `DROP TRIGGER ${name}` })),
		...statements.flatMap((sql) => [{ sql }, { sql: "SELECT changes() AS changed" }]),
		...triggers.map(({ sql }) => ({ sql })),
	]);
	const changes = done.flat().flatMap(({ changed }) => changed ?? []);
	expect(statements.filter((_, index) => changes[index] === 0)).toEqual([]);
}
