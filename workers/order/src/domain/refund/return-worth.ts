import type { Order, VendorOrder } from "../order/order.ts";
import { isAllBack } from "../order/pieces.ts";
import type { Return } from "../return/return.ts";
import { type RefundPieces, worthMinor } from "./draft-refund.ts";
import { refundablePieces } from "./refund-change.ts";

/** What a return is worth: of which pieces, whether with the delivery, and how much. */
export function returnWorth(
	order: Order,
	part: VendorOrder,
	asked: Return,
	withDelivery = asked.isWithdrawal && isAllBack(part),
): { pieces: RefundPieces[]; delivery: boolean; worth: number } {
	const pieces = piecesOf(order, part, asked);
	return { pieces, delivery: withDelivery, worth: worthMinor(order, part, { pieces, delivery: withDelivery }) };
}

/** The pieces that arrived and were not paid back before. */
function piecesOf(order: Order, part: VendorOrder, { lines }: Return): RefundPieces[] {
	return part.lines.flatMap((line) => {
		const arrived = lines.find(({ lineId }) => lineId === line.id);
		const quantity = Math.min(arrived?.receivedQuantity ?? 0, refundablePieces(order, part, line));
		return quantity > 0 ? [{ line, quantity, restocked: Math.min(quantity, arrived?.restockedQuantity ?? 0) }] : [];
	});
}
