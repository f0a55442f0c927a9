import { newId } from "#contracts/ids";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { env, inMinutes, inventory, shelf, stocked } from "./street.ts";

/** `npm run test:full` takes the long form. */
const RUNS = (env as unknown as { HIGHSTREET_FULL?: string }).HIGHSTREET_FULL ? 500 : 15;

const step = fc.oneof(
	fc.record({ does: fc.constant("reserve" as const), order: fc.nat(4), quantity: fc.integer({ min: 1, max: 4 }) }),
	fc.record({ does: fc.constant("commit" as const), order: fc.nat(4) }),
	fc.record({ does: fc.constant("release" as const), order: fc.nat(4) }),
	fc.record({ does: fc.constant("reduce" as const), order: fc.nat(4), quantity: fc.nat(3) }),
	fc.record({ does: fc.constant("restock" as const), order: fc.nat(4), reference: fc.nat(3), quantity: fc.integer({ min: 1, max: 4 }) }),
	fc.record({ does: fc.constant("expire" as const), order: fc.nat(4) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(action: Step, variantId: string, orders: readonly string[]): Promise<void> {
	const orderId = orders[action.order] ?? "";
	if (action.does === "reserve") await inventory.reserve(orderId, [{ variantId, quantity: action.quantity }], inMinutes(5));
	else if (action.does === "commit") await inventory.commit(orderId);
	else if (action.does === "release") await inventory.release(orderId);
	else if (action.does === "reduce")
		await inventory.holdNoMoreThan(orderId, action.quantity > 0 ? [{ variantId, quantity: action.quantity }] : []);
	else if (action.does === "restock")
		await inventory.restock(`${orderId}-${action.reference}`, orderId, [{ variantId, quantity: action.quantity }]);
	else
		await env.DB.prepare("UPDATE reservations SET expires_at = '2020-01-01T00:00:00.000Z' WHERE order_id = ? AND status = 'held'")
			.bind(orderId)
			.run();
}

const sumOf = async (query: string, variantId: string): Promise<number> =>
	(await env.DB.prepare(query).bind(variantId).first<number>("n")) ?? 0;

async function expectNoPieceLost(variantId: string, stock: number): Promise<void> {
	const { stock: left, reserved } = await shelf(variantId);
	const held = await sumOf(
		"SELECT SUM(quantity) AS n FROM reservation_lines JOIN reservations USING (order_id) WHERE variant_id = ? AND status = 'held'",
		variantId,
	);
	const moved = await sumOf("SELECT SUM(delta) AS n FROM stock_movements WHERE variant_id = ?", variantId);
	const sold = await sumOf("SELECT -SUM(delta) AS n FROM stock_movements WHERE variant_id = ? AND order_id IS NOT NULL", variantId);
	expect(reserved, "reserved is what is held").toBe(held);
	expect(left, "the movements add up to the stock").toBe(moved);
	expect(left + sold, "no piece appears or is lost").toBe(stock);
	expect(left).toBeGreaterThanOrEqual(reserved);
	expect(sold).toBeGreaterThanOrEqual(0);
}

// oxlint-disable-next-line vitest/expect-expect -- expectNoPieceLost does
it(
	"no sequence of reserving, committing, releasing and restocking loses or makes a piece",
	async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 0, max: 8 }), fc.array(step, { minLength: 1, maxLength: 25 }), async (stock, steps) => {
				const variantId = await stocked(stock);
				const orders = Array.from({ length: 5 }, () => newId("order"));
				for (const action of steps) {
					await take(action, variantId, orders);
					await expectNoPieceLost(variantId, stock);
				}
			}),
			{ numRuns: RUNS },
		);
	},
	20 * 60_000,
);

// oxlint-disable-next-line vitest/expect-expect -- expectNoPieceLost does
it(
	"nor does any sequence whose steps happen at once",
	async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 0, max: 8 }), fc.array(step, { minLength: 2, maxLength: 15 }), async (stock, steps) => {
				const variantId = await stocked(stock);
				const orders = Array.from({ length: 5 }, () => newId("order"));
				await Promise.all(steps.map((action) => take(action, variantId, orders)));
				await expectNoPieceLost(variantId, stock);
			}),
			{ numRuns: RUNS },
		);
	},
	20 * 60_000,
);
