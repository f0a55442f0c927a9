import { CURRENCY } from "#contracts/money";
import type { ProductListItem } from "#contracts/product";
import type { Db } from "#kit/db";
import { type SQL, sql } from "drizzle-orm";
import { type ListAudience, type ListedProduct, toListItem } from "../../domain/list-item.ts";
import type { PastPrice } from "../../domain/lowest-price.ts";
import type { CategoryRef, Option, StoredMedia } from "../../domain/product.ts";
import type { SearchDocument } from "../../domain/search/document.ts";
import type { FacetCounts } from "../../domain/search/facets.ts";
import { rowsOf } from "../db.ts";
import { languageIn, nameIn, titleIn } from "../localized.ts";
import { LISTED_PRICE, PRICE_HISTORY_JSON } from "../price-store.ts";
import { AVAILABLE, categoriesJson, LIVE_VARIANT } from "../product-store.ts";

interface ItemRow {
	number: number;
	id: string;
	vendorId: string;
	vendorSlug: string;
	vendorName: string;
	slug: string;
	title: string;
	language: string;
	brand: string | null;
	tags: string;
	options: string;
	categories: string;
	image: string | null;
	priceMin: number;
	priceMax: number;
	compareAt: number | null;
	priceHistory: string | null;
	changesAt: string | null;
	fixed: string | null;
	ratingAverage: number;
	ratingCount: number;
	available: number;
	createdAt: string;
	updatedAt: string;
}

interface Named {
	id: string;
	slug: string;
	name: string;
	count: number;
}

/** The counts with the names of what was counted. */
export interface NamedFacets {
	categories: (Named & { parentId: string | null })[];
	vendors: Named[];
	price: FacetCounts["price"];
	ratings: FacetCounts["ratings"];
	availability: FacetCounts["availability"];
	options: FacetCounts["options"];
	/** Whether the counts are those of all products; else of so many of the newest as are looked at. */
	isExact: boolean;
}

const among = (values: readonly (string | number)[]) => sql`IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;

/** What was asked before for the cheapest variant of a product (`p`) in lists, which is the one that they compare; null where they do not. */
const COMPARED_HISTORY = sql`CASE WHEN p.compare_at_minor IS NOT NULL THEN (
	SELECT ${PRICE_HISTORY_JSON} FROM variants s WHERE ${LIVE_VARIANT} AND ${LISTED_PRICE} = p.price_min_minor ORDER BY s.position LIMIT 1
) END`;

/** The lowest and the highest price of a product (`p`) in a currency as JSON; null where a variant has none in it. */
const fixedIn = (currency: string): SQL =>
	currency === CURRENCY
		? sql`NULL`
		: sql`(
			SELECT CASE WHEN COUNT(*) = COUNT(other.price_minor) THEN json_array(MIN(other.price_minor), MAX(other.price_minor)) END
			FROM variants s LEFT JOIN currency_prices other ON other.variant_id = s.id AND other.currency = ${currency} WHERE ${LIVE_VARIANT})`;

/** List items, what languages their titles are in, and named facets. */
export interface LoadedItems {
	items: ProductListItem[];
	languages: Set<string>;
	facets: Omit<NamedFacets, "isExact">;
}

/** The list items of documents, in their order, and the names of what their facets counted, in one round trip. */
export async function loadItems(
	db: Db,
	documents: readonly SearchDocument[],
	counts: FacetCounts,
	audience: ListAudience,
): Promise<LoadedItems> {
	const { languages, currency = CURRENCY } = audience;
	const [products, categories, vendors] = await db.batch([
		db.run(sql`
			SELECT p.number, p.id, v.id AS vendorId, v.slug AS vendorSlug, v.name AS vendorName, p.slug, ${titleIn(languages)} AS title,
				${languageIn(languages)} AS language, p.brand, p.tags, p.options,
				${categoriesJson(languages)} AS categories, p.media -> '$[0]' AS image, p.price_min_minor AS priceMin, p.price_max_minor AS priceMax,
				p.compare_at_minor AS compareAt, ${COMPARED_HISTORY} AS priceHistory, p.changes_at AS changesAt, ${fixedIn(currency)} AS fixed, p.rating_average AS ratingAverage, p.rating_count AS ratingCount, ${AVAILABLE} AS available,
				p.created_at AS createdAt, p.updated_at AS updatedAt
			FROM products p JOIN vendors v ON v.id = p.vendor_id
			WHERE p.number ${among(documents.map(({ number }) => number))} AND p.status = 'published' AND v.status = 'approved'`),
		db.run(
			sql`SELECT c.id, c.slug, ${nameIn(languages)} AS name, c.parent_id AS parentId FROM categories c WHERE c.id ${among(counts.categories.map(({ value }) => value))}`,
		),
		db.run(sql`SELECT id, slug, name FROM vendors WHERE id ${among(counts.vendors.map(({ value }) => value))}`),
	]);
	const rows = new Map(rowsOf<ItemRow>(products).map((row) => [row.number, row]));
	return {
		items: documents.flatMap((document) => {
			const row = rows.get(document.number);
			return row ? [toListItem(toListed(row), document.distanceMeters, audience)] : []; // it left the street a moment ago
		}),
		languages: new Set([...rows.values()].map(({ language }) => language)),
		facets: {
			...counts,
			categories: named(counts.categories, rowsOf<Omit<Named, "count"> & { parentId: string | null }>(categories)),
			vendors: named(counts.vendors, rowsOf<Omit<Named, "count">>(vendors)),
		},
	};
}

/** Counted ids with what their rows say of them. */
function named<Row extends { id: string }>(
	counted: readonly { value: string; count: number }[],
	rows: readonly Row[],
): (Row & { count: number })[] {
	const byId = new Map(rows.map((row) => [row.id, row]));
	return counted.flatMap(({ value, count }) => {
		const row = byId.get(value);
		return row ? [{ ...row, count }] : [];
	});
}

const parsed = <T>(json: string | null): T | null => (json === null ? null : (JSON.parse(json) as T));

const toListed = (row: ItemRow): ListedProduct => ({
	id: row.id,
	vendor: { id: row.vendorId, slug: row.vendorSlug, name: row.vendorName },
	slug: row.slug,
	title: row.title,
	brand: row.brand,
	tags: JSON.parse(row.tags) as string[],
	options: JSON.parse(row.options) as Option[],
	categories: JSON.parse(row.categories) as CategoryRef[],
	image: parsed<StoredMedia>(row.image),
	priceMinMinor: row.priceMin,
	priceMaxMinor: row.priceMax,
	compareAtMinor: row.compareAt,
	priceHistory: parsed<PastPrice[]>(row.priceHistory) ?? [],
	changesAt: row.changesAt,
	fixed: parsed<[number, number]>(row.fixed),
	rating: { average: row.ratingAverage, count: row.ratingCount },
	available: row.available === 1,
	createdAt: row.createdAt,
	updatedAt: row.updatedAt,
});
