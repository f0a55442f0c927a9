import type { Movement } from "../../contracts/movement.ts";
import { movesMoney, type MovedPart, refundOf, saleOf } from "../../workers/order/src/domain/order/movements.ts";
import type { PaidBack } from "../../workers/order/src/domain/refund/gone-back.ts";
import type { Databases } from "../databases/databases.ts";

/** A shop's part as it was sold, with the refunds that are done, the earliest first. */
export interface SoldPart extends MovedPart {
	order: { id: string; number: string; currency: string };
	/** The order's. */
	version: number;
	refunds: (PaidBack & { id: string })[];
}

const LINES = `(SELECT json_group_array(json_object('id', l.id, 'quantity', l.quantity, 'totalMinor', l.total_minor, 'discountMinor', l.discount_minor,
	'taxAddedMinor', l.tax_added_minor, 'marketplaceDiscountMinor', l.marketplace_discount_minor, 'taxMinor', l.tax_minor, 'commissionMinor', l.commission_minor))
	FROM order_lines l WHERE l.order_id = p.order_id AND l.vendor_order_id = p.id)`;

const REFUNDS = `(SELECT json_group_array(json_object('id', r.id, 'amountMinor', r.amount_minor, 'lines',
	json((SELECT json_group_array(json_object('lineId', rl.line_id, 'quantity', rl.quantity, 'amountMinor', rl.amount_minor)) FROM refund_lines rl WHERE rl.refund_id = r.id)))
	ORDER BY r.done_at, r.rowid) FROM refunds r WHERE r.vendor_order_id = p.id AND r.done_at IS NOT NULL)`;

/** A {@link SoldPart} as JSON, of a part (`p`) and its order (`o`). */
export const PART_FACTS = `json_object('order', json_object('id', o.id, 'number', o.number, 'currency', o.currency), 'version', o.version, 'id', p.id, 'vendorId', p.vendor_id,
	'placedAt', p.placed_at, 'totalMinor', p.total_minor, 'marketplaceDiscountMinor', p.marketplace_discount_minor, 'taxMinor', p.tax_minor,
	'commissionMinor', p.commission_minor, 'commissionTaxMinor', p.commission_tax_minor, 'lines', json(${LINES}), 'refunds', json(${REFUNDS}))`;

/** A part that was placed; null where there is none. */
export async function loadSoldPart({ order }: Databases, id: string): Promise<SoldPart | null> {
	const sql = `SELECT ${PART_FACTS} AS part FROM vendor_orders p JOIN orders o ON o.id = p.order_id WHERE p.id = ? AND p.placed_at IS NOT NULL`;
	const [row] = await order.query<{ part: string }>(sql, id);
	return row ? (JSON.parse(row.part) as SoldPart) : null;
}

export const saleMovement = (part: SoldPart): Movement => saleOf(part.order, part);

/** What the ledger lacks of a part's refunds, each behind those that it has. */
export async function missingRefunds({ vendor }: Databases, part: SoldPart): Promise<Movement[]> {
	const ids = JSON.stringify(part.refunds.map(({ id }) => `refund:${id}`));
	const sql = "SELECT movement_id AS id FROM ledger_transactions WHERE movement_id IN (SELECT value FROM json_each(?))";
	const known = new Set((await vendor.query<{ id: string }>(sql, ids)).map(({ id }) => id));
	const entered = part.refunds.filter(({ id }) => known.has(`refund:${id}`));
	const missing = part.refunds.filter(({ id }) => !known.has(`refund:${id}`));
	return missing.map((refund, index) => refundOf(part.order, part, refund, [...entered, ...missing.slice(0, index)])).filter(movesMoney);
}
