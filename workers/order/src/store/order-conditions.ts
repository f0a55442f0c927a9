import { type SQL, sql } from "drizzle-orm";
import type { FulfillmentStatus, PaymentStatus } from "#contracts/order";
import { normalizeOrderNumber } from "../domain/order/order-number.ts";

/** Behind every text that begins with another. */
const LAST_CHARACTER = "\u{10FFFF}";

/** Names are looked for among so many of the newest orders, so that a search stays bounded. */
const NAMES_LOOKED_THROUGH = 10_000;

const email = sql`lower(contact ->> '$.email')`;
const name = sql`delivery_address ->> '$.name'`;

const beginsWith = (column: SQL, beginning: string): SQL => sql`(${column} >= ${beginning} AND ${column} < ${beginning + LAST_CHARACTER})`;

/** Orders whose number begins as was typed; none where nothing of a number was. */
const numbered = (typed: string): SQL => (/[\p{L}\p{N}]/u.test(typed) ? beginsWith(sql`number`, normalizeOrderNumber(typed)) : sql`0`);

/** `LIKE` takes patterns of at most 50 bytes; this takes any text as it is. */
const contains = (column: SQL, part: string): SQL => sql`instr(lower(${column}), lower(${part})) > 0`;

/**
 * Orders that an operator may mean: by their id or that of one of their parts, by their buyer's id, by the beginning of
 * their number or email, and among the newest by a part of the name they go to. A union, so that each has its index; D1 takes five terms.
 */
export const matching = (q: string): SQL => sql`orders.id IN (
	SELECT id FROM orders WHERE id IN (${q}, (SELECT order_id FROM vendor_orders WHERE id = ${q}))
	UNION ALL SELECT id FROM orders WHERE user_id = ${q}
	UNION ALL SELECT id FROM orders WHERE ${numbered(q)}
	UNION ALL SELECT id FROM orders WHERE ${beginsWith(email, q.toLowerCase())}
	UNION ALL SELECT id FROM (SELECT id, delivery_address FROM orders ORDER BY id DESC LIMIT ${NAMES_LOOKED_THROUGH}) WHERE ${contains(name, q)})`;

/** One shop's parts, by the beginning of their order's number, or by a part of its name; not by the email, which shops are not to find out. */
export const matchingOfShop = (q: string): SQL => sql`EXISTS (SELECT 1 FROM orders WHERE orders.id = vendor_orders.order_id
	AND (${numbered(q)} OR ${contains(name, q)}))`;

const ofPayment = (what: SQL): SQL => sql`(SELECT ${what} FROM payments WHERE payments.order_id = orders.id ORDER BY attempt DESC LIMIT 1)`;
const payment = ofPayment(sql`payments.status`);
const paid = sql`(credit_minor + ${ofPayment(sql`captured_minor`)})`;
const isWithheld = sql`EXISTS (SELECT 1 FROM refund_refusals WHERE refund_id = refunds.id AND back_at IS NULL)`;
const refunded = sql`((SELECT coalesce(sum(CASE WHEN ${isWithheld} THEN refunds.credit_minor ELSE amount_minor END), 0)
	FROM refunds WHERE refunds.order_id = orders.id AND done_at IS NOT NULL)
	- ${ofPayment(sql`amount_minor - captured_minor`)})`;
const isCanceledForFree = sql`(orders.status = 'canceled' AND ${paid} = 0)`;

/** What `paymentStatus` derives from an order's rows, as conditions on them. */
const PAYMENT_CONDITIONS: Record<PaymentStatus, SQL> = {
	pending: sql`${payment} IN ('new', 'processing', 'authorized')`,
	requires_action: sql`${payment} = 'requires_action'`,
	failed: sql`${payment} IN ('declined', 'voided')`,
	paid: sql`${payment} = 'paid' AND ${refunded} = 0 AND NOT ${isCanceledForFree}`,
	partially_refunded: sql`${payment} = 'paid' AND ${refunded} > 0 AND ${refunded} < ${paid}`,
	refunded: sql`${payment} = 'paid' AND (${refunded} > 0 OR ${isCanceledForFree}) AND ${refunded} >= ${paid}`,
};

export const hasPaymentStatus = (status: PaymentStatus): SQL => sql`(${PAYMENT_CONDITIONS[status]})`;

/** Orders with refunds that the provider refuses and that wait for an operator. */
export const hasRefusedRefund = sql`orders.id IN (SELECT order_id FROM refund_refusals WHERE reason IS NOT NULL)`;

const ofPart = sql`fulfillments.order_id = vendor_orders.order_id AND fulfillments.vendor_order_id = vendor_orders.id AND fulfillments.return_id IS NULL`;
const hasParcel = sql`EXISTS (SELECT 1 FROM fulfillments WHERE ${ofPart})`;
const hasParcelUnderWay = sql`EXISTS (SELECT 1 FROM fulfillments WHERE ${ofPart} AND delivered_at IS NULL)`;

const hasLine = (condition: SQL): SQL => sql`EXISTS (SELECT 1 FROM order_lines WHERE order_lines.order_id = vendor_orders.order_id
	AND order_lines.vendor_order_id = vendor_orders.id AND ${condition})`;

/** Of a line: its pieces in parcels, those that were canceled, and those that are back at the shop without an exchange. */
const sent = sql`(SELECT coalesce(sum(fulfillment_lines.quantity), 0) FROM fulfillment_lines JOIN fulfillments ON fulfillments.id = fulfillment_id
	WHERE line_id = order_lines.id AND return_id IS NULL)`;
const canceled = sql`(SELECT coalesce(sum(refund_lines.quantity), 0) FROM refund_lines JOIN refunds ON refunds.id = refund_id
	WHERE line_id = order_lines.id AND reason IN ('cancel', 'reject'))`;
const returned = sql`(SELECT coalesce(sum(received_quantity), 0) FROM return_lines JOIN returns ON returns.id = return_id
	WHERE line_id = order_lines.id AND returns.status IN ('received', 'refunded'))`;

const isSent = sql`${hasParcel} AND NOT ${hasLine(sql`quantity > ${sent} + ${canceled}`)}`;
const hasReturned = hasLine(sql`${returned} > 0`);
const hasKept = hasLine(sql`${returned} < quantity - ${canceled}`);

/** What `fulfillmentStatus` derives from a part's rows, as conditions on them. */
const FULFILLMENT_CONDITIONS: Record<FulfillmentStatus, SQL> = {
	unfulfilled: sql`NOT ${hasParcel}`,
	partially_fulfilled: sql`${hasParcel} AND ${hasLine(sql`quantity > ${sent} + ${canceled}`)}`,
	fulfilled: sql`${isSent} AND ${hasParcelUnderWay} AND NOT ${hasReturned}`,
	delivered: sql`${isSent} AND NOT ${hasParcelUnderWay} AND NOT ${hasReturned}`,
	partially_returned: sql`${isSent} AND ${hasReturned} AND ${hasKept}`,
	returned: sql`${isSent} AND ${hasReturned} AND NOT ${hasKept}`,
};

export const hasFulfillmentStatus = (status: FulfillmentStatus): SQL => sql`(${FULFILLMENT_CONDITIONS[status]})`;
