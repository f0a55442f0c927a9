import { sql } from "drizzle-orm";
import type { Db } from "#kit/db";
import { rowsOf } from "../db.ts";

/** The ids of categories and shops on the street that are named by id or slug; null where one kind was named and nothing is there. */
export async function resolveNames(
	db: Db,
	names: { categories: readonly string[]; vendors: readonly string[] },
): Promise<{ categories: string[]; vendors: string[] } | null> {
	if (names.categories.length + names.vendors.length === 0) return { categories: [], vendors: [] };
	const asked = (values: readonly string[]) => sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
	const [categories, vendors] = await db.batch([
		db.run(sql`SELECT id FROM categories WHERE id IN ${asked(names.categories)} OR slug IN ${asked(names.categories)}`),
		db.run(sql`SELECT id FROM vendors WHERE (id IN ${asked(names.vendors)} OR slug IN ${asked(names.vendors)}) AND status = 'approved'`),
	]);
	const idsOf = (result: unknown) => rowsOf<{ id: string }>(result).map(({ id }) => id);
	const found = { categories: idsOf(categories), vendors: idsOf(vendors) };
	const missing = (["categories", "vendors"] as const).some((kind) => names[kind].length > 0 && found[kind].length === 0);
	return missing ? null : found;
}
