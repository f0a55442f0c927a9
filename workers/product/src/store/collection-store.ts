import { type CollectionRule, MOST_COLLECTIONS_OF_A_SHOP } from "#contracts/collection";
import type { Event } from "#contracts/events";
import { newId } from "#contracts/ids";
import { tell } from "#kit/outbox";
import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";
import type { StoredCollection } from "../domain/collection.ts";
import { over } from "./batches.ts";
import { rowsOf } from "./db.ts";
import { indexNames } from "./search/index-texts.ts";

interface CollectionRow extends Omit<StoredCollection, "vendor" | "rule" | "productIds"> {
	vendorSlug: string | null;
	vendorName: string | null;
	version: number;
	rule: string | null;
	productIds: string;
}

/** A collection with its version, as it was read. */
export type ReadCollection = StoredCollection & { version: number };

const PRODUCT_IDS = sql`(SELECT json_group_array(product_id ORDER BY position) FROM collection_products WHERE collection_id = c.id)`;

/** Of a shop's collections those of an open shop; the marketplace has no shop. */
const ON_THE_STREET = sql`c.status = 'published' AND (c.vendor_id IS NULL OR v.status = 'approved')`;

async function load(db: Db, where: SQL, withProducts: boolean): Promise<ReadCollection[]> {
	const rows = await db.all<CollectionRow>(sql`
		SELECT c.id, c.slug, c.vendor_id AS vendorId, v.slug AS vendorSlug, v.name AS vendorName, c.title, c.description_html AS descriptionHtml,
			c.rule, c.status, c.position, c.version, c.created_at AS createdAt, c.updated_at AS updatedAt,
			${withProducts ? PRODUCT_IDS : sql`'[]'`} AS productIds
		FROM collections c LEFT JOIN vendors v ON v.id = c.vendor_id WHERE ${where}`);
	return rows.map(toStored);
}

function toStored({ vendorSlug, vendorName, rule, productIds, ...row }: CollectionRow): ReadCollection {
	const { vendorId } = row;
	return {
		...row,
		vendor: vendorId === null ? null : { id: vendorId, slug: vendorSlug ?? vendorId, name: vendorName ?? "" },
		rule: rule === null ? null : (JSON.parse(rule) as CollectionRule),
		productIds: JSON.parse(productIds) as string[],
	};
}

/** Behind which collection a page starts. */
export type CollectionKey = readonly [position: number, id: string];

const behind = (after: CollectionKey | null): SQL => (after ? sql`(c.position, c.id) > (${after[0]}, ${after[1]})` : sql`true`);

/** A page of the collections of a shop, or of the marketplace, whatever their status. */
export const listOwnCollections = (
	db: Db,
	vendorId: string | null,
	after: CollectionKey | null,
	limit: number,
): Promise<ReadCollection[]> =>
	load(db, sql`c.vendor_id IS ${vendorId} AND ${behind(after)} ORDER BY c.position, c.id LIMIT ${limit}`, true);

/** A page of the collections that everybody may see, of one shop where one is named. */
export function listPublicCollections(
	db: Db,
	{ vendorId, after, limit }: { vendorId?: string | undefined; after: CollectionKey | null; limit: number },
): Promise<ReadCollection[]> {
	const of = vendorId === undefined ? sql`true` : sql`c.vendor_id = ${vendorId}`;
	return load(db, sql`${ON_THE_STREET} AND ${of} AND ${behind(after)} ORDER BY c.position, c.id LIMIT ${limit}`, false);
}

/** One of the collections of a shop, or of the marketplace. */
export async function findOwnCollection(db: Db, vendorId: string | null, id: string): Promise<ReadCollection | null> {
	const [collection] = await load(db, sql`c.id = ${id} AND c.vendor_id IS ${vendorId}`, true);
	return collection ?? null;
}

/** A collection that everybody may see, by id or slug, without its products. An id has an underscore, a slug has none. */
export async function findPublicCollection(db: Db, idOrSlug: string): Promise<ReadCollection | null> {
	const key = idOrSlug.includes("_") ? sql`c.id = ${idOrSlug}` : sql`c.slug = ${idOrSlug}`;
	const [collection] = await load(db, sql`${key} AND ${ON_THE_STREET}`, false);
	return collection ?? null;
}

/** The slug now of a public collection that had this one; null where none had. */
export async function findMovedCollection(db: Db, slug: string): Promise<string | null> {
	const [now] = await load(
		db,
		sql`c.id = (SELECT ref FROM former_slugs WHERE kind = 'collection' AND slug = ${slug}) AND ${ON_THE_STREET}`,
		false,
	);
	return now?.slug ?? null;
}

