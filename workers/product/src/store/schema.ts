import { IMPORT_FAILURE_CODES, IMPORT_PROBLEM_CODES, IMPORT_STATUSES } from "#contracts/product-import";
import { PRODUCT_STATUSES, TAX_CATEGORIES } from "#contracts/product";
import { COLLECTION_STATUSES } from "#contracts/collection";
import { OTHER_CURRENCIES } from "#contracts/money";
import { VENDOR_STATUSES } from "#contracts/vendor";
import { type SQL, sql } from "drizzle-orm";
import { type AnySQLiteColumn, check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export { consumedEvents, deadLetters, idempotencyKeys, outbox, purges } from "#kit/tables";

/** What a reservation can be: pieces held for an order, taken off the shelf, or let go. */
export const RESERVATION_STATUSES = ["held", "committed", "released"] as const;

/** Why the number of pieces on a shelf changed. */
export const MOVEMENT_REASONS = ["count", "import", "sale", "restock"] as const;

const oneOf = (column: AnySQLiteColumn, values: readonly string[]): SQL =>
	sql`${column} IN (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;

/** What this service knows of the shops, from their events. */
export const vendors = sqliteTable(
	"vendors",
	{
		id: text("id").primaryKey(),
		slug: text("slug").notNull(),
		name: text("name").notNull(),
		/** The name in the words that a search looks for; its products are found by them. */
		searchText: text("search_text").notNull().default(""),
		status: text("status", { enum: VENDOR_STATUSES }).notNull(),
		latitude: real("latitude").notNull(),
		longitude: real("longitude").notNull(),
		/** How many products of it are on the street. Triggers on `search_documents` keep it. */
		productCount: integer("product_count").notNull().default(0),
		version: integer("version").notNull(),
	},
	(table) => [
		index("vendors_slug").on(table.slug),
		index("vendors_products").on(table.productCount, table.id),
		index("vendors_place").on(table.status, table.latitude, table.longitude),
		check("vendors_status", oneOf(table.status, VENDOR_STATUSES)),
	],
);

export const categories = sqliteTable(
	"categories",
	{
		id: text("id").primaryKey(),
		slug: text("slug").notNull().unique("categories_slug"),
		name: text("name").notNull(),
		/** The name in the words that a search looks for. */
		searchText: text("search_text").notNull().default(""),
		parentId: text("parent_id").references((): AnySQLiteColumn => categories.id),
		/** `CategoryTranslations` as JSON: its name in other languages, by canonical language tag. */
		translations: text("translations").notNull().default("{}"),
		/** How many products on the street are in it and below it. Triggers on `search_documents` keep it. */
		productCount: integer("product_count").notNull().default(0),
		createdAt: text("created_at").notNull(),
	},
	(table) => [index("categories_parent").on(table.parentId)],
);

export const products = sqliteTable(
	"products",
	{
		/** The row's number in the search table; the world knows the product by its id. */
		number: integer("number").primaryKey({ autoIncrement: true }),
		id: text("id").notNull().unique("products_id"),
		vendorId: text("vendor_id").notNull(),
		slug: text("slug").notNull().unique("products_slug"),
		/** The handle in the file that the product came from: an import knows it again by this. */
		importHandle: text("import_handle"),
		title: text("title").notNull(),
		descriptionHtml: text("description_html").notNull(),
		/** `ProductTranslations` as JSON: its texts in other languages, by canonical language tag. */
		translations: text("translations").notNull().default("{}"),
		brand: text("brand"),
		tags: text("tags").notNull(),
		/** Option names with their values, derived from the variants. */
		options: text("options").notNull(),
		media: text("media").notNull(),
		status: text("status", { enum: PRODUCT_STATUSES }).notNull(),
		/** Derived from the variants, as are the next two. */
		priceMinMinor: integer("price_min_minor").notNull(),
		priceMaxMinor: integer("price_max_minor").notNull(),
		compareAtMinor: integer("compare_at_minor"),
		/** 0 where nobody has rated it. */
		ratingAverage: real("rating_average").notNull().default(0),
		ratingCount: integer("rating_count").notNull().default(0),
		ratingVersion: integer("rating_version").notNull().default(0),
		/** The last import whose file had it. */
		lastImportId: text("last_import_id"),
		/** Which way of reading texts the search table was written with; an older one is written anew by the sweep. */
		searchVersion: integer("search_version").notNull().default(0),
		/** When it next shows something else by itself: a sale of one of its variants begins or ends, or a date passes. */
		changesAt: text("changes_at"),
		/** Goes up by one with every change; a write on an outdated version trips the check. */
		version: integer("version").notNull(),
		createdAt: text("created_at").notNull(),
		updatedAt: text("updated_at").notNull(),
	},
	(table) => [
		uniqueIndex("products_import_handle").on(table.vendorId, table.importHandle),
		index("products_newest").on(table.status, table.createdAt, table.id),
		index("products_price").on(table.status, table.priceMinMinor, table.id),
		index("products_rating").on(table.status, table.ratingAverage, table.ratingCount, table.id),
		index("products_vendor").on(table.vendorId, table.createdAt, table.id),
		index("products_vendor_title").on(table.vendorId, sql`title COLLATE NOCASE`, table.id),
		index("products_vendor_updated").on(table.vendorId, table.updatedAt, table.id),
		index("products_vendor_price").on(table.vendorId, table.priceMinMinor, table.id),
		index("products_feed").on(table.status, table.id),
		index("products_vendor_feed").on(table.vendorId, table.status, table.id),
		index("products_search_version").on(table.searchVersion),
		index("products_changes_at")
			.on(table.changesAt)
			.where(sql`changes_at IS NOT NULL`),
		check("products_status", oneOf(table.status, PRODUCT_STATUSES)),
		check("products_version", sql`${table.version} >= 1`),
		check("products_price", sql`${table.priceMinMinor} >= 0 AND ${table.priceMaxMinor} >= ${table.priceMinMinor}`),
		check("products_rating", sql`${table.ratingAverage} BETWEEN 0 AND 5 AND ${table.ratingCount} >= 0`),
	],
);

export const productCategories = sqliteTable(
	"product_categories",
	{
		productId: text("product_id")
			.notNull()
			.references(() => products.id),
		categoryId: text("category_id")
			.notNull()
			.references(() => categories.id),
		position: integer("position").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.productId, table.categoryId] }),
		index("product_categories_category").on(table.categoryId, table.productId),
	],
);

export const variants = sqliteTable(
	"variants",
	{
		id: text("id").primaryKey(),
		productId: text("product_id")
			.notNull()
			.references(() => products.id),
		position: integer("position").notNull(),
		sku: text("sku"),
		title: text("title").notNull(),
		options: text("options").notNull(),
		/** The option values as a JSON array: what tells the variants of a product apart. */
		optionKey: text("option_key").notNull(),
		priceMinor: integer("price_minor").notNull(),
		compareAtMinor: integer("compare_at_minor"),
		/** Pieces on the shelf, including those that are reserved. */
		stockQuantity: integer("stock_quantity").notNull(),
		/** The sum of the lines of all held reservations. */
		reservedQuantity: integer("reserved_quantity").notNull().default(0),
		tracked: integer("tracked", { mode: "boolean" }).notNull(),
		allowBackorder: integer("allow_backorder", { mode: "boolean" }).notNull(),
		/** How many pieces may be owed at most where it can be ordered beyond the stock; null where that has no limit. */
		backorderLimit: integer("backorder_limit"),
		/** Whether it is sold before it is there, until `available_from`. */
		preorder: integer("preorder", { mode: "boolean" }).notNull().default(false),
		availableFrom: text("available_from"),
		weightGrams: integer("weight_grams").notNull(),
		requiresShipping: integer("requires_shipping", { mode: "boolean" }).notNull(),
		taxCategory: text("tax_category", { enum: TAX_CATEGORIES }).notNull(),
		/** GTIN, ISBN or what else is printed under the bars. */
		barcode: text("barcode"),
		imageUrl: text("image_url"),
		/** What the last imported file said of the stock; a file that says it again leaves the shelf alone. */
		importedQuantity: integer("imported_quantity"),
		/** When its shop took it off the product; orders and reservations still refer to it. */
		archivedAt: text("archived_at"),
	},
	(table) => [
		index("variants_product").on(table.productId),
		uniqueIndex("variants_option_key")
			.on(table.productId, table.optionKey)
			.where(sql`archived_at IS NULL`),
		check("variants_tax_category", oneOf(table.taxCategory, TAX_CATEGORIES)),
		check(
			"variants_price",
			sql`${table.priceMinor} >= 0 AND (${table.compareAtMinor} IS NULL OR ${table.compareAtMinor} > ${table.priceMinor})`,
		),
		check("variants_reserved", sql`${table.reservedQuantity} >= 0`),
		check("variants_stock", sql`${table.stockQuantity} >= 0 OR ${table.allowBackorder} = 1`),
		check(
			"variants_oversold",
			sql`${table.tracked} = 0 OR ${table.allowBackorder} = 1 OR ${table.stockQuantity} >= ${table.reservedQuantity}`,
		),
	],
);

/** What has a slug here, and may have had others. */
export const SLUG_KINDS = ["product", "category", "vendor", "collection"] as const;
export type SlugKind = (typeof SLUG_KINDS)[number];

/**
 * The slugs that things had, each with the thing, so that there are no chains. Triggers write it (migrations), and for shops their
 * events. What takes a slug anew takes it out of here.
 */
export const formerSlugs = sqliteTable(
	"former_slugs",
	{
		kind: text("kind", { enum: SLUG_KINDS }).notNull(),
		slug: text("slug").notNull(),
		/** The id of what had it last. */
		ref: text("ref").notNull(),
		freedAt: text("freed_at").notNull(),
	},
	(table) => [primaryKey({ columns: [table.kind, table.slug] }), check("former_slugs_kind", oneOf(table.kind, SLUG_KINDS))],
);

/** A variant's sale: a lower price for a time. */
export const variantSales = sqliteTable(
	"variant_sales",
	{
		variantId: text("variant_id")
			.primaryKey()
			.references(() => variants.id),
		priceMinor: integer("price_minor").notNull(),
		startsAt: text("starts_at").notNull(),
		endsAt: text("ends_at").notNull(),
		/** Whether lists show it already and still: the sweep sees to that when it begins and ends. */
		isShown: integer("is_shown", { mode: "boolean" }).notNull().default(false),
	},
	(table) => [
		check("variant_sales_price", sql`${table.priceMinor} >= 0`),
		check("variant_sales_time", sql`${table.endsAt} > ${table.startsAt}`),
	],
);

/** What one piece of a variant costs where so many are bought. */
export const volumePrices = sqliteTable(
	"volume_prices",
	{
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		minQuantity: integer("min_quantity").notNull(),
		priceMinor: integer("price_minor").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.variantId, table.minQuantity] }),
		check("volume_prices_quantity", sql`${table.minQuantity} >= 2 AND ${table.priceMinor} >= 0`),
	],
);

/** What one piece of a variant costs in a currency that is not the marketplace's. */
export const currencyPrices = sqliteTable(
	"currency_prices",
	{
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		currency: text("currency", { enum: OTHER_CURRENCIES }).notNull(),
		priceMinor: integer("price_minor").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.variantId, table.currency] }),
		check("currency_prices_price", sql`${table.priceMinor} >= 0 AND length(${table.currency}) = 3`),
	],
);

/**
 * What was asked for a variant, and from when on until the next row; append-only. A planned sale is in the row that planned it, so that
 * what was shown at any moment follows from these rows alone, whatever ran or did not run at that moment.
 */
export const priceHistory = sqliteTable(
	"price_history",
	{
		id: integer("id").primaryKey({ autoIncrement: true }),
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		at: text("at").notNull(),
		priceMinor: integer("price_minor").notNull(),
		compareAtMinor: integer("compare_at_minor"),
		salePriceMinor: integer("sale_price_minor"),
		saleStartsAt: text("sale_starts_at"),
		saleEndsAt: text("sale_ends_at"),
	},
	(table) => [index("price_history_variant").on(table.variantId, table.id), check("price_history_price", sql`${table.priceMinor} >= 0`)],
);

/** Where a shop keeps its stock. */
export const stockLocations = sqliteTable(
	"stock_locations",
	{
		id: text("id").primaryKey(),
		vendorId: text("vendor_id").notNull(),
		name: text("name").notNull(),
		/** Pieces are taken from the lowest first. */
		position: integer("position").notNull(),
		createdAt: text("created_at").notNull(),
	},
	(table) => [index("stock_locations_of_shop").on(table.vendorId, table.position, table.id)],
);

/**
 * Where the pieces of a variant are, where that is known: together they are its `stock_quantity`, or none where that is less than 0.
 * A trigger of `variants` takes them and puts them back with every change of it.
 */
export const locationStock = sqliteTable(
	"location_stock",
	{
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		locationId: text("location_id")
			.notNull()
			.references(() => stockLocations.id),
		quantity: integer("quantity").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.variantId, table.locationId] }),
		index("location_stock_location").on(table.locationId),
		check("location_stock_quantity", sql`${table.quantity} >= 0`),
	],
);

/** Who wants to be told when a variant can be bought again; forgotten when that is done. */
export const stockAlerts = sqliteTable(
	"stock_alerts",
	{
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		/** In lower case. */
		email: text("email").notNull(),
		/** Whether it could be bought again since; a trigger of `variants` says so. */
		due: integer("due", { mode: "boolean" }).notNull().default(false),
		createdAt: text("created_at").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.variantId, table.email] }),
		index("stock_alerts_due")
			.on(table.createdAt)
			.where(sql`due = 1`),
		index("stock_alerts_age").on(table.createdAt),
	],
);

/** The options of live variants in lower case, for filters. */
export const variantOptions = sqliteTable(
	"variant_options",
	{
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		nameKey: text("name_key").notNull(),
		valueKey: text("value_key").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.variantId, table.nameKey] }),
		index("variant_options_value").on(table.nameKey, table.valueKey, table.variantId),
	],
);

/**
 * What lists and facets have to know of each product on the street: published, of an approved shop. Derived from the other tables,
 * written by `refreshDocuments` in the batch of every change; it can be emptied and filled again at any time.
 */
export const searchDocuments = sqliteTable(
	"search_documents",
	{
		/** The product's. */
		number: integer("number").primaryKey(),
		version: integer("version").notNull(),
		vendorId: text("vendor_id").notNull(),
		/** The lowest price of its variants. */
		priceMinor: integer("price_minor").notNull(),
		ratingAverage: real("rating_average").notNull(),
		ratingCount: integer("rating_count").notNull(),
		/** All that filters and facets read of it, as JSON: see `SearchDocument`. */
		document: text("document").notNull(),
	},
	(table) => [
		index("search_documents_vendor").on(table.vendorId, table.number),
		index("search_documents_price").on(table.priceMinor, table.number),
		index("search_documents_rating").on(table.ratingAverage, table.ratingCount, table.number),
	],
);

/** The categories and shops in the table of names (`names_fts`), whose rows have this number. */
export const searchNames = sqliteTable("search_names", {
	number: integer("number").primaryKey({ autoIncrement: true }),
	ref: text("ref").notNull().unique("search_names_ref"),
});

/** Every word of a title, tag, shop or category, for corrections of typing errors. */
export const searchWords = sqliteTable(
	"search_words",
	{
		word: text("word").primaryKey(),
		/** Whether the next table has it. */
		learned: integer("learned", { mode: "boolean" }).notNull().default(false),
	},
	(table) => [
		index("search_words_new")
			.on(table.word)
			.where(sql`learned = 0`),
	],
);

/** What is left of words when up to two of their letters are left out: words with a common rest are alike (SymSpell). */
export const searchWordRests = sqliteTable("search_word_rests", { rest: text("rest").notNull(), word: text("word").notNull() }, (table) => [
	primaryKey({ columns: [table.rest, table.word] }),
]);

/** Products that belong together, of the marketplace or of one shop: chosen one by one, or by a rule. */
export const collections = sqliteTable(
	"collections",
	{
		id: text("id").primaryKey(),
		slug: text("slug").notNull().unique("collections_slug"),
		/** Null for the marketplace's. */
		vendorId: text("vendor_id"),
		title: text("title").notNull(),
		descriptionHtml: text("description_html").notNull(),
		/** A `CollectionRule` as JSON; null where the products are chosen. */
		rule: text("rule"),
		status: text("status", { enum: COLLECTION_STATUSES }).notNull(),
		position: integer("position").notNull().default(0),
		/** Goes up by one with every change; a write on an outdated version trips the check. */
		version: integer("version").notNull(),
		createdAt: text("created_at").notNull(),
		updatedAt: text("updated_at").notNull(),
	},
	(table) => [
		index("collections_shown").on(table.status, table.position, table.id),
		index("collections_of_shop").on(table.vendorId, table.position, table.id),
		check("collections_status", oneOf(table.status, COLLECTION_STATUSES)),
		check("collections_version", sql`${table.version} >= 1`),
	],
);

/** The products that were chosen for a collection, in order. */
export const collectionProducts = sqliteTable(
	"collection_products",
	{
		collectionId: text("collection_id")
			.notNull()
			.references(() => collections.id),
		productId: text("product_id")
			.notNull()
			.references(() => products.id),
		position: integer("position").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.collectionId, table.productId] }),
		index("collection_products_product").on(table.productId, table.collectionId),
	],
);

/** What was bought together in an order, as its last event told: to count it once, and to take it back where it is canceled. */
export const boughtOrders = sqliteTable(
	"bought_orders",
	{
		orderId: text("order_id").primaryKey(),
		version: integer("version").notNull(),
		/** The ids that were counted, as JSON. */
		productIds: text("product_ids").notNull(),
		at: text("at").notNull(),
	},
	(table) => [index("bought_orders_at").on(table.at)],
);

/** In how many orders two products were bought together, in both directions; of each product those most often, see `MOST_PARTNERS`. */
export const boughtTogether = sqliteTable(
	"bought_together",
	{
		productId: text("product_id").notNull(),
		otherId: text("other_id").notNull(),
		orders: integer("orders").notNull(),
		lastAt: text("last_at").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.productId, table.otherId] }),
		index("bought_together_most").on(table.productId, table.orders, table.lastAt, table.otherId),
		check("bought_together_orders", sql`${table.orders} >= 0`),
	],
);

export const reservations = sqliteTable(
	"reservations",
	{
		orderId: text("order_id").primaryKey(),
		status: text("status", { enum: RESERVATION_STATUSES }).notNull(),
		expiresAt: text("expires_at").notNull(),
		createdAt: text("created_at").notNull(),
	},
	(table) => [
		index("reservations_held")
			.on(table.expiresAt)
			.where(sql`status = 'held'`),
		check("reservations_status", oneOf(table.status, RESERVATION_STATUSES)),
	],
);

export const reservationLines = sqliteTable(
	"reservation_lines",
	{
		orderId: text("order_id")
			.notNull()
			.references(() => reservations.orderId),
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		quantity: integer("quantity").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.orderId, table.variantId] }),
		index("reservation_lines_variant").on(table.variantId),
		check("reservation_lines_quantity", sql`${table.quantity} > 0`),
	],
);

/** Every change of a shelf, append-only: the deltas of a variant add up to its stock. */
export const stockMovements = sqliteTable(
	"stock_movements",
	{
		id: integer("id").primaryKey({ autoIncrement: true }),
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		delta: integer("delta").notNull(),
		reason: text("reason", { enum: MOVEMENT_REASONS }).notNull(),
		/** What caused it; the same cause moves a variant once. */
		reference: text("reference").notNull(),
		orderId: text("order_id"),
		createdAt: text("created_at").notNull(),
	},
	(table) => [
		uniqueIndex("stock_movements_once").on(table.reference, table.variantId),
		index("stock_movements_variant").on(table.variantId),
		index("stock_movements_order").on(table.orderId, table.variantId),
		check("stock_movements_reason", oneOf(table.reason, MOVEMENT_REASONS)),
	],
);

export const imports = sqliteTable(
	"imports",
	{
		id: text("id").primaryKey(),
		vendorId: text("vendor_id").notNull(),
		fileName: text("file_name").notNull(),
		status: text("status", { enum: IMPORT_STATUSES }).notNull(),
		failure: text("failure"),
		failureCode: text("failure_code", { enum: IMPORT_FAILURE_CODES }),
		bytesTotal: integer("bytes_total").notNull(),
		/** Where the next window starts. A step that starts from another place trips the check. */
		bytesRead: integer("bytes_read").notNull().default(0),
		/** Number of the last record that was read; the header is 1. */
		lastRow: integer("last_row").notNull().default(0),
		rowsRead: integer("rows_read").notNull().default(0),
		/** The columns of the header and what the reader has to remember between windows. */
		reader: text("reader"),
		/** Whether it waits for its shop to say which column is what; its status is "queued" as long. */
		waits: integer("waits", { mode: "boolean" }).notNull().default(false),
		/** What each column of the file is by its shop's word, as JSON; null where their names say it. */
		columnFields: text("column_fields"),
		/** Rows that were skipped, which are kept to be mended. */
		failedRows: integer("failed_rows").notNull().default(0),
		productsCreated: integer("products_created").notNull().default(0),
		productsUpdated: integer("products_updated").notNull().default(0),
		productsUnchanged: integer("products_unchanged").notNull().default(0),
		productsSkipped: integer("products_skipped").notNull().default(0),
		variantsCreated: integer("variants_created").notNull().default(0),
		variantsUpdated: integer("variants_updated").notNull().default(0),
		variantsUnchanged: integer("variants_unchanged").notNull().default(0),
		variantsSkipped: integer("variants_skipped").notNull().default(0),
		problemCount: integer("problem_count").notNull().default(0),
		/** When it last got on; one that stands still is taken up again by the sweep. */
		progressAt: text("progress_at").notNull(),
		createdAt: text("created_at").notNull(),
		finishedAt: text("finished_at"),
	},
	(table) => [
		index("imports_of_shop").on(table.vendorId, table.id),
		index("imports_failed_rows")
			.on(table.finishedAt)
			.where(sql`failed_rows > 0`),
		index("imports_unfinished")
			.on(table.progressAt)
			.where(sql`status IN ('queued', 'running')`),
		check("imports_status", oneOf(table.status, IMPORT_STATUSES)),
		check("imports_progress", sql`${table.bytesRead} BETWEEN 0 AND ${table.bytesTotal}`),
	],
);

/** The first thousand problems of an import. */
export const importProblems = sqliteTable(
	"import_problems",
	{
		importId: text("import_id")
			.notNull()
			.references(() => imports.id),
		position: integer("position").notNull(),
		row: integer("row").notNull(),
		handle: text("handle"),
		severity: text("severity", { enum: ["error", "warning"] }).notNull(),
		code: text("code", { enum: IMPORT_PROBLEM_CODES }),
		columnName: text("column_name"),
		value: text("value"),
		reason: text("reason").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.importId, table.position] }),
		check("import_problems_severity", oneOf(table.severity, ["error", "warning"])),
	],
);

/** Pictures that shops have uploaded, by the key of their object. */
export const pictures = sqliteTable(
	"pictures",
	{
		key: text("key").primaryKey(),
		vendorId: text("vendor_id").notNull(),
		bytes: integer("bytes").notNull(),
		/** In pixels, as it is seen. */
		width: integer("width").notNull(),
		height: integer("height").notNull(),
		createdAt: text("created_at").notNull(),
		/** When it goes, if no product has come to show it; null while one does. */
		removeAfter: text("remove_after"),
		/** Since when it is going: its object may be gone already. */
		removingSince: text("removing_since"),
	},
	(table) => [
		index("pictures_to_remove")
			.on(table.removeAfter)
			.where(sql`remove_after IS NOT NULL`),
		check("pictures_size", sql`${table.bytes} > 0 AND ${table.width} > 0 AND ${table.height} > 0`),
	],
);

/** Which products show which uploaded pictures, written with every product. */
export const pictureUses = sqliteTable(
	"picture_uses",
	{
		productId: text("product_id")
			.notNull()
			.references(() => products.id),
		key: text("key").notNull(),
	},
	(table) => [primaryKey({ columns: [table.productId, table.key] }), index("picture_uses_key").on(table.key)],
);

/** What a shop's pictures come to. */
export const pictureUsage = sqliteTable(
	"picture_usage",
	{
		vendorId: text("vendor_id").primaryKey(),
		pictures: integer("pictures").notNull(),
		bytes: integer("bytes").notNull(),
	},
	(table) => [check("picture_usage_count", sql`${table.pictures} >= 0 AND ${table.bytes} >= 0`)],
);
