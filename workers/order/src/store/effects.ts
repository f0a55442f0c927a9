import { sql } from "drizzle-orm";
import type { EventOf } from "#contracts/events";
import type { Effects } from "#kit/consumer";
import type { Db } from "#kit/db";
import { vendors } from "./schema/vendors.ts";

/** What other services' events change here. */
export const effectsOf =
	(db: Db): Effects =>
	(event) =>
		Promise.resolve(event.type === "vendor.changed" ? [projectVendor(db, event)] : []);

/** What this service keeps of a shop, unless something newer is known. The same version may be told again, with more than before. */
export function projectVendor(db: Db, { version, vendor }: Pick<EventOf<"vendor.changed">, "vendor" | "version">) {
	const { id, slug, name, status, place, openingHours, deliveryOptions, commissionBps, email, trader } = vendor;
	const { country, latitude, longitude } = place;
	const offers = { openingHours, deliveryOptions, commissionBps };
	const legal = { ...(email !== undefined && { email }), ...(trader !== undefined && { trader }), place };
	const values = { version, slug, name, status, country, latitude, longitude, ...offers, ...legal };
	return db
		.insert(vendors)
		.values({ id, ...values })
		.onConflictDoUpdate({ target: vendors.id, set: values, setWhere: sql`${vendors.version} <= ${version}` });
}
