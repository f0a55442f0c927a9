import type { CollectionRule, OwnCollectionDetail } from "#contracts/collection";
import { sql } from "drizzle-orm";
import type { Db } from "#kit/db";

type ChosenProduct = OwnCollectionDetail["products"][number];

/** The shop of a row; the catalog may not have heard of it. */
interface ShopOfRow {
	vendorId: string;
	vendorSlug: string | null;
	vendorName: string | null;
}

/** Where the chosen products of a collection stand in it, by their number. */
export async function positionsIn(db: Db, collectionId: string): Promise<Map<number, number>> {
	const rows = await db.all<{ number: number; position: number }>(sql`
		SELECT p.number, cp.position FROM collection_products cp JOIN products p ON p.id = cp.product_id WHERE cp.collection_id = ${collectionId}`);
	return new Map(rows.map(({ number, position }) => [number, position]));
}

/** Those of these products that are a shop's, or any that there are where it is the marketplace that asks. */
export async function knownProducts(db: Db, vendorId: string | null, ids: readonly string[]): Promise<Set<string>> {
	const whose = vendorId === null ? sql`true` : sql`vendor_id = ${vendorId}`;
	const rows = await db.all<{ id: string }>(
		sql`SELECT id FROM products WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND ${whose}`,
	);
	return new Set(rows.map(({ id }) => id));
}

/** Those of these shops that there are. */
export async function knownVendors(db: Db, ids: readonly string[]): Promise<Set<string>> {
	const rows = await db.all<{ id: string }>(sql`SELECT id FROM vendors WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
	return new Set(rows.map(({ id }) => id));
}

/** The products that were chosen for a collection, in order, whatever their status. */
export async function listChosen(db: Db, collectionId: string): Promise<ChosenProduct[]> {
	const rows = await db.all<Omit<ChosenProduct, "vendor"> & ShopOfRow>(sql`
		SELECT p.id, p.slug, p.title, p.status, p.vendor_id AS vendorId, v.slug AS vendorSlug, v.name AS vendorName
		FROM collection_products cp JOIN products p ON p.id = cp.product_id LEFT JOIN vendors v ON v.id = p.vendor_id
		WHERE cp.collection_id = ${collectionId} ORDER BY cp.position`);
	return rows.map(({ vendorId, vendorSlug, vendorName, ...product }) => ({
		...product,
		vendor: { id: vendorId, slug: vendorSlug ?? vendorId, name: vendorName ?? "" },
	}));
}

/** The shops that a rule names, in its order. */
export const listRuleShops = (db: Db, rule: CollectionRule | null): Promise<OwnCollectionDetail["vendors"]> =>
	db.all(
		sql`SELECT v.id, v.slug, v.name FROM json_each(${JSON.stringify(rule?.vendorIds ?? [])}) named JOIN vendors v ON v.id = named.value ORDER BY named.key`,
	);
