import { and, asc, desc, eq, gt, lt } from "drizzle-orm";
import * as z from "zod";
import type { ActorKind } from "#contracts/identity";
import type { Page, PageRequest } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import type { AdminVendor, OwnVendor, VendorStatus } from "#contracts/vendor";
import { decodeCursor, pageFrom } from "#kit/cursor";
import type { Db } from "#kit/db";
import { vendors, vendorStaff } from "./schema.ts";
import { meant } from "./search-store.ts";
import { adminVendorOf, ownVendorOf } from "./vendor-values.ts";

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

export const VENDOR_SORTS = ["newest", "oldest"] as const;

export interface VendorFilter extends PageRequest {
	status?: VendorStatus | undefined;
	/** What an operator types to find shops. */
	q?: string | undefined;
	/** The newest first, unless asked otherwise. */
	sort?: (typeof VENDOR_SORTS)[number] | undefined;
}

/** Every shop and application, for the marketplace. */
export async function listAll(db: Db, filter: VendorFilter): Promise<Result<Page<AdminVendor>>> {
	const after = filter.cursor === undefined ? ok(null) : decodeCursor(filter.cursor, idCursor);
	if (!after.ok) return after;
	const isOldestFirst = filter.sort === "oldest";
	const conditions = [
		filter.q ? meant(filter.q) : undefined,
		filter.status && eq(vendors.status, filter.status),
		after.value ? (isOldestFirst ? gt : lt)(vendors.id, after.value[0]) : undefined,
	];
	const rows = await db
		.select()
		.from(vendors)
		.where(and(...conditions))
		.orderBy((isOldestFirst ? asc : desc)(vendors.id))
		.limit(filter.limit + 1);
	return ok(pageFrom(rows, filter.limit, adminVendorOf, (row) => [row.id]));
}
