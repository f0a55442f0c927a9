import type { LineRequest } from "#contracts/inventory";
import type { Result } from "#contracts/result";
import type { OrderPorts } from "../ports.ts";
import type { Return, ReturnLine } from "../return/return.ts";
import type { Effect, Order, VendorOrder } from "./order.ts";

/** Stock that a replacement takes is held for so long at most, until the change that sends it has taken it. */
const HOLD_IN_MS = 60 * 60 * 1000;

/** What stands behind the name of an exchange whose first hold ran out. */
const AGAIN = ":again";

/** The name under which the inventory knows the stock that replaces what came back. */
export const exchangeReference = ({ id }: Pick<Return, "id">): string => `exchange:${id}`;

/** The name of the effect that puts back what came back and can be sold again. */
export const restockReference = ({ id }: Pick<Return, "id">): string => `restock:${id}`;

interface Pieces {
	lineId: string;
	quantity: number;
}

const allPieces = ({ lines }: VendorOrder): Pieces[] => lines.map(({ id, quantity }) => ({ lineId: id, quantity }));

function stockFor(order: Order, pieces: readonly Pieces[]): LineRequest[] {
	const lines = order.vendorOrders.flatMap((part) => part.lines);
	return pieces.flatMap(({ lineId, quantity }) => {
		const line = lines.find((each) => each.id === lineId);
		return line && quantity > 0 ? [{ variantId: line.variantId, quantity }] : [];
	});
}

/** The pieces that are sent for those of a return. */
export const replacedPieces = ({ lines }: Return): Pieces[] =>
	lines.flatMap(({ lineId, receivedQuantity }) => (receivedQuantity ? [{ lineId, quantity: receivedQuantity }] : []));

const allReturns = (order: Order): Return[] => order.vendorOrders.flatMap((part) => part.returns);

function findReturn(order: Order, { id, returnId }: Effect): Return {
	const found = allReturns(order).find((each) => each.id === returnId);
	if (!found) throw new Error(`no return for ${id}`);
	return found;
}

/** Puts back what an effect is about: the pieces of a return that can be sold again, or those of what was canceled. */
export async function putBack(order: Order, effect: Effect, ports: OrderPorts): Promise<void> {
	if (effect.returnId) return putReturnBack(order, effect, ports);
	const refund = order.refunds.find((each) => each.id === effect.refundId);
	const part = order.vendorOrders.find((each) => each.id === effect.vendorOrderId);
	const pieces = refund ? refund.lines.map((line) => ({ lineId: line.lineId, quantity: line.restocked })) : part && allPieces(part);
	if (!pieces) throw new Error(`no part for ${effect.id}`);
	succeed(await ports.inventory.restock(effect.id, order.id, stockFor(order, pieces)));
}

/** The inventory puts back no more than was taken under a name, and what replaces pieces is taken under that of its exchange. */
async function putReturnBack(order: Order, effect: Effect, ports: OrderPorts): Promise<void> {
	const asked = findReturn(order, effect);
	const pending = new Set((await ports.orders.effectsOf(order.id)).map(({ id }) => id));
	const isBack = (each: Return) => each.id !== asked.id && !pending.has(restockReference(each));
	const before = allReturns(order).filter(isBack);
	for (const [taker, pieces] of piecesByTaker(order, asked, before)) {
		const reference = taker === order.id ? effect.id : `${effect.id}:${taker}`;
		const back = await ports.inventory.restock(reference, taker, stockFor(order, pieces));
		if (!back.ok) succeed(await ports.inventory.restock(reference, `${taker}${AGAIN}`, stockFor(order, pieces)));
	}
}

const restockedOf = (lines: readonly ReturnLine[], lineId: string): number =>
	lines.find((line) => line.lineId === lineId)?.restockedQuantity ?? 0;

/** Who took the pieces that a return puts back: the order its own, and once those are all back, the exchanges. */
function piecesByTaker(order: Order, { lines }: Return, before: readonly Return[]): Map<string, Pieces[]> {
	const taken = new Map<string, Pieces[]>();
	for (const line of order.vendorOrders.flatMap((part) => part.lines)) {
		const exchanged = allReturns(order).filter(({ status }) => status === "exchanged");
		const replaced = exchanged.flatMap((each) => replacedPieces(each).map((pieces) => ({ ...pieces, taker: exchangeReference(each) })));
		const supply = [{ taker: order.id, lineId: line.id, quantity: line.quantity }, ...replaced].filter(({ lineId }) => lineId === line.id);
		let gone = line.canceledQuantity + before.reduce((sum, each) => sum + restockedOf(each.lines, line.id), 0);
		let due = restockedOf(lines, line.id);
		for (const { taker, lineId, quantity } of supply) {
			const skipped = Math.min(gone, quantity);
			const here = Math.min(due, quantity - skipped);
			gone -= skipped;
			due -= here;
			if (here > 0) taken.set(taker, [...(taken.get(taker) ?? []), { lineId, quantity: here }]);
		}
	}
	return taken;
}

/** Holds what replaces the pieces of a return, under a name of the return's own. The answer is whether there is enough. */
export async function holdReplacement(order: Order, asked: Return, ports: OrderPorts): Promise<Result<boolean>> {
	const held = await hold(order, asked, exchangeReference(asked), ports);
	if (held.ok || held.error.code !== "conflict") return held;
	return hold(order, asked, again(asked), ports); // releases before this one gave a hold up for good that had run out
}

async function hold(order: Order, asked: Return, reference: string, ports: OrderPorts): Promise<Result<boolean>> {
	const until = new Date(ports.now().getTime() + HOLD_IN_MS).toISOString();
	const held = await ports.inventory.reserve(reference, stockFor(order, replacedPieces(asked)), until);
	return held.ok ? { ok: true, value: held.value.shortages.length === 0 } : held;
}

const again = (asked: Return): string => `${exchangeReference(asked)}${AGAIN}`;

/** Takes what was held for an exchange. Where the hold has run out meanwhile it is held once more: the pieces are on their way. */
export async function takeReplacement(order: Order, effect: Effect, ports: OrderPorts): Promise<void> {
	const asked = findReturn(order, effect);
	if ((await ports.inventory.commit(exchangeReference(asked))).ok) return;
	const held = await hold(order, asked, again(asked), ports);
	if (!held.ok || !held.value) throw new Error(`too little is left for ${effect.id}`);
	succeed(await ports.inventory.commit(again(asked)));
}

function succeed(result: Result<void>): void {
	if (!result.ok) throw new Error(result.error.detail);
}
