import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { READERS } from "#contracts/events";
import { newId } from "#contracts/ids";
import type { Db } from "#kit/db";
import { currentRequestId } from "#kit/request-id";

/** The last fifty slugs that a shop (`vendors`) had, as JSON. */
export const FORMER_SLUGS = sql`(SELECT json_group_array(json_object('slug', slug, 'freedAt', freed_at)) FROM (
	SELECT slug, freed_at FROM former_slugs WHERE vendor_id = vendors.id ORDER BY freed_at DESC LIMIT 50
))`;

/**
 * The statements that tell other services what a shop is now; put them into the batch of the change, behind it.
 * The event is built from the row as that batch leaves it, so that two changes at once tell two versions, each exactly.
 */
export function tellVendorChanged(db: Db, vendorId: string, at: string, guard: SQL = sql`1 = 1`): BatchItem<"sqlite">[] {
	const eventId = newId("event");
	const vendor = sql`json_object('id', id, 'slug', slug, 'name', name, 'status', status, 'place', json(place),
		'openingHours', json(opening_hours), 'deliveryOptions', json(delivery_options), 'commissionBps', commission_bps,
		'email', email, 'trader', json(trader), 'formerSlugs', json(${FORMER_SLUGS}))`;
	const body = sql`json_object('type', 'vendor.changed', 'id', ${eventId}, 'version', version, 'at', ${at}, 'requestId', ${currentRequestId() ?? null},
		'vendor', ${vendor})`;
	return READERS["vendor.changed"].map((destination) =>
		db.run(
			sql`INSERT INTO outbox (id, destination, body, created_at) SELECT ${eventId}, ${destination}, ${body}, ${at} FROM vendors WHERE id = ${vendorId} AND ${guard}`,
		),
	);
}