/** Whether a shop has as many collections as it may have. */
export async function hasMostCollections(db: Db, vendorId: string): Promise<boolean> {
	const [row] = await db.all<{ count: number }>(sql`SELECT COUNT(*) AS count FROM collections WHERE vendor_id = ${vendorId}`);
	return (row?.count ?? 0) >= MOST_COLLECTIONS_OF_A_SHOP;
}

/** There is no row that all collections share and that could count: the time is the version. */
const changed = (at: string): Event => ({ id: newId("event"), type: "catalog.collections_changed", version: Date.parse(at), at });

/** The version that a new collection begins with: none where its shop has as many as it may have, which trips the CHECK `collections_version`. */
const firstVersion = (vendorId: string | null): SQL =>
	vendorId === null
		? sql`1`
		: sql`(SELECT CASE WHEN COUNT(*) < ${MOST_COLLECTIONS_OF_A_SHOP} THEN 1 ELSE 0 END FROM collections WHERE vendor_id = ${vendorId})`;

/** The statements of a new collection with its products; a slug that is taken throws, and so does one too many. */
export const insertCollection = (db: Db, collection: StoredCollection): BatchItem<"sqlite">[] => [
	db.run(sql`
		INSERT INTO collections (id, slug, vendor_id, title, description_html, rule, status, position, version, created_at, updated_at)
		VALUES (${collection.id}, ${collection.slug}, ${collection.vendorId}, ${collection.title}, ${collection.descriptionHtml},
			${collection.rule && JSON.stringify(collection.rule)}, ${collection.status}, ${collection.position}, ${firstVersion(collection.vendorId)},
			${collection.createdAt}, ${collection.updatedAt})`),
	...writeChosen(db, collection.id, [], collection.productIds),
	...tell(db, changed(collection.createdAt)),
];

/** The statements that change a collection; an outdated version trips the CHECK `collections_version`. */
export const updateCollection = (db: Db, before: ReadCollection, after: StoredCollection): BatchItem<"sqlite">[] => [
	db.run(sql`
		UPDATE collections SET slug = ${after.slug}, title = ${after.title}, description_html = ${after.descriptionHtml},
			rule = ${after.rule && JSON.stringify(after.rule)}, status = ${after.status}, position = ${after.position},
			version = CASE WHEN version = ${before.version} THEN version + 1 ELSE 0 END, updated_at = ${after.updatedAt}
		WHERE id = ${after.id}`),
	...writeChosen(db, after.id, before.productIds, after.productIds),
	...tell(db, changed(after.updatedAt)),
];

/** The statements that remove a collection; what it was made of stays. */
export const removeCollection = (db: Db, { id, productIds }: StoredCollection, now: Date): BatchItem<"sqlite">[] => [
	...writeChosen(db, id, productIds, []),
	db.run(sql`DELETE FROM collections WHERE id = ${id}`),
	...tell(db, changed(now.toISOString())),
];

/** Products are found by the collections that they were chosen for: those that come or go are written to the search table anew. */
function writeChosen(db: Db, collectionId: string, before: readonly string[], after: readonly string[]): BatchItem<"sqlite">[] {
	if (before.length === after.length && before.every((id, index) => id === after[index])) return [];
	const moved = [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))];
	return [
		db.run(sql`DELETE FROM collection_products WHERE collection_id = ${collectionId}`),
		...over(
			db,
			after.map((id, position) => ({ id, position })),
			(json) => sql`INSERT INTO collection_products (collection_id, product_id, position)
				SELECT ${collectionId}, value ->> 'id', value ->> 'position' FROM json_each(${json})`,
		),
		...(moved.length > 0 ? [indexNames(db, sql`p.id IN (SELECT value FROM json_each(${JSON.stringify(moved)}))`)] : []),
	];
}

/** Which of these slugs a collection has or had. */
export async function takenCollectionSlugs(db: Db, slugs: readonly string[]): Promise<Set<string>> {
	const among = sql`slug IN (SELECT value FROM json_each(${JSON.stringify(slugs)}))`;
	const rows = rowsOf<{ slug: string }>(
		await db.run(
			sql`SELECT slug FROM collections WHERE ${among} UNION SELECT slug FROM former_slugs WHERE kind = 'collection' AND ${among}`,
		),
	);
	return new Set(rows.map(({ slug }) => slug));
}
