import type { ProductStatus, ProductTranslations, Withdrawal } from "#contracts/product";
import { type SQL, sql } from "drizzle-orm";
import type { CategoryRef, Option, StoredMedia, StoredProduct, StoredVariant } from "../domain/product.ts";
import type { Db } from "#kit/db";
import { CURRENCY_PRICES_JSON, PRICE_HISTORY_JSON, SALE_JSON, VOLUME_PRICES_JSON } from "./price-store.ts";
import { descriptionIn, languageIn, nameIn, titleIn } from "./localized.ts";
import { formerlyNamed } from "./former-slugs.ts";

interface ProductRow {
	id: string;
	vendor_id: string;
	vendor_slug: string | null;
	vendor_name: string | null;
	slug: string;
	import_handle: string | null;
	title: string;
	description_html: string;
	translations: string;
	language: string;
	brand: string | null;
	tags: string;
	options: string;
	media: string;
	status: ProductStatus;
	withdrawal: Withdrawal;
	rating_average: number;
	rating_count: number;
	last_import_id: string | null;
	price_min_minor: number;
	version: number;
	created_at: string;
	updated_at: string;
	categories: string;
	breadcrumbs: string;
	variants: string;
}

export type VariantJson = Omit<StoredVariant, "tracked" | "allowBackorder" | "preorder" | "requiresShipping"> & {
	tracked: number;
	allowBackorder: number;
	preorder: number;
	requiresShipping: number;
};

/** A variant (`s`) of the product (`p`) that is sold. */
export const LIVE_VARIANT = sql`s.product_id = p.id AND s.archived_at IS NULL`;

/** How many pieces of a variant (`s`) may be owed beyond those on its shelf. */
export const BEYOND_STOCK = sql.raw("(CASE WHEN s.allow_backorder = 1 THEN COALESCE(s.backorder_limit, 1000000000) ELSE 0 END)");

/** Whether a variant (`s`) can be bought now. */
export const ON_THE_SHELF = sql`(s.tracked = 0 OR s.stock_quantity + ${BEYOND_STOCK} > s.reserved_quantity)`;

/** Whether anything of a product (`p`) can be bought now. */
export const AVAILABLE = sql`EXISTS (SELECT 1 FROM variants s WHERE ${LIVE_VARIANT} AND ${ON_THE_SHELF})`;

/** A product's categories as JSON, in its order; `p` is the product. */
export const categoriesJson = (languages: readonly string[]): SQL => sql`(
	SELECT json_group_array(json_object('id', c.id, 'slug', c.slug, 'name', ${nameIn(languages)}) ORDER BY pc.position)
	FROM product_categories pc JOIN categories c ON c.id = pc.category_id WHERE pc.product_id = p.id
)`;

const VARIANT_FIELDS = sql`
	'id', s.id, 'sku', s.sku, 'options', json(s.options), 'priceMinor', s.price_minor, 'compareAtMinor', s.compare_at_minor,
	'sale', json(${SALE_JSON}), 'volumePrices', json(${VOLUME_PRICES_JSON}),
	'prices', json(${CURRENCY_PRICES_JSON}), 'backorderLimit', s.backorder_limit, 'preorder', s.preorder,
	'availableFrom', s.available_from,
	'stockQuantity', s.stock_quantity, 'reservedQuantity', s.reserved_quantity, 'tracked', s.tracked, 'allowBackorder', s.allow_backorder,
	'weightGrams', s.weight_grams, 'requiresShipping', s.requires_shipping, 'taxCategory', s.tax_category,
	'barcode', s.barcode, 'imageUrl', s.image_url, 'importedQuantity', s.imported_quantity`;

