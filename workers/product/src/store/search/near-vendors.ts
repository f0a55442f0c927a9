import { sql } from "drizzle-orm";
import type { Db } from "#kit/db";
import { metersBetween, type Place } from "../../domain/search/document.ts";

/** Of more shops than this around a place, those nearest to it count. */
const MOST_VENDORS = 300;
/** How many shops are looked at. */
const LOOKED_AT = 2_000;
const KM_PER_DEGREE = 111.195;
/** How far is looked for the nearest shops, step by step, until there are enough of them. */
const STEPS_KM = [5, 25, 100, 500, 20_100];
const ENOUGH = 100;

interface Near {
	ids: string[];
	/** Whether these are all within the radius. */
	complete: boolean;
}

/** The shops on the street within a radius, the nearest first; at most three hundred. */
export async function findVendorsNear(db: Db, place: Place, radiusKm: number): Promise<Near> {
	const degrees = radiusKm / KM_PER_DEGREE;
	const [south, north] = [place.latitude - degrees, place.latitude + degrees];
	const rows = await db.all<Place & { id: string }>(sql`
		SELECT id, latitude, longitude FROM vendors
		WHERE status = 'approved' AND latitude BETWEEN ${south} AND ${north}${meridians(place, degrees)} LIMIT ${LOOKED_AT + 1}`);
	const within = rows
		.map((row) => ({ id: row.id, meters: metersBetween(place, row) }))
		.filter(({ meters }) => meters <= radiusKm * 1_000)
		.sort((a, b) => a.meters - b.meters);
	return { ids: within.slice(0, MOST_VENDORS).map(({ id }) => id), complete: rows.length <= LOOKED_AT && within.length <= MOST_VENDORS };
}

/** Between which meridians the radius lies, over the date line too; all of them where a pole is in it. */
function meridians({ latitude, longitude }: Place, degrees: number) {
	const furthest = Math.abs(latitude) + degrees;
	if (furthest >= 90) return sql``;
	const wide = degrees / Math.cos((furthest * Math.PI) / 180);
	if (wide >= 180) return sql``;
	const west = longitude - wide;
	const east = longitude + wide;
	if (west < -180) return sql` AND (longitude >= ${west + 360} OR longitude <= ${east})`;
	if (east > 180) return sql` AND (longitude >= ${west} OR longitude <= ${east - 360})`;
	return sql` AND longitude BETWEEN ${west} AND ${east}`;
}

/** A hundred or more of the shops that are nearest to a place, or all where there are fewer. */
export async function findNearestVendors(db: Db, place: Place): Promise<string[]> {
	let ids: string[] = [];
	for (const radius of STEPS_KM) {
		({ ids } = await findVendorsNear(db, place, radius));
		if (ids.length >= ENOUGH) break;
	}
	return ids;
}
