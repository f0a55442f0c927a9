import { and, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import * as z from "zod";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import type { Page, PageRequest } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import type { SettingsChange, VendorPatch } from "#contracts/vendor";
import { decodeCursor, pageFrom } from "#kit/cursor";
import type { Db } from "#kit/db";
import { vendorEvents } from "./schema.ts";

/** Every setting as a value of JSON. */
const AS_JSON: Record<keyof VendorPatch, SQL> = {
	name: sql`name`,
	slug: sql`slug`,
	tagline: sql`tagline`,
	story: sql`story`,
	email: sql`email`,
	phone: sql`phone`,
	trader: sql`json(trader)`,
	place: sql`json(place)`,
	openingHours: sql`json(opening_hours)`,
	deliveryOptions: sql`json(delivery_options)`,
};

/** The log entry of a change of settings with what they are now; goes right before the change in its batch. */
export function recordSettings(
	db: Db,
	actor: Actor,
	vendorId: string,
	fields: readonly (keyof VendorPatch)[],
	at: string,
): BatchItem<"sqlite"> {
	const before = sql.join(
		fields.map((field) => sql`${field}, ${AS_JSON[field]}`),
		sql`, `,
	);
	return db.run(sql`INSERT INTO vendor_events (id, vendor_id, action, actor_kind, actor_id, data, created_at)
		SELECT ${newId("event")}, id, 'update', ${actor.kind}, ${actor.id}, json_object('before', json_object(${before})), ${at}
		FROM vendors WHERE id = ${vendorId}`);
}

/** How a shop's settings were changed, the newest change first. A setting that was empty has nothing to go back to and is left out. */
export async function listSettingsChanges(db: Db, vendorId: string, { limit, cursor }: PageRequest): Promise<Result<Page<SettingsChange>>> {
	const after = cursor === undefined ? ok(null) : decodeCursor(cursor, z.tuple([z.string()]));
	if (!after.ok) return after;
	const rows = await db
		.select({ id: vendorEvents.id, data: vendorEvents.data, createdAt: vendorEvents.createdAt })
		.from(vendorEvents)
		.where(
			and(
				eq(vendorEvents.vendorId, vendorId),
				eq(vendorEvents.action, "update"),
				after.value ? lt(vendorEvents.id, after.value[0]) : undefined,
			),
		)
		.orderBy(desc(vendorEvents.id))
		.limit(limit + 1);
	return ok(
		pageFrom(
			rows,
			limit,
			({ id, data, createdAt }) => ({ id, before: known(data["before"]), createdAt }),
			(row) => [row.id],
		),
	);
}

const known = (before: unknown): VendorPatch =>
	Object.fromEntries(Object.entries(before ?? {}).filter(([, value]) => value !== null)) as VendorPatch;
