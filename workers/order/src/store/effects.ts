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

/** Keeps what orders need of a shop; an older version than the one known is ignored. */
/** What this service keeps of a shop, unless something newer is known. */
export function projectVendor(db: Db, { version, vendor }: Pick<EventOf<"vendor.changed">, "vendor" | "version">) {
	const { id, slug, name, status, deliveryOptions, commissionBps } = vendor;
	const values = { version, slug, name, status, country: vendor.place.country, deliveryOptions, commissionBps };
	return db
		.insert(vendors)
		.values({ id, ...values })
		.onConflictDoUpdate({ target: vendors.id, set: values, setWhere: sql`${vendors.version} < ${version}` });
}
