import type { Check } from "../check.ts";

const AMOUNTS = ["items", "discount", "delivery", "tax", "tax_added", "total"] as const;
const each = (what: (name: string) => string) => AMOUNTS.map((name) => `'${name}', ${what(`${name}_minor`)}`).join(", ");

/** As the order service rounds: half up, once. */
const halfUp = (amount: string, times: string, by: string) => `(2 * (${amount}) * ${times} + ${by}) / (2 * ${by})`;
const shareOf = (amount: string, bps: string) => halfUp(amount, bps, "10000");

/** The tax of what is paid: on top where any was added, else within it. One that comes on top and is nothing is nothing within, too. */
const taxOf = (paid: string, bps: string, added: string) =>
	`iif(${added} > 0, ${shareOf(paid, bps)}, ${halfUp(paid, bps, `(10000 + ${bps})`)})`;

const LINE_TAX = taxOf("total_minor - discount_minor", "tax_rate_bps", "tax_added_minor");
const DELIVERY_TAX = taxOf("delivery_minor - delivery_discount_minor", "delivery_tax_rate_bps", "added");

/** The amounts of orders, parts and lines. */
export const SUM_CHECKS: Check[] = [
	{
		name: "order-sums",
		holds: "The amounts of an order are the sums of those of its shops' parts.",
		over: { in: "order", table: "orders", key: "id" },
		rows: `SELECT o.id, (SELECT json_object(${each((column) => `sum(p.${column})`)}) FROM vendor_orders p WHERE p.order_id = o.id) AS expected,
			json_object(${each((column) => `o.${column}`)}) AS found FROM orders o WHERE o.id > ?1 AND o.id <= ?2`,
	},
	{
		name: "part-sums",
		holds: "The amounts of a shop's part are the sums of those of its lines, its delivery and its discounts.",
		over: { in: "order", table: "vendor_orders", key: "id" },
		rows: `SELECT p.id,
				(SELECT json_object('items', sum(l.total_minor), 'discount', sum(l.discount_minor) + p.delivery_discount_minor,
					'tax', sum(l.tax_minor) + p.delivery_tax_minor, 'commission', sum(l.commission_minor),
					'byMarketplace', sum(l.marketplace_discount_minor) + coalesce((SELECT sum(d.amount_minor) FROM order_discounts d
						WHERE d.order_id = p.order_id AND d.vendor_order_id = p.id AND d.line_id IS NULL AND d.funded_by = 'marketplace'), 0))
				FROM order_lines l WHERE l.order_id = p.order_id AND l.vendor_order_id = p.id) AS expected,
				json_object('items', p.items_minor, 'discount', p.discount_minor, 'tax', p.tax_minor, 'commission', p.commission_minor,
					'byMarketplace', p.marketplace_discount_minor) AS found
			FROM vendor_orders p WHERE p.id > ?1 AND p.id <= ?2`,
	},
	{
		name: "line-discounts",
		holds: "What is taken off a line is the sum of its discounts, and what the marketplace pays of it is what its discounts say.",
		over: { in: "order", table: "order_lines", key: "id" },
		rows: `SELECT l.id,
				(SELECT json_object('discount', coalesce(sum(d.amount_minor), 0),
					'byMarketplace', coalesce(sum(d.amount_minor) FILTER (WHERE d.funded_by = 'marketplace'), 0))
				FROM order_discounts d WHERE d.order_id = l.order_id AND d.line_id = l.id) AS expected,
				json_object('discount', l.discount_minor, 'byMarketplace', l.marketplace_discount_minor) AS found
			FROM order_lines l WHERE l.id > ?1 AND l.id <= ?2`,
	},
	{
		name: "line-rates",
		holds: "The tax and the commission of a line are what its rates make of what is paid for it.",
		over: { in: "order", table: "order_lines", key: "id" },
		rows: `SELECT id, json_object('tax', ${LINE_TAX}, 'added', iif(tax_added_minor > 0, ${LINE_TAX}, 0),
					'commission', ${shareOf("total_minor - discount_minor + marketplace_discount_minor", "commission_bps")}) AS expected,
				json_object('tax', tax_minor, 'added', tax_added_minor, 'commission', commission_minor) AS found
			FROM order_lines WHERE id > ?1 AND id <= ?2`,
	},
	{
		name: "part-rates",
		holds: "The tax of a part's delivery and that of its commission are what their rates make of them.",
		over: { in: "order", table: "vendor_orders", key: "id" },
		// parts of before the commission's rate of tax was kept say 0
		rows: `SELECT id, json_object('tax', ${DELIVERY_TAX}, 'added', iif(added > 0, ${DELIVERY_TAX}, 0),
					'commissionTax', iif(commission_tax_rate_bps = 0, commission_tax_minor, ${shareOf("commission_minor", "commission_tax_rate_bps")})) AS expected,
				json_object('tax', delivery_tax_minor, 'added', added, 'commissionTax', commission_tax_minor) AS found
			FROM (SELECT p.*, p.tax_added_minor - (SELECT coalesce(sum(l.tax_added_minor), 0) FROM order_lines l
				WHERE l.order_id = p.order_id AND l.vendor_order_id = p.id) AS added FROM vendor_orders p WHERE p.id > ?1 AND p.id <= ?2)`,
	},
	{
		name: "order-statuses",
		holds: "The status of an order that was placed follows from its parts; of one that was not, no part was.",
		over: { in: "order", table: "orders", key: "id" },
		rows: `SELECT o.id, CASE WHEN o.placed_at IS NULL THEN 'no part placed'
				WHEN parts.alive = 0 THEN 'canceled' WHEN parts.alive = parts.completed THEN 'completed' ELSE 'placed' END AS expected,
				CASE WHEN o.placed_at IS NULL THEN CASE parts.placed WHEN 0 THEN 'no part placed' ELSE 'parts placed' END ELSE o.status END AS found
			FROM orders o JOIN (
				SELECT order_id, sum(status NOT IN ('rejected', 'canceled')) AS alive, sum(status = 'completed') AS completed, count(placed_at) AS placed
				FROM vendor_orders WHERE order_id IN (SELECT id FROM orders WHERE id > ?1 AND id <= ?2) GROUP BY order_id
			) parts ON parts.order_id = o.id`,
	},
	{
		name: "order-logs",
		holds: "The log of an order has every number once.",
		over: { in: "order", table: "orders", key: "id" },
		rows: `SELECT o.id, (SELECT max(1, coalesce(max(seq), 0)) FROM order_events e WHERE e.order_id = o.id) AS expected,
				(SELECT count(*) FROM order_events e WHERE e.order_id = o.id) AS found
			FROM orders o WHERE o.id > ?1 AND o.id <= ?2`,
	},
	{
		name: "sent-pieces",
		holds: "No more pieces of a line are sent than were bought and not canceled, and all of them where the part is completed.",
		over: { in: "order", table: "order_lines", key: "id" },
		rows: `SELECT id, CASE WHEN status = 'completed' THEN wanted ELSE min(sent, wanted) END AS expected, sent AS found FROM (
				SELECT l.id, p.status,
					(SELECT coalesce(sum(fl.quantity), 0) FROM fulfillment_lines fl JOIN fulfillments f ON f.id = fl.fulfillment_id
						WHERE fl.line_id = l.id AND f.return_id IS NULL) AS sent,
					CASE WHEN p.status IN ('canceled', 'rejected') THEN 0 ELSE l.quantity - (SELECT coalesce(sum(rl.quantity), 0) FROM refund_lines rl
						JOIN refunds r ON r.id = rl.refund_id WHERE rl.line_id = l.id AND r.reason IN ('cancel', 'reject')) END AS wanted
				FROM order_lines l JOIN vendor_orders p ON p.id = l.vendor_order_id WHERE l.id > ?1 AND l.id <= ?2)`,
	},
	{
		name: "returned-pieces",
		holds: "No more pieces of a line come back than were sent.",
		over: { in: "order", table: "order_lines", key: "id" },
		rows: `SELECT id, min(back, sent) AS expected, back AS found FROM (
				SELECT l.id, (SELECT coalesce(sum(quantity), 0) FROM fulfillment_lines WHERE line_id = l.id) AS sent,
					(SELECT coalesce(sum(rl.quantity), 0) FROM return_lines rl JOIN returns r ON r.id = rl.return_id
						WHERE rl.line_id = l.id AND r.status NOT IN ('rejected', 'canceled')) AS back
				FROM order_lines l WHERE l.id > ?1 AND l.id <= ?2)`,
	},
	{
		name: "returns-of-parts",
		holds: "A return is of one shop's part of its order, and so are all of its lines.",
		over: { in: "order", table: "returns", key: "id" },
		rows: `SELECT t.id, json_object('order', t.order_id, 'shop', t.vendor_id, 'elsewhere', 0) AS expected,
				(SELECT json_object('order', p.order_id, 'shop', p.vendor_id, 'elsewhere', (SELECT count(*) FROM return_lines tl
					JOIN order_lines l ON l.id = tl.line_id WHERE tl.return_id = t.id AND l.vendor_order_id <> p.id))
					FROM vendor_orders p WHERE p.id = t.vendor_order_id) AS found
			FROM returns t WHERE t.id > ?1 AND t.id <= ?2`,
	},
	{
		name: "returns-paid-back",
		holds: "A return that is refunded has a refund of its shop's part, and no other return has one.",
		over: { in: "order", table: "returns", key: "id" },
		rows: `SELECT t.id, CASE t.status WHEN 'refunded' THEN t.vendor_order_id END AS expected,
				(SELECT r.vendor_order_id FROM refunds r WHERE r.id = t.refund_id) AS found
			FROM returns t WHERE t.id > ?1 AND t.id <= ?2`,
	},
	{
		name: "overdue-orders",
		holds: "What an order has to wait for or still to cause is seen to within the hour.",
		over: { in: "order", table: "orders", key: "id" },
		rows: `SELECT * FROM (
				SELECT o.id, NULL AS expected, iif(o.status IN ('recorded', 'reserved', 'pending_payment') AND o.resume_at IS NULL, 'never looked after again',
					min(coalesce(o.resume_at, '9'), coalesce((SELECT min(due_at) FROM pending_effects e WHERE e.order_id = o.id), '9'))) AS found
				FROM orders o WHERE o.id > ?1 AND o.id <= ?2
			) WHERE found < strftime('%Y-%m-%dT%H:%M:%fZ', ?3, '-1 hour') OR found = 'never looked after again'`,
		otherwise: "The order service's sweep does not get on with it: its log says why.",
	},
];
