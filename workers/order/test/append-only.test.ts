import { beforeAll, expect, it } from "vitest";
import { threeMugs, value } from "./after-sale.ts";
import { env } from "./street.ts";

beforeAll(async () => {
	const { deliver, refundPieces } = await threeMugs();
	await deliver();
	value(await refundPieces(1));
});

const run = (statement: string) => env.DB.prepare(statement).run();
const countOf = (table: string) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>("n");

it.each([
	["order_events", "UPDATE order_events SET actor_kind = 'admin'"],
	["order_events", "DELETE FROM order_events"],
	["order_events", "INSERT OR REPLACE INTO order_events SELECT * FROM order_events"],
	["invoices", "UPDATE invoices SET document = '{}'"],
	["invoices", "DELETE FROM invoices"],
	["invoices", "INSERT OR REPLACE INTO invoices SELECT * FROM invoices"],
	["refunds", "UPDATE refunds SET amount_minor = 1"],
	["refunds", "UPDATE refunds SET done_at = NULL"],
	["refunds", "UPDATE refunds SET done_at = '2027'"],
	["refunds", "DELETE FROM refunds"],
	["refund_lines", "UPDATE refund_lines SET quantity = 1, amount_minor = 0"],
	["refund_lines", "DELETE FROM refund_lines"],
])("%s stays as it was written: %s", async (table, statement) => {
	const before = await countOf(table);
	expect(before).toBeGreaterThan(0);
	await expect(run(statement)).rejects.toThrow("append_only");
	expect(await countOf(table)).toBe(before);
});
