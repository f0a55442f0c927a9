import type { ProductStatus } from "#contracts/product";
import { type SQL, sql } from "drizzle-orm";
import type { CategoryRef, Option, StoredMedia, StoredProduct, StoredVariant } from "../domain/product.ts";
import type { Db } from "#kit/db";

interface ProductRow {
	id: string;
	vendor_id: string;
	vendor_slug: string | null;
	vendor_name: string | null;
	slug: string;
	import_handle: string | null;
	title: string;
	description_html: string;
	brand: string | null;
	tags: string;
	options: string;
	media: string;
	status: ProductStatus;
	rating_average: number;
	rating_count: number;
	last_import_id: string | null;
	version: number;
	created_at: string;
	updated_at: string;
	categories: string;
	variants: string;
}

export type VariantJson = Omit<StoredVariant, "tracked" | "allowBackorder" | "requiresShipping"> & {
	tracked: number;
	allowBackorder: number;
	requiresShipping: number;
};

/** A variant (`s`) of the product (`p`) that is sold. */
export const LIVE_VARIANT = sql`s.product_id = p.id AND s.archived_at IS NULL`;

/** Whether a variant (`s`) can be bought now. */
export const ON_THE_SHELF = sql`(s.tracked = 0 OR s.allow_backorder = 1 OR s.stock_quantity > s.reserved_quantity)`;

/** Whether anything of a product (`p`) can be bought now. */
export const AVAILABLE = sql`EXISTS (SELECT 1 FROM variants s WHERE ${LIVE_VARIANT} AND ${ON_THE_SHELF})`;

/** A product's categories as JSON, in its order; `p` is the product. */
export const CATEGORIES_JSON = sql`(
	SELECT json_group_array(json_object('id', c.id, 'slug', c.slug, 'name', c.name) ORDER BY pc.position)
	FROM product_categories pc JOIN categories c ON c.id = pc.category_id WHERE pc.product_id = p.id
)`;

/** A variant (`s`) as JSON. */
export const VARIANT_JSON = sql`json_object(
	'id', s.id, 'sku', s.sku, 'options', json(s.options), 'priceMinor', s.price_minor, 'compareAtMinor', s.compare_at_minor,
	'stockQuantity', s.stock_quantity, 'reservedQuantity', s.reserved_quantity, 'tracked', s.tracked, 'allowBackorder', s.allow_backorder,
	'weightGrams', s.weight_grams, 'requiresShipping', s.requires_shipping, 'taxCategory', s.tax_category,
	'imageUrl', s.image_url, 'importedQuantity', s.imported_quantity
)`;

const VARIANTS_JSON = sql`(
	SELECT json_group_array(${VARIANT_JSON} ORDER BY s.position)
	FROM variants s WHERE s.product_id = p.id AND s.archived_at IS NULL
)`;

/** A query for whole products with their shop (`v`), variants and categories, in one statement. */
const selectProducts = (where: SQL) => sql`
	SELECT p.id, p.vendor_id, v.slug AS vendor_slug, v.name AS vendor_name, p.slug, p.import_handle, p.title, p.description_html, p.brand, p.tags,
		p.options, p.media, p.status, p.rating_average, p.rating_count, p.last_import_id, p.version, p.created_at, p.updated_at,
		${CATEGORIES_JSON} AS categories, ${VARIANTS_JSON} AS variants
	FROM products p LEFT JOIN vendors v ON v.id = p.vendor_id WHERE ${where}`;

function toStored(row: ProductRow): StoredProduct {
	return {
		id: row.id,
		vendor: { id: row.vendor_id, slug: row.vendor_slug ?? row.vendor_id, name: row.vendor_name ?? "" },
		slug: row.slug,
		importHandle: row.import_handle,
		title: row.title,
		descriptionHtml: row.description_html,
		brand: row.brand,
		categories: JSON.parse(row.categories) as CategoryRef[],
		tags: JSON.parse(row.tags) as string[],
		options: JSON.parse(row.options) as Option[],
		media: JSON.parse(row.media) as StoredMedia[],
		status: row.status,
		rating: { average: row.rating_average, count: row.rating_count },
		lastImportId: row.last_import_id,
		version: row.version,
		createdAt: row.created_at,
		updatedAt: row.updated_at,
		variants: (JSON.parse(row.variants) as VariantJson[]).map(toStoredVariant),
	};
}

