import { sum } from "#contracts/money";
import type { Fulfillment, OrderLine, VendorOrder } from "./order.ts";
import type { Return } from "../return/return.ts";

const piecesIn = (fulfillments: readonly Fulfillment[], lineId: string): number =>
	sum(fulfillments.flatMap((each) => each.lines.filter((line) => line.lineId === lineId).map((line) => line.quantity)));

/** The parcels of what was ordered: without those that replace what came back. */
export const parcelsOf = (part: VendorOrder): Fulfillment[] => part.fulfillments.filter((each) => each.returnId === null);

/** How many pieces of a line are in parcels. */
export const fulfilledQuantity = (part: VendorOrder, lineId: string): number => piecesIn(parcelsOf(part), lineId);

/** How many pieces of a line are neither sent nor canceled. */
export const unsentQuantity = (part: VendorOrder, line: OrderLine): number =>
	line.quantity - line.canceledQuantity - fulfilledQuantity(part, line.id);

/** Whether everything that is to be sent of a part has arrived. */
export function isAllDelivered(part: VendorOrder): boolean {
	const parcels = parcelsOf(part);
	return (
		parcels.length > 0 && parcels.every((each) => each.deliveredAt !== null) && part.lines.every((line) => unsentQuantity(part, line) === 0)
	);
}

const OUT_OF_HAND: Record<Return["status"], "asked" | "arrived" | "not"> = {
	requested: "asked",
	approved: "asked",
	rejected: "not",
	canceled: "not",
	received: "arrived",
	refunded: "arrived",
	exchanged: "arrived",
};

function piecesOutOfHand({ status, lines }: Return, lineId: string): number {
	const found = lines.find((line) => line.lineId === lineId);
	if (!found || OUT_OF_HAND[status] === "not") return 0;
	return OUT_OF_HAND[status] === "asked" ? found.quantity : (found.receivedQuantity ?? 0);
}

/**
 * How many pieces of a line were sent to the shopper, replacements included, who has not asked to send them back. They need not have
 * arrived: only the shop says that they have, and the right to withdraw does not wait for it (Directive 2011/83/EU, article 9).
 */
export const returnableQuantity = (part: VendorOrder, lineId: string): number =>
	piecesIn(part.fulfillments, lineId) - sum(part.returns.map((each) => piecesOutOfHand(each, lineId)));

/** How many pieces of a line are back at the shop and were not exchanged. */
export const returnedQuantity = (part: VendorOrder, lineId: string): number =>
	sum(
		part.returns
			.filter(({ status }) => status === "received" || status === "refunded")
			.map(({ lines }) => lines.find((line) => line.lineId === lineId)?.receivedQuantity ?? 0),
	);

/** Whether all pieces of a part that were not canceled are back at the shop. */
export const isAllBack = (part: VendorOrder): boolean =>
	part.lines.every((line) => returnedQuantity(part, line.id) === line.quantity - line.canceledQuantity);

/** Whether the shopper has withdrawn from all of a part that was not canceled, and was paid back for it. */
export const isAllWithdrawn = (part: VendorOrder): boolean =>
	isAllBack(part) && part.returns.every(({ status, isWithdrawal }) => status !== "received" && (status !== "refunded" || isWithdrawal));

/** Whether nothing of a part is on its way any more: everything that is to be sent of it has arrived, or all of it came back. */
export const isAtRest = (part: VendorOrder): boolean =>
	isAllDelivered(part) ||
	part.lines.every((line) => unsentQuantity(part, line) === 0 && returnedQuantity(part, line.id) >= fulfilledQuantity(part, line.id));
