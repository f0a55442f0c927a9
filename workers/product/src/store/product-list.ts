import { money } from "#contracts/money";
import type { ProductListItem } from "#contracts/product";
import type { Result } from "#contracts/result";
import { ok } from "#contracts/result";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { CategoryRef, Option, StoredMedia } from "../domain/product.ts";
import type { ProductQuery, Sort } from "../domain/product-query.ts";
import { ratingView } from "../domain/product-view.ts";
import type { Db } from "#kit/db";
import { rowsOf } from "./db.ts";
import { AVAILABLE, CATEGORIES_JSON, LIVE_VARIANT, ON_THE_SHELF } from "./product-store.ts";

interface ItemRow {
	id: string;
	vendorId: string;
	vendorSlug: string;
	vendorName: string;
	slug: string;
	title: string;
	brand: string | null;
	tags: string;
	options: string;
	categories: string;
	image: string | null;
	priceMin: number;
	priceMax: number;
	compareAt: number | null;
	ratingAverage: number;
	ratingCount: number;
	available: number;
	createdAt: string;
	updatedAt: string;
	distance: number | null;
	rank: number | null;
}

interface Order {
	/** What rows are ordered by, the id last: no two rows are equal. */
	by: SQL[];
	direction: "ASC" | "DESC";
	keyOf: (row: ItemRow) => (string | number)[];
	/** The shape of a cursor of this order. */
	key: z.ZodTuple;
}

const number = z.number();
const text = z.string();

const ORDERS: Record<Sort, Order> = {
	newest: { by: [sql`p.created_at`, sql`p.id`], direction: "DESC", keyOf: (row) => [row.createdAt, row.id], key: z.tuple([text, text]) },
	price: {
		by: [sql`p.price_min_minor`, sql`p.id`],
		direction: "ASC",
		keyOf: (row) => [row.priceMin, row.id],
		key: z.tuple([number, text]),
	},
	"-price": {
		by: [sql`p.price_min_minor`, sql`p.id`],
		direction: "DESC",
		keyOf: (row) => [row.priceMin, row.id],
		key: z.tuple([number, text]),
	},
	rating: {
		by: [sql`p.rating_average`, sql`p.rating_count`, sql`p.id`],
		direction: "DESC",
		keyOf: (row) => [row.ratingAverage, row.ratingCount, row.id],
		key: z.tuple([number, number, text]),
	},
	distance: {
		by: [sql`v.distance`, sql`p.id`],
		direction: "ASC",
		keyOf: (row) => [row.distance ?? 0, row.id],
		key: z.tuple([number, text]),
	},
	relevance: { by: [sql`hits.rank`, sql`p.id`], direction: "ASC", keyOf: (row) => [row.rank ?? 0, row.id], key: z.tuple([number, text]) },
};

/** Nobody needs to know more precisely, and counting stays bounded. */
const COUNTED_UP_TO = 10_000;
const EARTH_RADIUS_IN_METERS = 6_371_000;
/** How much a word counts in the title, the shop's name, the tags and the categories. */
const WEIGHTS = sql.raw("10.0, 4.0, 5.0, 3.0");

/** A page of the public products that match, and how many match in all, in one round trip. */
export async function listProducts(
	db: Db,
	query: ProductQuery,
	cursor: string | undefined,
): Promise<Result<{ items: ProductListItem[]; nextCursor: string | null; total: number }>> {
	const order = ORDERS[query.sort];
	const after = cursor === undefined ? ok(null) : decodeCursor(cursor, order.key);
	if (!after.ok) return after;
	if (query.terms === null) return ok({ items: [], nextCursor: null, total: 0 });
	const from = sql`${matchingVendors(query)}${hits(query)}`;
	const [page, count] = await db.batch([
		db.run(sql`WITH ${from} ${selectItems(query)} AND ${follows(order, after.value)} ORDER BY ${ordering(order)} LIMIT ${query.limit + 1}`),
		db.run(sql`WITH ${from} SELECT COUNT(*) AS total FROM (SELECT 1 ${matching(query)} LIMIT ${COUNTED_UP_TO})`),
	]);
	const total = rowsOf<{ total: number }>(count)[0]?.total ?? 0;
	return ok({ ...pageFrom(rowsOf<ItemRow>(page), query.limit, toItem, order.keyOf), total });
}

/** The great-circle distance of a shop from a place, in whole meters (haversine). */
const distanceFrom = ({
	latitude,
	longitude,
}: NonNullable<ProductQuery["near"]>) => sql`CAST(ROUND(2 * ${EARTH_RADIUS_IN_METERS} * ASIN(MIN(1.0, SQRT(
	POW(SIN(RADIANS(latitude - ${latitude}) / 2), 2)
	+ COS(RADIANS(${latitude})) * COS(RADIANS(latitude)) * POW(SIN(RADIANS(longitude - ${longitude}) / 2), 2)
)))) AS INTEGER)`;

function matchingVendors({ vendor, near }: ProductQuery): SQL {
	const which = vendor === undefined ? sql`` : sql` AND (id = ${vendor} OR slug = ${vendor})`;
	return sql`v AS (SELECT id, slug, name, ${near ? distanceFrom(near) : sql`NULL`} AS distance FROM vendors WHERE status = 'approved'${which})`;
}

