import { money } from "#contracts/money";
import type { ProductListItem } from "#contracts/product";
import type { Db } from "#kit/db";
import { sql } from "drizzle-orm";
import type { CategoryRef, Option, StoredMedia } from "../../domain/product.ts";
import { mediaView, ratingView } from "../../domain/product-view.ts";
import type { SearchDocument } from "../../domain/search/document.ts";
import type { FacetCounts } from "../../domain/search/facets.ts";
import { rowsOf } from "../db.ts";
import { nameIn, titleIn } from "../localized.ts";
import { AVAILABLE, categoriesJson } from "../product-store.ts";

interface ItemRow {
	number: number;
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

/** The list items of documents, in their order, and the names of what their facets counted, in one round trip. */
export async function loadItems(
	db: Db,
	documents: readonly SearchDocument[],
	counts: FacetCounts,
	languages: readonly string[] = [],
): Promise<{ items: ProductListItem[]; facets: Omit<NamedFacets, "isExact"> }> {
	const [products, categories, vendors] = await db.batch([
		db.run(sql`
			SELECT p.number, p.id, v.id AS vendorId, v.slug AS vendorSlug, v.name AS vendorName, p.slug, ${titleIn(languages)} AS title, p.brand, p.tags, p.options,
				${categoriesJson(languages)} AS categories, p.media -> '$[0]' AS image, p.price_min_minor AS priceMin, p.price_max_minor AS priceMax,
				p.compare_at_minor AS compareAt, p.rating_average AS ratingAverage, p.rating_count AS ratingCount, ${AVAILABLE} AS available,
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
			return row ? [toItem(row, document.distanceMeters)] : []; // it left the street a moment ago
		}),
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

function toItem(row: ItemRow, distanceMeters: number | null): ProductListItem {
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
		image: image && mediaView(image),
		compareAtPrice: row.compareAt === null ? null : money(row.compareAt),
		...(distanceMeters !== null && { distanceMeters }),
	};
}
