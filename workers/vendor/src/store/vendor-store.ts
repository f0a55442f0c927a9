import { and, eq, sql } from "drizzle-orm";
import type { EventOf } from "#contracts/events";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import { fail, ok, type Result } from "#contracts/result";
import type { VendorPatch } from "#contracts/vendor";
import type { Move } from "../domain/moderate-vendor.ts";
import { brokeConstraint, type Db } from "#kit/db";
import { vendors } from "./schema.ts";
import { recordSettings } from "./settings-log.ts";
import { FORMER_SLUGS, tellVendorChanged } from "./tell-vendor.ts";
import { settingsColumns, type VendorRow } from "./vendor-values.ts";

/** A shop by its id, in whatever status. */
export async function findVendor(db: Db, id: string): Promise<VendorRow | null> {
	const [row] = await db.select().from(vendors).where(eq(vendors.id, id));
	return row ?? null;
}

/** Changes settings and tells it; a change of nothing does nothing. `conflict` where another shop has the slug. */
export async function updateSettings(db: Db, actor: Actor, id: string, patch: VendorPatch, now: Date): Promise<Result<void>> {
	const fields = Object.keys(patch) as (keyof VendorPatch)[];
	if (fields.length === 0) return ok(undefined);
	const at = now.toISOString();
	try {
		await db.batch([
			recordSettings(db, actor, id, fields, at),
			db
				.update(vendors)
				.set({ ...settingsColumns(patch), version: sql`version + 1`, updatedAt: at })
				.where(eq(vendors.id, id)),
			...tellVendorChanged(db, id, at, sql`changes() = 1`),
		]);
		return ok(undefined);
	} catch (error) {
		if (brokeConstraint(error, "UNIQUE constraint failed: vendors.slug")) return fail("conflict", "Another shop has this slug.");
		throw error;
	}
}

/** The slugs that a shop had, as other services are told of them. */
export async function formerSlugsOf(db: Db, id: string): Promise<NonNullable<EventOf<"vendor.changed">["vendor"]["formerSlugs"]>> {
	const [row] = await db
		.select({ slugs: sql<string>`${FORMER_SLUGS}` })
		.from(vendors)
		.where(eq(vendors.id, id));
	return JSON.parse(row?.slugs ?? "[]") as NonNullable<EventOf<"vendor.changed">["vendor"]["formerSlugs"]>;
}

/** Moves a shop from one status to another, logs it and tells it, or does nothing of it. The new version, or null when somebody else was first. */
export async function moveVendor(db: Db, actor: Actor, id: string, move: Move, now: Date): Promise<number | null> {
	const at = now.toISOString();
	const { action, from, to, reason, commissionBps } = move;
	const [[moved]] = await db.batch([
		db
			.update(vendors)
			.set({
				status: to,
				statusReason: reason,
				version: sql`version + 1`,
				updatedAt: at,
				...(commissionBps !== undefined && { commissionBps }),
			})
			.where(and(eq(vendors.id, id), eq(vendors.status, from)))
			.returning({ version: vendors.version }),
		eventBehindChange(db, id, action, actor, { from, to, reason }, at),
		...tellVendorChanged(db, id, at, sql`changes() = 1`),
	]);
	return moved?.version ?? null;
}

/** The log entry of a change; goes right behind it in its batch and is written only where it changed something. */
const eventBehindChange = (db: Db, vendorId: string, action: string, actor: Actor, data: Record<string, unknown>, at: string) =>
	db.run(sql`INSERT INTO vendor_events (id, vendor_id, action, actor_kind, actor_id, data, created_at)
		SELECT ${newId("event")}, ${vendorId}, ${action}, ${actor.kind}, ${actor.id}, ${JSON.stringify(data)}, ${at} WHERE changes() = 1`);