/** The way from the top of the tree to a product's first category as JSON; `p` is the product. */
const breadcrumbsJson = (languages: readonly string[]): SQL => sql`(
	WITH RECURSIVE up (id, slug, name, parent_id, height) AS (
		SELECT c.id, c.slug, ${nameIn(languages)}, c.parent_id, 0 FROM categories c
		WHERE c.id = (SELECT pc.category_id FROM product_categories pc WHERE pc.product_id = p.id ORDER BY pc.position LIMIT 1)
		UNION ALL SELECT c.id, c.slug, ${nameIn(languages)}, c.parent_id, up.height + 1 FROM up JOIN categories c ON c.id = up.parent_id
	) SELECT json_group_array(json_object('id', id, 'slug', slug, 'name', name) ORDER BY height DESC) FROM up
)`;

/** A variant (`s`) as JSON. */
export const VARIANT_JSON = sql`json_object(${VARIANT_FIELDS})`;

const variantsJson = (variant: SQL) => sql`(
	SELECT json_group_array(${variant} ORDER BY s.position)
	FROM variants s WHERE s.product_id = p.id AND s.archived_at IS NULL
)`;

/** What the public sees of variants follows from what they cost before, too. */
const PUBLIC_VARIANTS = variantsJson(sql`json_object(${VARIANT_FIELDS}, 'priceHistory', json(${PRICE_HISTORY_JSON}))`);
const VARIANTS = variantsJson(VARIANT_JSON);

/** A query for whole products with their shop (`v`), variants and categories, in one statement. */
const selectProducts = (where: SQL, variants: SQL, languages: readonly string[] = []) => sql`
	SELECT p.id, p.vendor_id, v.slug AS vendor_slug, v.name AS vendor_name, p.slug, p.import_handle, ${titleIn(languages)} AS title,
		${descriptionIn(languages)} AS description_html, p.translations, ${languageIn(languages)} AS language, p.brand, p.tags,
		p.options, p.media, p.status, p.withdrawal, p.rating_average, p.rating_count, p.last_import_id, p.price_min_minor, p.version, p.created_at, p.updated_at,
		${categoriesJson(languages)} AS categories, ${breadcrumbsJson(languages)} AS breadcrumbs, ${variants} AS variants
	FROM products p LEFT JOIN vendors v ON v.id = p.vendor_id WHERE ${where}`;

function toStored(row: ProductRow): StoredProduct {
	return {
		id: row.id,
		vendor: { id: row.vendor_id, slug: row.vendor_slug ?? row.vendor_id, name: row.vendor_name ?? "" },
		slug: row.slug,
		importHandle: row.import_handle,
		title: row.title,
		descriptionHtml: row.description_html,
		translations: JSON.parse(row.translations) as ProductTranslations,
		language: row.language,
		brand: row.brand,
		categories: JSON.parse(row.categories) as CategoryRef[],
		breadcrumbs: JSON.parse(row.breadcrumbs) as CategoryRef[],
		tags: JSON.parse(row.tags) as string[],
		options: JSON.parse(row.options) as Option[],
		media: JSON.parse(row.media) as StoredMedia[],
		status: row.status,
		withdrawal: row.withdrawal,
		rating: { average: row.rating_average, count: row.rating_count },
		lastImportId: row.last_import_id,
		listedMinor: row.price_min_minor,
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
	preorder: variant.preorder === 1,
	requiresShipping: variant.requiresShipping === 1,
});

/** Whole products that match (`p`, their shop `v`), with their order and limit. */
export async function loadProducts(db: Db, where: SQL): Promise<StoredProduct[]> {
	return (await db.all<ProductRow>(selectProducts(where, VARIANTS))).map(toStored);
}

/** The same with what their variants cost before, as the public may know. */
async function loadPublicProducts(db: Db, where: SQL, languages: readonly string[]): Promise<StoredProduct[]> {
	return (await db.all<ProductRow>(selectProducts(where, PUBLIC_VARIANTS, languages))).map(toStored);
}

