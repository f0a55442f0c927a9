import { fail, notFound, ok, type Result } from "#contracts/result";
import type { OrderPorts } from "../ports.ts";
import { finishEffects } from "./finish-effects.ts";
import { writeChange } from "./move-order.ts";
import type { Order, OrderChange } from "./order.ts";

const ATTEMPTS = 20;

/**
 * Decides on an order as it is and writes what was decided, if it still is as it was then; otherwise looks again.
 * So of two that want the same, one has it, and the other hears what the first has made of it.
 */
export async function changeOrder(
	find: () => Promise<Order | null>,
	decide: (order: Order) => Result<OrderChange>,
	ports: OrderPorts,
): Promise<Result<Order>> {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const order = await find();
		if (!order) return notFound("order");
		const change = decide(order);
		if (!change.ok) return change;
		if (await writeChange(order, change.value, ports)) {
			await finishEffects(order.id, ports);
			const changed = await ports.orders.find(order.id);
			return changed ? ok(changed) : notFound("order");
		}
	}
	return fail("conflict", "Too many are changing this order at once. Please try again.");
}
