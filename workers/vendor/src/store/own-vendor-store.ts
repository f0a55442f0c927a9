import { and, asc, desc, eq, gt, lt, type SQL } from "drizzle-orm";
import * as z from "zod";
import type { ActorKind } from "#contracts/identity";
import type { Page, PageRequest } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import type { OwnVendor, VendorStatus } from "#contracts/vendor";
import { decodeCursor, pageFrom } from "#kit/cursor";
import type { Db } from "#kit/db";
import { vendors, vendorStaff } from "./schema.ts";
import { matching } from "./street-store.ts";
import { ownVendorOf } from "./vendor-values.ts";

const idCursor = z.tuple([z.string()]);

/** Whether a user may act for a shop. */
export async function isStaff(db: Db, userId: string, vendorId: string): Promise<boolean> {
	const rows = await db
		.select({ role: vendorStaff.role })
		.from(vendorStaff)
		.where(and(eq(vendorStaff.userId, userId), eq(vendorStaff.vendorId, vendorId)));
	return rows.length > 0;
}

/** The shops that a user may act for, the oldest first. */
export async function listOfStaff(db: Db, userId: string, by: ActorKind, filter: PageRequest): Promise<Result<Page<OwnVendor>>> {
	const after = filter.cursor === undefined ? ok(null) : decodeCursor(filter.cursor, idCursor);
	if (!after.ok) return after;
	const rows = await db
		.select({ vendor: vendors })
		.from(vendorStaff)
		.innerJoin(vendors, eq(vendors.id, vendorStaff.vendorId))
		.where(and(eq(vendorStaff.userId, userId), ...(after.value ? [gt(vendorStaff.vendorId, after.value[0])] : [])))
		.orderBy(asc(vendorStaff.vendorId))
		.limit(filter.limit + 1);
	return ok(
		pageFrom(
			rows,
			filter.limit,
			({ vendor }) => ownVendorOf(vendor, by),
			({ vendor }) => [vendor.id],
		),
	);
}

/** Every shop and application, the newest first, for the marketplace. */
export async function listAll(
	db: Db,
	filter: PageRequest & { status?: VendorStatus | undefined; q?: string | undefined },
): Promise<Result<Page<OwnVendor>>> {
	const after = filter.cursor === undefined ? ok(null) : decodeCursor(filter.cursor, idCursor);
	if (!after.ok) return after;
	const conditions: SQL[] = [...matching(filter.q)];
	if (filter.status) conditions.push(eq(vendors.status, filter.status));
	if (after.value) conditions.push(lt(vendors.id, after.value[0]));
	const rows = await db
		.select()
		.from(vendors)
		.where(and(...conditions))
		.orderBy(desc(vendors.id))
		.limit(filter.limit + 1);
	return ok(
		pageFrom(
			rows,
			filter.limit,
			(row) => ownVendorOf(row, "admin"),
			(row) => [row.id],
		),
	);
}