/** Search ranks inside its own table first; products are joined to what it found. */
function hits({ terms }: ProductQuery): SQL {
	return terms
		? sql`, hits AS MATERIALIZED (SELECT rowid AS number, bm25(products_fts, ${WEIGHTS}) AS rank FROM products_fts WHERE products_fts MATCH ${terms})`
		: sql``;
}

const selectItems = (query: ProductQuery) => sql`
	SELECT p.id, v.id AS vendorId, v.slug AS vendorSlug, v.name AS vendorName, p.slug, p.title, p.brand, p.tags, p.options, ${CATEGORIES_JSON} AS categories,
		p.media -> '$[0]' AS image, p.price_min_minor AS priceMin, p.price_max_minor AS priceMax, p.compare_at_minor AS compareAt,
		p.rating_average AS ratingAverage, p.rating_count AS ratingCount, ${AVAILABLE} AS available, p.created_at AS createdAt, p.updated_at AS updatedAt,
		v.distance, ${query.terms ? sql`hits.rank` : sql`NULL`} AS rank
	${matching(query)}`;

/** FROM and WHERE of the public products that match. */
function matching(query: ProductQuery): SQL {
	const conditions = [sql`p.status = 'published'`];
	if (query.vendor !== undefined) conditions.push(sql`p.vendor_id = (SELECT id FROM v)`);
	if (query.category !== undefined) conditions.push(inCategory(query.category));
	if (query.rating !== undefined) conditions.push(sql`p.rating_average >= ${query.rating} AND p.rating_count > 0`);
	if (query.inStock === false) conditions.push(sql`NOT ${AVAILABLE}`);
	if (query.radiusKm !== undefined) conditions.push(sql`v.distance <= ${Math.round(query.radiusKm * 1_000)}`);
	const variant = variantConditions(query);
	if (variant.length > 0)
		conditions.push(sql`EXISTS (SELECT 1 FROM variants s WHERE ${LIVE_VARIANT} AND ${sql.join(variant, sql` AND `)})`);
	return sql`${joined(query)} WHERE ${sql.join(conditions, sql` AND `)}`;
}

/**
 * The tables, in the order in which to go through them (a CROSS JOIN of SQLite is not reordered): what search found,
 * or the index of the sort order, of which a page needs only the beginning.
 */
const joined = ({ terms }: ProductQuery): SQL =>
	terms
		? sql`FROM hits CROSS JOIN products p ON p.number = hits.number CROSS JOIN v ON v.id = p.vendor_id`
		: sql`FROM products p CROSS JOIN v ON v.id = p.vendor_id`;

const inCategory = (category: string) => sql`p.id IN (
	SELECT product_id FROM product_categories WHERE category_id IN (
		WITH RECURSIVE below (id) AS (
			SELECT id FROM categories WHERE id = ${category} OR slug = ${category} UNION SELECT c.id FROM below JOIN categories c ON c.parent_id = below.id
		) SELECT id FROM below
	)
)`;

/** What one and the same variant (`s`) has to be: of that price, with those options, and there if asked. */
function variantConditions(query: ProductQuery): SQL[] {
	const conditions = query.options.map(
		({ name, values }) => sql`EXISTS (
			SELECT 1 FROM variant_options o WHERE o.variant_id = s.id AND o.name_key = ${name} AND o.value_key IN (SELECT value FROM json_each(${JSON.stringify(values)}))
		)`,
	);
	if (query.priceMin !== undefined) conditions.push(sql`s.price_minor >= ${query.priceMin}`);
	if (query.priceMax !== undefined) conditions.push(sql`s.price_minor <= ${query.priceMax}`);
	if (query.inStock === true) conditions.push(ON_THE_SHELF);
	return conditions;
}

function follows({ by, direction }: Order, after: readonly unknown[] | null): SQL {
	if (!after) return sql`true`;
	const values = sql.join(
		after.map((value) => sql`${value}`),
		sql`, `,
	);
	return sql`(${sql.join(by, sql`, `)}) ${sql.raw(direction === "ASC" ? ">" : "<")} (${values})`;
}

const ordering = ({ by, direction }: Order): SQL =>
	sql.join(
		by.map((column) => sql`${column} ${sql.raw(direction)}`),
		sql`, `,
	);

function toItem(row: ItemRow): ProductListItem {
	const image = row.image === null ? null : (JSON.parse(row.image) as StoredMedia);
	return {
		id: row.id,
		slug: row.slug,
		title: row.title,
		brand: row.brand,
		vendor: { id: row.vendorId, slug: row.vendorSlug, name: row.vendorName },
		categories: JSON.parse(row.categories) as CategoryRef[],
		tags: JSON.parse(row.tags) as string[],
		options: JSON.parse(row.options) as Option[],
		priceRange: { min: money(row.priceMin), max: money(row.priceMax) },
		rating: ratingView({ average: row.ratingAverage, count: row.ratingCount }),
		available: row.available === 1,
		createdAt: row.createdAt,
		updatedAt: row.updatedAt,
		image: image && { id: image.id, url: image.url, alt: image.alt },
		compareAtPrice: row.compareAt === null ? null : money(row.compareAt),
		...(row.distance !== null && { distanceMeters: row.distance }),
	};
}