/** The product that everybody may see: published, of an approved shop. An id has an underscore, a slug has none. */
export async function findPublicProduct(db: Db, idOrSlug: string, languages: readonly string[] = []): Promise<StoredProduct | null> {
	const key = idOrSlug.includes("_") ? sql`p.id = ${idOrSlug}` : sql`p.slug = ${idOrSlug}`;
	const [product] = await loadPublicProducts(db, sql`${key} AND p.status = 'published' AND v.status = 'approved'`, languages);
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

/**
 * A shop's products by those of the handles that name them: as they were imported; those that were not by their slug, or their id
 * where that is another one's handle. No product has two.
 */
export async function findByHandles(db: Db, vendorId: string, handles: readonly string[]): Promise<Map<string, StoredProduct>> {
	const given = sql`(SELECT value FROM json_each(${JSON.stringify(handles)}))`;
	const madeByHand = sql`+vendor_id = ${vendorId} AND +import_handle IS NULL`; // not by the index of handles, where a shop may have thousands
	const found = await loadProducts(
		db,
		sql`p.id IN (
			SELECT id FROM products WHERE vendor_id = ${vendorId} AND import_handle IN ${given}
			UNION SELECT id FROM products WHERE slug IN ${given} AND ${madeByHand}
			UNION SELECT id FROM products WHERE id IN ${given} AND ${madeByHand}
		)`,
	);
	const byHandle = new Map(found.flatMap((product) => (product.importHandle === null ? [] : [[product.importHandle, product] as const])));
	const wanted = new Set(handles);
	for (const product of found.filter(({ importHandle }) => importHandle === null)) {
		const handle = [product.slug, product.id].find((name) => wanted.has(name) && !byHandle.has(name));
		if (handle !== undefined) byHandle.set(handle, product);
	}
	return byHandle;
}

/** Which of these are handles that a shop's products were imported under. */
export async function takenHandles(db: Db, vendorId: string, handles: readonly string[]): Promise<Set<string>> {
	const rows = await db.all<{ handle: string }>(
		sql`SELECT import_handle AS handle FROM products WHERE vendor_id = ${vendorId} AND import_handle IN (SELECT value FROM json_each(${JSON.stringify(handles)}))`,
	);
	return new Set(rows.map(({ handle }) => handle));
}

/** The next of a shop's products behind one of them, in the order in which they were made. */
export function listInOrder(
	db: Db,
	vendorId: string,
	after: Pick<StoredProduct, "createdAt" | "id"> | null,
	limit: number,
): Promise<StoredProduct[]> {
	const beyond = after ? sql`AND (p.created_at, p.id) > (${after.createdAt}, ${after.id})` : sql``;
	return loadProducts(db, sql`p.vendor_id = ${vendorId} ${beyond} ORDER BY p.created_at, p.id LIMIT ${limit}`);
}

/** A page of the products that everybody may see, whole, by id: those after `after`, of one shop (id or slug) where one is named. */
export function listFeed(
	db: Db,
	filter: { vendor?: string | undefined; after: string | null; limit: number; languages: readonly string[] },
): Promise<StoredProduct[]> {
	const conditions = [sql`p.status = 'published' AND v.status = 'approved'`];
	if (filter.vendor !== undefined)
		conditions.push(sql`p.vendor_id = (SELECT id FROM vendors WHERE id = ${filter.vendor} OR slug = ${filter.vendor}
			OR id IN (${formerlyNamed("vendor", JSON.stringify([filter.vendor]))}) LIMIT 1)`);
	if (filter.after !== null) conditions.push(sql`p.id > ${filter.after}`);
	return loadPublicProducts(db, sql`${sql.join(conditions, sql` AND `)} ORDER BY p.id LIMIT ${filter.limit}`, filter.languages);
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

/** Which of these slugs are taken, by whomever, or were: what is made up leaves old addresses to those who had them. */
export async function takenSlugs(db: Db, slugs: readonly string[]): Promise<Set<string>> {
	const among = sql`slug IN (SELECT value FROM json_each(${JSON.stringify(slugs)}))`;
	const rows = await db.all<{ slug: string }>(
		sql`SELECT slug FROM products WHERE ${among} UNION SELECT slug FROM former_slugs WHERE kind = 'product' AND ${among}`,
	);
	return new Set(rows.map((row) => row.slug));
}