export const toStoredVariant = (variant: VariantJson): StoredVariant => ({
	...variant,
	tracked: variant.tracked === 1,
	allowBackorder: variant.allowBackorder === 1,
	requiresShipping: variant.requiresShipping === 1,
});

/** Whole products that match (`p`, their shop `v`), with their order and limit. */
export async function loadProducts(db: Db, where: SQL): Promise<StoredProduct[]> {
	return (await db.all<ProductRow>(selectProducts(where))).map(toStored);
}

/** The product that everybody may see: published, of an approved shop. An id has an underscore, a slug has none. */
export async function findPublicProduct(db: Db, idOrSlug: string): Promise<StoredProduct | null> {
	const key = idOrSlug.includes("_") ? sql`p.id = ${idOrSlug}` : sql`p.slug = ${idOrSlug}`;
	const [product] = await loadProducts(db, sql`${key} AND p.status = 'published' AND v.status = 'approved'`);
	return product ?? null;
}

/** A shop's own product, whatever its status. */
export async function findVendorProduct(db: Db, vendorId: string, productId: string): Promise<StoredProduct | null> {
	const [product] = await loadProducts(db, sql`p.vendor_id = ${vendorId} AND p.id = ${productId}`);
	return product ?? null;
}

/** Those of these products that are a shop's, whatever their status. */
export const findVendorProducts = (db: Db, vendorId: string, productIds: readonly string[]): Promise<StoredProduct[]> =>
	loadProducts(db, sql`p.vendor_id = ${vendorId} AND p.id IN (SELECT value FROM json_each(${JSON.stringify(productIds)}))`);

/** A shop's products that have one of these live variants. */
export const findVendorProductsOfVariants = (db: Db, vendorId: string, variantIds: readonly string[]): Promise<StoredProduct[]> =>
	loadProducts(
		db,
		sql`p.vendor_id = ${vendorId} AND p.id IN (
			SELECT product_id FROM variants WHERE id IN (SELECT value FROM json_each(${JSON.stringify(variantIds)})) AND archived_at IS NULL
		)`,
	);

/** The shop's product that a live variant belongs to. */
export async function findVendorProductOfVariant(db: Db, vendorId: string, variantId: string): Promise<StoredProduct | null> {
	const [product] = await loadProducts(
		db,
		sql`p.vendor_id = ${vendorId} AND p.id = (SELECT product_id FROM variants WHERE id = ${variantId} AND archived_at IS NULL)`,
	);
	return product ?? null;
}

/** A shop's products that were imported under one of these handles. */
export const findImported = (db: Db, vendorId: string, handles: readonly string[]): Promise<StoredProduct[]> =>
	loadProducts(db, sql`p.vendor_id = ${vendorId} AND p.import_handle IN (SELECT value FROM json_each(${JSON.stringify(handles)}))`);

/** A page of the products that everybody may see, whole, by id: those after `after`, of one shop (id or slug) where one is named. */
export function listFeed(db: Db, filter: { vendor?: string | undefined; after: string | null; limit: number }): Promise<StoredProduct[]> {
	const conditions = [sql`p.status = 'published' AND v.status = 'approved'`];
	if (filter.vendor !== undefined)
		conditions.push(sql`p.vendor_id = (SELECT id FROM vendors WHERE id = ${filter.vendor} OR slug = ${filter.vendor})`);
	if (filter.after !== null) conditions.push(sql`p.id > ${filter.after}`);
	return loadProducts(db, sql`${sql.join(conditions, sql` AND `)} ORDER BY p.id LIMIT ${filter.limit}`);
}

/** The last product of each part of the feed but the last part, where parts have so many products. It reads the whole index. */
export async function feedPartEnds(db: Db, size: number, most: number): Promise<string[]> {
	const rows = await db.all<{ id: string }>(sql`
		SELECT id FROM (
			SELECT p.id, row_number() OVER (ORDER BY p.id) AS place, count(*) OVER () AS total
			FROM products p JOIN vendors v ON v.id = p.vendor_id WHERE p.status = 'published' AND v.status = 'approved'
		) WHERE place % ${size} = 0 AND place < total ORDER BY id LIMIT ${most}`);
	return rows.map(({ id }) => id);
}

/** Which of these slugs are taken, by whomever. */
export async function takenSlugs(db: Db, slugs: readonly string[]): Promise<Set<string>> {
	const rows = await db.all<{ slug: string }>(
		sql`SELECT slug FROM products WHERE slug IN (SELECT value FROM json_each(${JSON.stringify(slugs)}))`,
	);
	return new Set(rows.map((row) => row.slug));
}
