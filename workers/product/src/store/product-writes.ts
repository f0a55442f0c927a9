import { newId } from "#contracts/ids";
import { sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { RowChanges, VariantRow } from "../domain/product-change.ts";
import type { Db } from "#kit/db";
import { over } from "./batches.ts";
import { recordPictureUses } from "./picture-store.ts";
import { showSales, writePrices } from "./price-store.ts";
import { refreshDocuments } from "./search/documents.ts";
import { indexTexts } from "./search/index-texts.ts";
import { crosses, shownWith, tellProducts } from "./tell-products.ts";

export interface WriteContext {
	now: string;
	/** Why shelves change, for the stock's history. */
	reason: "count" | "import";
	/**
	 * What happens where fewer pieces are counted than are reserved: "refuse" trips a CHECK and the batch rolls back;
	 * "keep" leaves as many on the shelf as are reserved.
	 */
	belowReserved: "refuse" | "keep";
	/** The import that saw the products, if one did. */
	importId: string | null;
}

/**
 * The statements that write changed products, as many or few statements for one as for hundreds: the rows travel as JSON.
 * An outdated version trips the CHECK `products_version`, and the whole batch with it.
 */
export function writeProducts(db: Db, changes: readonly RowChanges[], context: WriteContext): BatchItem<"sqlite">[] {
	const touched = changes.filter((change) => change.product !== null);
	if (touched.length === 0) return [];
	return [
		...writeProductRows(db, touched, context),
		...writeCategories(db, touched),
		...tellChanges(db, touched, context),
		...writeVariants(db, touched, context),
		...recordPictureUses(db, touched, context.now),
		...indexTexts(
			db,
			touched.flatMap(({ product }) => (product ? [product] : [])),
		),
		showSales(db, sql`SELECT value FROM json_each(${JSON.stringify(touched.map((change) => change.product?.id))})`, context.now),
		...refreshDocuments(db, sql`p.id IN (SELECT value FROM json_each(${JSON.stringify(touched.map((change) => change.product?.id))}))`),
	];
}

function writeProductRows(db: Db, changes: readonly RowChanges[], { importId }: WriteContext) {
	const rows = (isNew: boolean) => changes.filter((change) => change.isNew === isNew).map((change) => change.product);
	return [
		...over(
			db,
			rows(true),
			(json) => sql`
			INSERT INTO products (id, vendor_id, slug, import_handle, title, description_html, translations, brand, tags, options, media, status, withdrawal,
				price_min_minor, price_max_minor, compare_at_minor, changes_at, last_import_id, version, created_at, updated_at)
			SELECT value ->> 'id', value ->> 'vendorId', value ->> 'slug', value ->> 'importHandle', value ->> 'title', value ->> 'descriptionHtml', value -> 'translations',
				value ->> 'brand', value -> 'tags', value -> 'options', value -> 'media', value ->> 'status', value ->> 'withdrawal', value ->> 'priceMinMinor',
				value ->> 'priceMaxMinor', value ->> 'compareAtMinor', value ->> 'changesAt', ${importId}, value ->> 'version', value ->> 'createdAt', value ->> 'updatedAt'
			FROM json_each(${json})`,
		),
		...over(
			db,
			rows(false),
			(json) => sql`
			UPDATE products SET slug = g.value ->> 'slug', import_handle = g.value ->> 'importHandle', title = g.value ->> 'title',
				description_html = g.value ->> 'descriptionHtml', translations = g.value -> 'translations', brand = g.value ->> 'brand', tags = g.value -> 'tags', options = g.value -> 'options',
				media = g.value -> 'media', status = g.value ->> 'status', withdrawal = g.value ->> 'withdrawal', price_min_minor = g.value ->> 'priceMinMinor',
				price_max_minor = g.value ->> 'priceMaxMinor', compare_at_minor = g.value ->> 'compareAtMinor',
				changes_at = g.value ->> 'changesAt',
				version = CASE WHEN products.version = (g.value ->> 'version') - 1 THEN g.value ->> 'version' ELSE 0 END,
				updated_at = g.value ->> 'updatedAt'
			FROM json_each(${json}) g WHERE products.id = g.value ->> 'id'`,
		),
	];
}

function writeCategories(db: Db, changes: readonly RowChanges[]) {
	const moved = changes.filter((change) => change.categoryIds !== null);
	const rows = moved.flatMap((change) =>
		(change.categoryIds ?? []).map((categoryId, position) => ({ productId: change.product?.id, categoryId, position })),
	);
	return [
		...over(
			db,
			moved.filter((change) => !change.isNew).map((change) => change.product?.id),
			(json) => sql`DELETE FROM product_categories WHERE product_id IN (SELECT value FROM json_each(${json}))`,
		),
		...over(
			db,
			rows,
			(json) => sql`INSERT INTO product_categories (product_id, category_id, position)
				SELECT value ->> 'productId', value ->> 'categoryId', value ->> 'position' FROM json_each(${json})`,
		),
	];
}

function writeVariants(db: Db, changes: readonly RowChanges[], context: WriteContext) {
	const added = changes.flatMap((change) => change.newVariants);
	const changed = changes.flatMap((change) => change.changedVariants);
	const dropped = changes.flatMap((change) => change.droppedVariantIds);
	return [
		...over(
			db,
			dropped,
			(json) => sql`UPDATE variants SET archived_at = ${context.now} WHERE id IN (SELECT value FROM json_each(${json}))`,
		),
		// Two that swap their options would meet on the way: first all step aside.
		...over(db, changed, (json) => sql`UPDATE variants SET option_key = id WHERE id IN (SELECT value ->> 'id' FROM json_each(${json}))`),
		...over(db, changed, (json) => recordCounts(json, context)),
		...over(db, changed, (json) => updateVariants(json, context)),
		...over(db, added, insertVariants),
		...over(db, added, (json) => recordFirstCounts(json, context)),
		...writePrices(db, added, true, context.now),
		...writePrices(db, changed, false, context.now),
		...writeVariantOptions(db, [...added, ...changed], dropped),
	];
}

/** The pieces on the shelf after a count (`g`) of a variant (`variants`); null leaves them. */
const countedStock = ({ belowReserved }: WriteContext) => {
	const counted = sql`COALESCE(g.value ->> 'stockQuantity', variants.stock_quantity)`;
	if (belowReserved === "refuse") return counted;
	return sql`CASE WHEN g.value ->> 'allowBackorder' = 1 THEN ${counted} WHEN g.value ->> 'tracked' = 0 THEN MAX(${counted}, 0) ELSE MAX(${counted}, variants.reserved_quantity) END`;
};

const recordCounts = (json: string, context: WriteContext) => sql`
	INSERT INTO stock_movements (variant_id, delta, reason, reference, created_at)
	SELECT variants.id, ${countedStock(context)} - variants.stock_quantity, ${context.reason}, ${newId("event")}, ${context.now}
	FROM json_each(${json}) g JOIN variants ON variants.id = g.value ->> 'id' WHERE ${countedStock(context)} <> variants.stock_quantity`;

const updateVariants = (json: string, context: WriteContext) => sql`
	UPDATE variants SET position = g.value ->> 'position', sku = g.value ->> 'sku', title = g.value ->> 'title', options = g.value -> 'options',
		option_key = g.value ->> 'optionKey', price_minor = g.value ->> 'priceMinor', compare_at_minor = g.value ->> 'compareAtMinor',
		stock_quantity = ${countedStock(context)}, tracked = g.value ->> 'tracked', allow_backorder = g.value ->> 'allowBackorder',
		backorder_limit = g.value ->> 'backorderLimit', preorder = g.value ->> 'preorder', available_from = g.value ->> 'availableFrom',
		weight_grams = g.value ->> 'weightGrams', requires_shipping = g.value ->> 'requiresShipping', tax_category = g.value ->> 'taxCategory',
		barcode = g.value ->> 'barcode', image_url = g.value ->> 'imageUrl', imported_quantity = g.value ->> 'importedQuantity'
	FROM json_each(${json}) g WHERE variants.id = g.value ->> 'id'`;

const insertVariants = (json: string) => sql`
	INSERT INTO variants (id, product_id, position, sku, title, options, option_key, price_minor, compare_at_minor, stock_quantity, tracked,
		allow_backorder, backorder_limit, preorder, available_from, weight_grams, requires_shipping, tax_category, barcode, image_url, imported_quantity)
	SELECT value ->> 'id', value ->> 'productId', value ->> 'position', value ->> 'sku', value ->> 'title', value -> 'options', value ->> 'optionKey',
		value ->> 'priceMinor', value ->> 'compareAtMinor', value ->> 'stockQuantity', value ->> 'tracked', value ->> 'allowBackorder',
		value ->> 'backorderLimit', value ->> 'preorder', value ->> 'availableFrom', value ->> 'weightGrams', value ->> 'requiresShipping', value ->> 'taxCategory', value ->> 'barcode', value ->> 'imageUrl', value ->> 'importedQuantity'
	FROM json_each(${json})`;

const recordFirstCounts = (json: string, context: WriteContext) => sql`
	INSERT INTO stock_movements (variant_id, delta, reason, reference, created_at)
	SELECT value ->> 'id', value ->> 'stockQuantity', ${context.reason}, ${newId("event")}, ${context.now}
	FROM json_each(${json}) WHERE value ->> 'stockQuantity' <> 0`;

function writeVariantOptions(db: Db, variants: readonly VariantRow[], dropped: readonly string[]) {
	const rows = variants.flatMap((variant) =>
		Object.entries(variant.options).map(([name, value]) => ({
			variantId: variant.id,
			name: name.toLowerCase(),
			value: value.toLowerCase(),
		})),
	);
	return [
		...over(
			db,
			[...variants.map((variant) => variant.id), ...dropped],
			(json) => sql`DELETE FROM variant_options WHERE variant_id IN (SELECT value FROM json_each(${json}))`,
		),
		...over(
			db,
			rows,
			(json) => sql`INSERT INTO variant_options (variant_id, name_key, value_key)
				SELECT value ->> 'variantId', value ->> 'name', value ->> 'value' FROM json_each(${json})`,
		),
	];
}

/** Goes before the shelves are changed: who is told only of what sells out or comes back is found by how they stood. */
function tellChanges(db: Db, changes: readonly RowChanges[], context: WriteContext) {
	const changed = changes.filter((change) => !change.tells).flatMap((change) => change.changedVariants);
	const becomes = crosses("variants", {
		tracked: sql`g.value ->> 'tracked'`,
		allowBackorder: sql`g.value ->> 'allowBackorder'`,
		backorderLimit: sql`g.value ->> 'backorderLimit'`,
		stock: countedStock(context),
	});
	return [
		...over(
			db,
			changes.filter((change) => change.tells).map((change) => change.product?.id),
			(json) => tellProducts(sql`p.id IN (SELECT value FROM json_each(${json}))`, context.now),
		),
		...over(db, changed, (json) => {
			const crossing = sql`SELECT variants.id FROM json_each(${json}) g JOIN variants ON variants.id = g.value ->> 'id' WHERE ${becomes}`;
			return tellProducts(shownWith(crossing), context.now);
		}),
	];
}
