import { and, eq, lt, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { EventOf } from "#contracts/events";
import type { Effects } from "#kit/consumer";
import type { Db } from "#kit/db";
import { enterMovement } from "./ledger/enter-movement.ts";
import { vendorOrders, vendors } from "./schema.ts";

/** What other services' events change here. */
export const effectsOf =
	(db: Db, holdDays: number): Effects =>
	async (event) => {
		if (event.type === "order.money_moved") return [enterMovement(db, event.movement, event.at, { holdDays, now: new Date() })];
		if (event.type === "order.vendor_order_changed") return [projectOrder(db, event)];
		if (event.type === "review.vendor_rated") return [projectRating(db, event)];
		return [];
	};

function projectOrder(db: Db, { version, vendorOrder }: EventOf<"order.vendor_order_changed">): BatchItem<"sqlite"> {
	const { id: _id, ...values } = vendorOrder;
	return db
		.insert(vendorOrders)
		.values({ ...vendorOrder, version })
		.onConflictDoUpdate({ target: vendorOrders.id, set: { ...values, version }, setWhere: sql`${vendorOrders.version} < ${version}` });
}

function projectRating(db: Db, { version, rating }: EventOf<"review.vendor_rated">): BatchItem<"sqlite"> {
	return db
		.update(vendors)
		.set({ ratingAverage: rating.average, ratingCount: rating.count, ratingVersion: version })
		.where(and(eq(vendors.id, rating.vendorId), lt(vendors.ratingVersion, version)));
}
