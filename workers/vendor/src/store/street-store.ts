import { and, asc, between, eq, or, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { Page, PageRequest } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import type { Vendor } from "#contracts/vendor";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { fold, searchWords } from "../domain/fold.ts";
import { EARTH_RADIUS_METERS, haversineOf, latitudesWithin, metersOf, type Point } from "../domain/near.ts";
import type { Db } from "#kit/db";
import { formerSlugs, vendors } from "./schema.ts";
import { vendorOf, type VendorRow } from "./vendor-values.ts";

const approved = eq(vendors.status, "approved");

/** Every word is somewhere in the name, the town or the tagline. */
export const matching = (q: string | undefined): SQL[] =>
	searchWords(q ?? "").map((word) => sql`instr(name_folded || ' ' || town_folded || ' ' || tagline_folded, ${word}) > 0`);

/** An approved shop by its id or slug, or null. */
export async function findOnStreet(db: Db, idOrSlug: string): Promise<VendorRow | null> {
	const [row] = await db
		.select()
		.from(vendors)
		.where(and(approved, or(eq(vendors.id, idOrSlug), eq(vendors.slug, idOrSlug))));
	return row ?? null;
}

/** The slug now of an approved shop that had this one; null where none had. */
export async function findMovedShop(db: Db, slug: string): Promise<string | null> {
	const [row] = await db
		.select({ slug: vendors.slug })
		.from(formerSlugs)
		.innerJoin(vendors, eq(vendors.id, formerSlugs.vendorId))
		.where(and(approved, eq(formerSlugs.slug, slug)));
	return row?.slug ?? null;
}

interface StreetFilter extends PageRequest {
	q?: string | undefined;
	city?: string | undefined;
}

const wanted = ({ q, city }: StreetFilter): SQL[] => [
	approved,
	...matching(q),
	...(city === undefined ? [] : [eq(vendors.townFolded, fold(city))]),
];

/** The approved shops by name. */
export async function listByName(db: Db, filter: StreetFilter): Promise<Result<Page<Vendor>>> {
	const after = filter.cursor === undefined ? ok(null) : decodeCursor(filter.cursor, z.tuple([z.string(), z.string()]));
	if (!after.ok) return after;
	const beyond = after.value && sql`(name_folded, id) > (${after.value[0]}, ${after.value[1]})`;
	const rows = await db
		.select()
		.from(vendors)
		.where(and(...wanted(filter), ...(beyond ? [beyond] : [])))
		.orderBy(asc(vendors.nameFolded), asc(vendors.id))
		.limit(filter.limit + 1);
	return ok(pageFrom(rows, filter.limit, vendorOf, (row) => [row.nameFolded, row.id]));
}

/** The approved shops around a point, the nearest first; as far as `radiusMeters` where it is given. */
export async function listByDistance(
	db: Db,
	filter: StreetFilter & { near: Point; radiusMeters?: number | undefined },
): Promise<Result<Page<Vendor>>> {
	const after = filter.cursor === undefined ? ok(null) : decodeCursor(filter.cursor, z.tuple([z.number(), z.string()]));
	if (!after.ok) return after;
	const distance = haversineFrom(filter.near);
	const beyond = after.value && sql`(${distance}, id) > (${after.value[0]}, ${after.value[1]})`;
	const rows = await db
		.select({ vendor: vendors, distance: distance.as("distance") })
		.from(vendors)
		.where(and(...wanted(filter), ...within(filter.near, filter.radiusMeters), ...(beyond ? [beyond] : [])))
		.orderBy(sql`distance`, asc(vendors.id))
		.limit(filter.limit + 1);
	const toItem = ({ vendor, distance }: (typeof rows)[number]) => ({ ...vendorOf(vendor), distanceMeters: metersOf(distance) });
	return ok(pageFrom(rows, filter.limit, toItem, (row) => [row.distance, row.vendor.id]));
}

/** The latitudes bound what is read; the haversine says what is really within. */
function within(near: Point, radiusMeters: number | undefined): SQL[] {
	if (radiusMeters === undefined || radiusMeters >= Math.PI * EARTH_RADIUS_METERS) return [];
	const { south, north } = latitudesWithin(near, radiusMeters);
	return [between(vendors.latitude, south, north), sql`${haversineFrom(near)} <= ${haversineOf(radiusMeters)}`];
}

function haversineFrom({ latitude, longitude }: Point): SQL<number> {
	const halfChord = (degrees: SQL) => sql`pow(sin(radians(${degrees}) / 2), 2)`;
	return sql<number>`(${halfChord(sql`latitude - ${latitude}`)} + ${Math.cos((latitude * Math.PI) / 180)} * cos(radians(latitude)) * ${halfChord(sql`longitude - ${longitude}`)})`;
}
