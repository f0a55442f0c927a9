import { sql } from "drizzle-orm";
import type { Db } from "#kit/db";
import { rowsOf } from "../db.ts";
import { formerlyNamed } from "../former-slugs.ts";
import type { SlugKind } from "../schema/former-slugs.ts";

/** The ids of categories and shops on the street that are named by id, slug or a slug that they had; null where one kind was named and nothing is there. */
export async function resolveNames(
	db: Db,
	names: { categories: readonly string[]; vendors: readonly string[] },
): Promise<{ categories: string[]; vendors: string[] } | null> {
	if (names.categories.length + names.vendors.length === 0) return { categories: [], vendors: [] };
	const named = (kind: SlugKind, values: readonly string[]) => {
		const asked = JSON.stringify(values);
		const among = sql`IN (SELECT value FROM json_each(${asked}))`;
		return sql`(id ${among} OR slug ${among} OR id IN (${formerlyNamed(kind, asked)}))`;
	};
	const [categories, vendors] = await db.batch([
		db.run(sql`SELECT id FROM categories WHERE ${named("category", names.categories)}`),
		db.run(sql`SELECT id FROM vendors WHERE ${named("vendor", names.vendors)} AND +status = 'approved'`),
	]);
	const idsOf = (result: unknown) => rowsOf<{ id: string }>(result).map(({ id }) => id);
	const found = { categories: idsOf(categories), vendors: idsOf(vendors) };
	const missing = (["categories", "vendors"] as const).some((kind) => names[kind].length > 0 && found[kind].length === 0);
	return missing ? null : found;
}
