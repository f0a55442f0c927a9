-- Parts that were placed before commission was kept with them: it is what their frozen rate says, and the tax on it that of the shop's country.
UPDATE order_lines SET
	commission_bps = (SELECT commission_bps FROM vendor_orders WHERE id = vendor_order_id),
	commission_minor = ((total_minor - discount_minor + marketplace_discount_minor) * (SELECT commission_bps FROM vendor_orders WHERE id = vendor_order_id) * 2 + 10000) / 20000
WHERE commission_bps = 0 AND vendor_order_id IN (SELECT id FROM vendor_orders WHERE placed_at IS NOT NULL AND commission_minor = 0);
--> statement-breakpoint
UPDATE vendor_orders SET
	commission_minor = (SELECT coalesce(SUM(commission_minor), 0) FROM order_lines WHERE vendor_order_id = vendor_orders.id),
	commission_tax_rate_bps = coalesce((SELECT rate_bps FROM tax_rates JOIN vendors ON vendors.country = tax_rates.country
		WHERE vendors.id = vendor_id AND region = '' AND category = 'standard'), 0)
WHERE placed_at IS NOT NULL AND commission_minor = 0;
--> statement-breakpoint
UPDATE vendor_orders SET commission_tax_minor = (commission_minor * commission_tax_rate_bps * 2 + 10000) / 20000
WHERE placed_at IS NOT NULL AND commission_tax_minor = 0;
--> statement-breakpoint
-- The vendor service hears of the money of orders that were placed before there was a ledger, by the ids that it would have heard then.
INSERT INTO outbox (id, destination, body, created_at)
SELECT 'evt_sale_' || part.id, 'vendor', json_object('type', 'order.money_moved', 'id', 'evt_sale_' || part.id, 'version', 1, 'at', part.placed_at,
	'movement', json_object('id', 'sale:' || part.id, 'kind', 'sale', 'vendorId', vendor_id, 'vendorOrderId', part.id, 'orderId', order_id,
		'number', number, 'placedAt', part.placed_at, 'currency', currency, 'paidMinor', part.total_minor,
		'marketplaceDiscountMinor', marketplace_discount_minor, 'taxMinor', part.tax_minor,
		'commissionMinor', commission_minor, 'commissionTaxMinor', commission_tax_minor)), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
FROM vendor_orders AS part JOIN orders ON orders.id = order_id
WHERE part.placed_at IS NOT NULL AND part.total_minor + marketplace_discount_minor + commission_minor > 0;
--> statement-breakpoint
-- What went back of each amount by a refund is its share of what was paid back with it, less that of what was paid back before.
INSERT INTO outbox (id, destination, body, created_at)
SELECT 'evt_refund_' || id, 'vendor', json_object('type', 'order.money_moved', 'id', 'evt_refund_' || id, 'version', 1, 'at', done_at,
	'movement', json_object('id', 'refund:' || id, 'kind', 'refund', 'vendorId', vendor_id, 'vendorOrderId', part_id, 'orderId', order_id,
		'number', number, 'placedAt', placed_at, 'currency', currency, 'paidMinor', amount_minor,
		'marketplaceDiscountMinor', (2 * discount * after + total) / (2 * total) - (2 * discount * before + total) / (2 * total),
		'taxMinor', (2 * tax * after + total) / (2 * total) - (2 * tax * before + total) / (2 * total),
		'commissionMinor', (2 * commission * after + total) / (2 * total) - (2 * commission * before + total) / (2 * total),
		'commissionTaxMinor', (2 * commission_tax * after + total) / (2 * total) - (2 * commission_tax * before + total) / (2 * total))),
	strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
FROM (
	SELECT refunds.id, refunds.done_at, refunds.amount_minor, part.id AS part_id, part.vendor_id, part.order_id, part.placed_at, orders.number, orders.currency,
		part.total_minor AS total, part.marketplace_discount_minor AS discount, part.tax_minor AS tax,
		part.commission_minor AS commission, part.commission_tax_minor AS commission_tax,
		SUM(refunds.amount_minor) OVER of_part AS after, SUM(refunds.amount_minor) OVER of_part - refunds.amount_minor AS before
	FROM refunds JOIN vendor_orders AS part ON part.id = refunds.vendor_order_id JOIN orders ON orders.id = part.order_id
	WHERE refunds.done_at IS NOT NULL AND part.placed_at IS NOT NULL AND refunds.amount_minor > 0
	WINDOW of_part AS (PARTITION BY refunds.vendor_order_id ORDER BY refunds.done_at, refunds.id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
);
