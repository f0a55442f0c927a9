import type { Actor } from "#contracts/identity";
import type { PiecesToEnd } from "./end-parts.ts";
import type { NewEvent } from "./order.ts";

/** The log's entry for pieces that are canceled. */
export function canceledEvent(actor: Actor, { part, pieces }: PiecesToEnd, isWhole: boolean, reason: string | undefined): NewEvent {
	const lines = [...pieces].filter(([, quantity]) => quantity > 0).map(([lineId, quantity]) => ({ lineId, quantity }));
	return { type: isWhole ? "part_canceled" : "pieces_canceled", actor, vendorOrderId: part.id, data: { lines, ...(reason && { reason }) } };
}
