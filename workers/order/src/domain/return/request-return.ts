import type { IdempotencyScope } from "#contracts/idempotency";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import { isWithdrawalExcepted } from "#contracts/product";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { ReturnInput } from "#contracts/returns";
import type { Created } from "#contracts/vendor-catalog";
import { actorOn, type Caller } from "../access.ts";
import { findOrderToChange } from "../order/cancel-order.ts";
import { changeOrder } from "../order/change-order.ts";
import { namedLines, sumPieces } from "../order/named-pieces.ts";
import type { Order, OrderChange, OrderLine, VendorOrder } from "../order/order.ts";
import { mayDo } from "../order/part-actions.ts";
import { returnableQuantity } from "../order/pieces.ts";
import type { OrderPorts } from "../ports.ts";
import { findReturn, type FoundReturn } from "./find-return.ts";
import type { Return } from "./return.ts";
import { mayWithdraw, withdrawalEndsAt } from "./withdrawal-period.ts";

/** Asks the shop to take pieces back that were sent, or withdraws from the contract. `conflict` beyond what the shopper has or waits for. */
export async function requestReturn(
	caller: Caller,
	orderId: string,
	input: ReturnInput,
	scope: IdempotencyScope | null,
	ports: OrderPorts,
): Promise<Result<Created<FoundReturn>>> {
	const authorized = await findOrderToChange(caller, orderId, ports);
	if (!authorized.ok) return authorized;
	const id = newId("return");
	const done = await ports.orders.once(scope, id, async (orders) => {
		const changed = await changeOrder(
			() => orders.find(orderId),
			(order) => returnRequest(actorOn(caller, order), order, id, input, ports.now().toISOString()),
			{ ...ports, orders },
		);
		return changed.ok ? ok(undefined) : changed;
	});
	if (!done.ok) return done;
	const found = await findReturn(caller, orderId, done.value.value, ports);
	return found.ok ? ok({ value: found.value, replayed: done.value.replayed }) : found;
}

/** What asking for a return means for its order. */
export function returnRequest(actor: Actor, order: Order, id: string, input: ReturnInput, at: string): Result<OrderChange> {
	const wanted = sumPieces(input.lines);
	const part = partWith(order, wanted);
	if (!part.ok) return part;
	const allowed = mayDo(order, part.value, "return", actor.kind);
	if (!allowed.ok) return allowed;
	const lines = namedLines(part.value, wanted, (line) => returnableQuantity(part.value, line.id), "returned");
	if (!lines.ok) return lines;
	const sound = checkWithdrawal(
		part.value,
		lines.value.map(({ line }) => line),
		input,
		at,
	);
	if (!sound.ok) return sound;
	const { wish = "refund", withdrawal = false, reason = null } = input;
	const asked: Return = {
		id,
		vendorOrderId: part.value.id,
		vendorId: part.value.vendorId,
		status: "requested",
		wish,
		isWithdrawal: withdrawal,
		reason,
		answer: null,
		refundId: null,
		remindedAt: null,
		closedAt: null,
		lines: lines.value.map(({ line, quantity }) => ({ lineId: line.id, quantity, receivedQuantity: null, restockedQuantity: null })),
		createdAt: at,
		updatedAt: at,
	};
	const data = { returnId: id, wish, isWithdrawal: withdrawal, ...(reason !== null && { reason }) };
	return ok({
		at,
		resumeAt: null,
		newReturn: asked,
		vendorOrders: [{ ...part.value, version: part.value.version + 1, updatedAt: at, returns: [...part.value.returns, asked] }],
		events: [{ type: "return_requested", actor, vendorOrderId: part.value.id, data }],
	});
}

/** The one part that has all the lines. */
function partWith(order: Order, wanted: ReadonlyMap<string, number>): Result<VendorOrder> {
	const parts = order.vendorOrders.filter((part) => part.lines.some((line) => wanted.has(line.id)));
	const [part] = parts;
	if (!part) return notFound("order line");
	if (parts.length === 1) return ok(part);
	const errors = [{ path: "lines", message: "pieces of one shop at a time" }];
	return fail("invalid_input", "What was bought at different shops is returned to each by itself.", { errors });
}

/** What is excepted when it is sold stays excepted (Directive 2011/83/EU, article 16). That something is wrong with it is no withdrawal. */
function checkWithdrawal(part: VendorOrder, lines: readonly OrderLine[], { withdrawal, wish }: ReturnInput, at: string): Result<void> {
	if (!withdrawal) return ok(undefined);
	if (wish === "exchange") {
		const errors = [{ path: "wish", message: "not with a withdrawal" }];
		return fail("invalid_input", "Whoever withdraws from the contract gets the money back. For an exchange, ask for a return.", { errors });
	}
	const excepted = lines.find(({ product }) => isWithdrawalExcepted(product.withdrawal));
	if (excepted) {
		const why = excepted.product.withdrawal === "perishable" ? "spoils quickly" : "was made for you";
		const detail = `"${excepted.product.title}" ${why}: there is no right to withdraw from buying it. If something is wrong with it, ask the shop to take it back.`;
		return fail("conflict", detail, { allowedActions: ["return"] });
	}
	if (mayWithdraw(part, at)) return ok(undefined);
	const end = withdrawalEndsAt(part)?.slice(0, 10);
	return fail("conflict", `The time to withdraw ended on ${end}. You can still ask the shop to take it back.`, {
		allowedActions: ["return"],
	});
}
