import { describe, expect, it } from "vitest";
import { fullScans, recordedStatements } from "./query-plans.ts";
import { call } from "../../../tests/support/service-under-test.ts";
import { addProduct, openShop } from "./street.ts";

// what the service asks is looked at behind the tests of every file: see record-queries.ts
describe("the plan of a query", () => {
	const scanned = async (statement: string) => (await fullScans(statement)).map(({ table }) => table);

	it.each([
		["SELECT id FROM products WHERE title = ?", ["products"]],
		["SELECT p.id FROM products AS p JOIN vendors v ON v.id = p.vendor_id WHERE p.brand = ?", ["products"]],
		["SELECT COUNT(*) FROM variants", ["variants"]],
		["SELECT title FROM products_fts", ["products_fts"]],
		["UPDATE variants SET sku = ? WHERE sku = ?", ["variants"]],
		["DELETE FROM search_words WHERE learned = 1", ["search_words"]],
	])("of %s goes through all of %j", async (statement, tables) => expect(await scanned(statement)).toEqual(tables));

	it.each([
		"SELECT id FROM products WHERE slug = ?",
		"SELECT number FROM search_documents ORDER BY price_minor, number LIMIT 20",
		"SELECT rowid FROM products_fts WHERE products_fts MATCH ?",
		"SELECT p.id FROM json_each(?) w JOIN products p ON p.id = w.value",
		"WITH RECURSIVE above (id) AS (SELECT ? UNION SELECT c.parent_id FROM above JOIN categories c ON c.id = above.id) SELECT id FROM above",
	])("of %s does not", async (statement) => expect(await scanned(statement)).toEqual([]));

	it("is looked at for what the service asks, over HTTP, over RPC and for events", async () => {
		await addProduct(await openShop());
		await call("GET", "/products?q=mug");
		const statements = recordedStatements().join("\n");
		for (const table of ["products_fts MATCH", "INSERT INTO products (", "INSERT INTO vendors (", "consumed_events"])
			expect(statements).toContain(table);
	});
});
