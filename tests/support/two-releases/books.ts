import type { ServiceName } from "../../../scripts/street/local-state.ts";
import { eventually } from "../street.ts";
import type { MixedStreet } from "./journey.ts";

const rowsOf = async <T>(street: MixedStreet, service: ServiceName, sql: string): Promise<T[]> =>
	(await street.database(service).prepare(sql).all<T>()).results;

const numberOf = async (street: MixedStreet, service: ServiceName, sql: string): Promise<number> =>
	(await rowsOf<{ n: number | null }>(street, service, sql))[0]?.n ?? 0;

/** What still waits for its payment is too late now, and everything that is left to do gets done and told. */
export async function settle(street: MixedStreet): Promise<void> {
	const orders = street.database("order");
	const longAgo = "'2020-01-01T00:00:00.000Z'";
	await orders.exec(
		`UPDATE orders SET created_at = ${longAgo}, expires_at = ${longAgo}, resume_at = ${longAgo} WHERE status = 'pending_payment'`,
	);
	await eventually("every order at rest, and all of it told", async () => {
		await orders.exec(`UPDATE pending_effects SET due_at = ${longAgo}`);
		await street.sweep("order");
		const waiting = await numberOf(
			street,
			"order",
			"SELECT count(*) AS n FROM orders WHERE status IN ('recorded', 'reserved', 'pending_payment')",
		);
		const undone = await numberOf(street, "order", "SELECT count(*) AS n FROM pending_effects");
		return waiting + undone + (await numberOf(street, "order", "SELECT count(*) AS n FROM outbox WHERE sent_at IS NULL")) === 0;
	});
	await eventually("the ledger to hear of it all", async () => {
		const moved = await numberOf(street, "order", "SELECT count(*) AS n FROM outbox WHERE body LIKE '%order.money_moved%'");
		return moved === (await numberOf(street, "vendor", "SELECT count(*) AS n FROM ledger_transactions WHERE movement_id IS NOT NULL"));
	});
}

/** Where stock, orders, payments and ledger do not agree, in words; all variants began with as many pieces. */
export async function differences(street: MixedStreet, pieces: number): Promise<string[]> {
	const found: string[] = [];
	const same = (what: string, one: unknown, other: unknown) => {
		if (one !== other) found.push(`${what}: ${String(one)} and ${String(other)}`);
	};
	const sold = await rowsOf<{ id: string; pieces: number }>(
		street,
		"order",
		`SELECT l.variant_id AS id, sum(l.quantity) - coalesce(sum((SELECT sum(restocked) FROM refund_lines r WHERE r.line_id = l.id)), 0) AS pieces
		FROM order_lines l JOIN vendor_orders v ON v.id = l.vendor_order_id WHERE v.placed_at IS NOT NULL GROUP BY l.variant_id`,
	);
	const shelf = await rowsOf<{ id: string; stock: number; reserved: number }>(
		street,
		"product",
		"SELECT id, stock_quantity AS stock, reserved_quantity AS reserved FROM variants",
	);
	for (const { id, stock, reserved } of shelf) {
		same(`stock of ${id}`, stock, pieces - (sold.find((one) => one.id === id)?.pieces ?? 0));
		same(`held of ${id}`, reserved, 0);
	}
	same("holds left", await numberOf(street, "product", "SELECT count(*) AS n FROM reservations WHERE status = 'held'"), 0);

	const placed = await numberOf(street, "order", "SELECT sum(total_minor) AS n FROM vendor_orders WHERE placed_at IS NOT NULL");
	const back = await numberOf(street, "order", "SELECT sum(amount_minor) AS n FROM refunds");
	const taken = await numberOf(street, "order", "SELECT sum(captured_minor) AS n FROM test_charges");
	const returned = await numberOf(street, "order", "SELECT sum(amount_minor) AS n FROM test_refunds");
	same("money taken and orders", taken - returned, placed - back);
	const open = "SELECT count(*) AS n FROM test_charges WHERE status IN ('authorized', 'requires_action', 'pending')";
	same("payments left open", await numberOf(street, "order", open), 0);
	same("ledger", await numberOf(street, "vendor", "SELECT sum(amount_minor) AS n FROM ledger_entries"), 0);
	const cleared = "SELECT sum(amount_minor) AS n FROM ledger_entries WHERE account = 'shopper_payments'";
	same("ledger and orders", Math.abs(await numberOf(street, "vendor", cleared)), placed - back);
	for (const service of ["user", "product", "order", "review", "vendor"] as const)
		same(`dead letters of ${service}`, await numberOf(street, service, "SELECT count(*) AS n FROM dead_letters"), 0);
	return found;
}
