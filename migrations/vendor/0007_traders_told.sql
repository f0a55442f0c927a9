-- The order service hears where shops are written to and who trades, which it was not told before their next change: its invoices and mails
-- need both. The version is the one that it knows, so that whatever is newer stays.
INSERT INTO outbox (id, destination, body, created_at)
SELECT 'evt_trader_' || id, 'order', json_object('type', 'vendor.changed', 'id', 'evt_trader_' || id, 'version', version,
	'at', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'vendor', json_object('id', id, 'slug', slug, 'name', name, 'status', status,
		'place', json(place), 'openingHours', json(opening_hours), 'deliveryOptions', json(delivery_options),
		'commissionBps', commission_bps, 'email', email, 'trader', json(trader))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
FROM vendors WHERE status IN ('approved', 'suspended');
