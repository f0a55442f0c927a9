import * as z from "zod";
import { idSchema, slugSchema } from "./ids.ts";
import { priceSchema, unitPriceSchema } from "./money.ts";
import { nullable, pageOf, text, timeSchema } from "./page.ts";

export const PRODUCT_STATUSES = ["draft", "published", "archived"] as const;
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];

export const TAX_CATEGORIES = ["standard", "reduced", "zero"] as const;
export type TaxCategory = (typeof TAX_CATEGORIES)[number];

export const mediaSchema = z.strictObject({ id: idSchema, url: z.string(), alt: z.string() }).meta({ id: "Media" });

export const categoryRefSchema = z.strictObject({ id: idSchema, slug: z.string(), name: z.string() }).meta({ id: "CategoryRef" });

export interface Category {
	id: string;
	slug: string;
	name: string;
	parentId: string | null;
	/** Published products here and below. */
	productCount: number;
	children: Category[];
}
export const categorySchema: z.ZodType<Category> = z
	.strictObject({
		id: idSchema,
		slug: z.string(),
		name: z.string(),
		parentId: z.string().nullable(),
		productCount: z.int(),
		get children() {
			return z.array(categorySchema);
		},
	})
	.meta({ id: "Category" });

export const categoryPageSchema = pageOf(categorySchema).meta({ id: "CategoryPage" });

/** What an admin sends for a new category. */
export const categoryInputSchema = z
	.strictObject({
		name: text(80),
		slug: slugSchema.optional().meta({ description: "Made from the name where it is not given." }),
		parentId: nullable(idSchema).optional().meta({ description: "Null for one at the top." }),
	})
	.meta({ id: "CategoryInput" });
export type CategoryInput = z.infer<typeof categoryInputSchema>;
export const categoryPatchSchema = z
	.strictObject({ name: text(80), slug: slugSchema, parentId: nullable(idSchema) })
	.partial()
	.meta({ id: "CategoryPatch" });
export type CategoryPatch = z.infer<typeof categoryPatchSchema>;

/** Option values by option name: `{ "Size": "M" }`. */
export const optionValuesSchema = z.record(z.string(), z.string());

export const variantSchema = z
	.strictObject({
		id: idSchema,
		sku: z.string().nullable(),
		title: z.string(),
		options: optionValuesSchema,
		price: priceSchema,
		compareAtPrice: nullable(priceSchema),
		available: z.boolean(),
		availableQuantity: z
			.int()
			.nullable()
			.meta({ description: "How many are left, while 50 or fewer are; null above that or where stock is not tracked." }),
	})
	.meta({ id: "Variant" });

const listing = {
	id: idSchema,
	slug: z.string(),
	title: z.string(),
	brand: z.string().nullable(),
	vendor: z.strictObject({ id: idSchema, slug: z.string(), name: z.string() }),
	categories: z.array(categoryRefSchema),
	tags: z.array(z.string()),
	options: z.array(z.strictObject({ name: z.string(), values: z.array(z.string()) })),
	priceRange: z.strictObject({ min: priceSchema, max: priceSchema }),
	rating: z.strictObject({ average: z.number().nullable(), count: z.int() }),
	available: z.boolean(),
	createdAt: timeSchema,
	updatedAt: timeSchema,
};

export const productSchema = z
	.strictObject({ ...listing, descriptionHtml: z.string(), variants: z.array(variantSchema), media: z.array(mediaSchema) })
	.meta({ id: "Product" });
export type Product = z.infer<typeof productSchema>;

export const productListItemSchema = z
	.strictObject({
		...listing,
		image: nullable(mediaSchema),
		compareAtPrice: nullable(priceSchema).meta({ description: "Of the cheapest variant." }),
		distanceMeters: z.int().optional().meta({ description: "Where asked near a place." }),
	})
	.meta({ id: "ProductListItem" });
export type ProductListItem = z.infer<typeof productListItemSchema>;
/** Whole products, for feeds. */
export const productFeedSchema = pageOf(productSchema).meta({ id: "ProductFeed" });
/** Where the parts of a long feed begin, so that each can be a document of its own. */
export const productFeedPartsSchema = z
	.strictObject({
		starts: z.array(nullable(z.string())).meta({
			description: "For each part the cursor of `GET /feed/products` that it begins at; null for the first, which begins without.",
		}),
	})
	.meta({ id: "ProductFeedParts" });

const counted = { count: z.int().meta({ description: "Products with it, under all filters but this facet's own." }) };
const countedName = { id: idSchema, slug: z.string(), name: z.string(), ...counted };

/** What there is to choose from: the values of every facet, each with the number of products that it would leave. */
export const facetsSchema = z
	.strictObject({
		categories: z.array(z.strictObject({ ...countedName, parentId: nullable(idSchema) })),
		vendors: z.array(z.strictObject(countedName)),
		price: z.strictObject({
			min: nullable(z.int()).meta({ description: "The lowest price, in minor units." }),
			max: nullable(z.int()),
			ranges: z.array(
				z.strictObject({
					from: z.int(),
					below: nullable(z.int()).meta({ description: "Not in the range itself; null where it has no end." }),
					...counted,
				}),
			),
		}),
		ratings: z.array(z.strictObject({ value: z.int().meta({ description: "The average to reach." }), ...counted })),
		availability: z.strictObject({ inStock: z.int(), soldOut: z.int() }),
		options: z.array(z.strictObject({ name: z.string(), values: z.array(z.strictObject({ value: z.string(), ...counted })) })),
		isExact: z.boolean().meta({ description: "Whether all products were counted; else the 10,000 newest of those that match." }),
	})
	.meta({ id: "Facets" });
export type Facets = z.infer<typeof facetsSchema>;

export const productPageSchema = pageOf(productListItemSchema)
	.extend({
		total: z.int(),
		totalIsExact: z
			.boolean()
			.meta({ description: "Up to 10,000 matches are counted; of more it is known that there are at least `total`." }),
		facets: facetsSchema,
		correctedTo: nullable(z.string()).meta({ description: "What was searched for instead of q, which found nothing." }),
	})
	.meta({ id: "ProductPage" });

/** What somebody who is typing may be looking for. */
export const suggestionsSchema = z
	.strictObject({
		products: z.array(
			z.strictObject({
				id: idSchema,
				slug: z.string(),
				title: z.string(),
				vendor: z.strictObject({ slug: z.string(), name: z.string() }),
				image: nullable(mediaSchema),
			}),
		),
		categories: z.array(categoryRefSchema),
		vendors: z.array(z.strictObject({ id: idSchema, slug: z.string(), name: z.string() })),
	})
	.meta({ id: "Suggestions" });
export type Suggestions = z.infer<typeof suggestionsSchema>;

/** A product as its shop sees it: with its status and its shelf. */
export const ownVariantSchema = variantSchema
	.extend({
		position: z.int(),
		stockQuantity: z.int(),
		reservedQuantity: z.int(),
		tracked: z.boolean(),
		allowBackorder: z.boolean(),
		weightGrams: z.int(),
		requiresShipping: z.boolean(),
		taxCategory: z.enum(TAX_CATEGORIES),
	})
	.meta({ id: "OwnVariant" });
export const ownProductSchema = productSchema
	.omit({ variants: true })
	.extend({ status: z.enum(PRODUCT_STATUSES), variants: z.array(ownVariantSchema) })
	.meta({ id: "OwnProduct" });
export type OwnProduct = z.infer<typeof ownProductSchema>;
export const ownProductPageSchema = pageOf(ownProductSchema).meta({ id: "OwnProductPage" });

export const optionName = text(60).refine((name) => name !== "__proto__", "is not a name");

const variantFields = {
	id: idSchema.meta({ description: "An existing variant; without it one is made." }),
	sku: nullable(text(80)),
	options: z.record(optionName, text(120)).meta({ description: "One value for each of the product's options." }),
	price: unitPriceSchema,
	compareAtPrice: nullable(unitPriceSchema),
	stockQuantity: z.int().min(0).max(1_000_000),
	tracked: z.boolean(),
	allowBackorder: z.boolean(),
	weightGrams: z.int().min(0).max(10_000_000),
	requiresShipping: z.boolean(),
	taxCategory: z.enum(TAX_CATEGORIES),
};

/** A variant of a new product. */
export const variantInputSchema = z
	.strictObject(variantFields)
	.partial()
	.extend({ price: unitPriceSchema })
	.omit({ id: true })
	.meta({ id: "VariantInput" });

/** A variant of a changed product: of one that exists, what is not given stays; a new one needs a price. */
export const variantPatchSchema = z.strictObject(variantFields).partial().meta({ id: "VariantPatch" });
export type VariantPatch = z.infer<typeof variantPatchSchema>;

const productFields = {
	title: text(200),
	slug: slugSchema,
	descriptionHtml: z.string().max(60_000),
	brand: text(120),
	categoryIds: z.array(idSchema).max(10),
	tags: z.array(text(60)).max(50),
	options: z.array(optionName).max(3).meta({ description: "Option names, in order." }),
	variants: z.array(variantInputSchema).min(1).max(250),
	media: z
		.array(
			z.strictObject({
				url: z
					.url({ protocol: /^https?$/ })
					.max(2_000)
					.or(
						z
							.string()
							.regex(/^\/api\/v1\/media\/[A-Za-z0-9_./-]+$/)
							.max(500),
					),
				alt: text(300, 0),
			}),
		)
		.max(50),
	status: z.enum(PRODUCT_STATUSES),
};

/** What a shop sends for a new product. */
export const productInputSchema = z
	.strictObject({
		...productFields,
		slug: productFields.slug.optional().meta({ description: "Made from the title where it is not given." }),
		descriptionHtml: productFields.descriptionHtml.default(""),
		brand: productFields.brand.optional(),
		categoryIds: productFields.categoryIds.default([]),
		tags: productFields.tags.default([]),
		options: productFields.options.default([]),
		media: productFields.media.default([]),
		status: productFields.status.default("draft"),
	})
	.meta({ id: "ProductInput" });
export type ProductInput = z.infer<typeof productInputSchema>;

/** A change of a product: what is not given stays; `variants` given is the whole new list. */
export const productPatchSchema = z
	.strictObject({
		...productFields,
		variants: z.array(variantPatchSchema).min(1).max(250),
		expectedUpdatedAt: timeSchema.meta({
			description: "The `updatedAt` that the change was made from: 412 where the product has changed since.",
		}),
	})
	.partial()
	.meta({ id: "ProductPatch" });
export type ProductPatch = z.infer<typeof productPatchSchema>;

export const stockInputSchema = z
	.strictObject({ stockQuantity: z.int().min(0).max(1_000_000), tracked: z.boolean().optional(), allowBackorder: z.boolean().optional() })
	.meta({ id: "StockInput", description: "What is on the shelf now, including what is reserved." });
export type StockInput = z.infer<typeof stockInputSchema>;

const variantOffer = z
	.strictObject({
		price: unitPriceSchema,
		compareAtPrice: nullable(unitPriceSchema),
		stockQuantity: z
			.int()
			.min(-1_000_000)
			.max(1_000_000)
			.meta({ description: "What is on the shelf, including what is reserved. Less than 0 only where it can be ordered all the same." }),
		tracked: z.boolean(),
	})
	.partial()
	.meta({ id: "VariantOffer", description: "Prices and stock of a variant: only what a change names." });
export type VariantOffer = z.infer<typeof variantOffer>;

/** Prices and stock of many variants of a shop at once. */
export const variantChangesInputSchema = z
	.strictObject({
		items: z
			.array(
				variantOffer
					.extend({
						id: idSchema,
						expected: variantOffer.optional().meta({ description: "What it has to be now; where it is not, nothing is changed (412)." }),
					})
					.meta({ id: "VariantChangeInput" }),
			)
			.min(1)
			.max(100),
	})
	.meta({ id: "VariantChangesInput" });
export type VariantChangesInput = z.infer<typeof variantChangesInputSchema>;

export const variantChangesSchema = z
	.strictObject({
		items: z.array(z.strictObject({ id: idSchema, before: variantOffer, after: variantOffer }).meta({ id: "VariantChange" })),
	})
	.meta({
		id: "VariantChanges",
		description: "In the order they were sent. Sending `before` with each id, and `after` as `expected`, undoes the change.",
	});
export type VariantChanges = z.infer<typeof variantChangesSchema>;

/** New statuses of many products of a shop at once. */
export const productStatusesInputSchema = z
	.strictObject({
		items: z
			.array(
				z
					.strictObject({
						id: idSchema,
						status: z.enum(PRODUCT_STATUSES),
						expected: z
							.enum(PRODUCT_STATUSES)
							.optional()
							.meta({ description: "What it has to be now; where it is not, nothing is changed (412)." }),
					})
					.meta({ id: "ProductStatusInput" }),
			)
			.min(1)
			.max(100),
	})
	.meta({ id: "ProductStatusesInput" });
export type ProductStatusesInput = z.infer<typeof productStatusesInputSchema>;

export const productStatusesSchema = z
	.strictObject({
		items: z.array(
			z
				.strictObject({ id: idSchema, before: z.enum(PRODUCT_STATUSES), after: z.enum(PRODUCT_STATUSES) })
				.meta({ id: "ProductStatusChange" }),
		),
	})
	.meta({
		id: "ProductStatuses",
		description: "In the order they were sent. Sending `before` with each id, and `after` as `expected`, undoes the change.",
	});
export type ProductStatuses = z.infer<typeof productStatusesSchema>;

/** A variant in the list of all that a shop sells: with the product it belongs to. */
export const ownVariantItemSchema = ownVariantSchema
	.extend({
		product: z
			.strictObject({ id: idSchema, slug: z.string(), title: z.string(), status: z.enum(PRODUCT_STATUSES), image: nullable(mediaSchema) })
			.meta({ id: "OwnVariantProduct" }),
	})
	.meta({ id: "OwnVariantItem" });
export type OwnVariantItem = z.infer<typeof ownVariantItemSchema>;
export const ownVariantPageSchema = pageOf(ownVariantItemSchema).meta({ id: "OwnVariantPage" });

/** How the list of a shop's variants can be sorted: `title` is the product's, its variants in their order. */
export const OWN_VARIANT_SORTS = ["title", "-title", "price", "-price", "stock", "-stock"] as const;
export type OwnVariantSort = (typeof OWN_VARIANT_SORTS)[number];

export const descriptionSchema = z.strictObject({ descriptionHtml: productFields.descriptionHtml }).meta({ id: "Description" });
export type Description = z.infer<typeof descriptionSchema>;

/** How a shop's own list of products can be sorted. */
export const OWN_PRODUCT_SORTS = ["newest", "title", "-title", "updated", "-updated", "price", "-price", "stock", "-stock"] as const;
export type OwnProductSort = (typeof OWN_PRODUCT_SORTS)[number];

/** The pictures that can be uploaded; what one is, its first bytes say. */
export const PICTURE_TYPES = ["image/gif", "image/png", "image/jpeg", "image/webp", "image/avif"] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** A picture that was uploaded; its size in pixels where the file says it simply. */
export const pictureSchema = z
	.strictObject({ url: z.string(), width: z.int().min(1).optional(), height: z.int().min(1).optional() })
	.meta({ id: "Picture" });
export type Picture = z.infer<typeof pictureSchema>;

export const IMPORT_STATUSES = ["queued", "running", "completed", "failed"] as const;
/** What can be wrong with a row of an imported file. */
export const IMPORT_PROBLEM_CODES = [
	"columns_mismatch",
	"compare_at_not_above_price",
	"description_too_long",
	"gift_card",
	"handle_missing",
	"handle_too_long",
	"nul_bytes",
	"option_name_invalid",
	"option_name_twice",
	"option_value_missing",
	"option_value_too_long",
	"option_without_name",
	"picture_not_an_address",
	"price_invalid",
	"price_missing",
	"product_without_variant",
	"published_unknown",
	"quantity_invalid",
	"quantity_negative",
	"quantity_reserved",
	"quote_open",
	"record_too_long",
	"status_unknown",
	"tag_too_long",
	"title_missing",
	"title_too_long",
	"too_many_pictures",
	"too_many_tags",
	"too_many_variants",
	"not_utf8",
	"variant_removed",
	"variant_twice",
	"weight_invalid",
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEM_CODES)[number];

export const importProblemSchema = z
	.strictObject({
		row: z.int(),
		handle: z.string().nullable(),
		severity: z.enum(["error", "warning"]).meta({ description: "An error skipped the row, a warning did not." }),
		code: z.enum(IMPORT_PROBLEM_CODES).nullable().meta({ description: "Null in reports of before there were codes." }),
		column: z.string().nullable().meta({ description: "As Shopify names it, where the problem is in one." }),
		value: z.string().nullable().meta({ description: "What stands there, or its beginning." }),
		reason: z.string(),
	})
	.meta({ id: "ImportProblem" });
export type ImportProblem = z.infer<typeof importProblemSchema>;

/** Why an import failed as a whole. */
export const IMPORT_FAILURE_CODES = [
	"utf16",
	"not_utf8",
	"header_unreadable",
	"columns_missing",
	"not_comma_separated",
	"internal",
] as const;
export type ImportFailureCode = (typeof IMPORT_FAILURE_CODES)[number];

export const importSchema = z
	.strictObject({
		id: idSchema,
		fileName: z.string(),
		status: z.enum(IMPORT_STATUSES),
		failure: z.string().nullable().meta({ description: "Why it failed as a whole, in words." }),
		failureCode: z.enum(IMPORT_FAILURE_CODES).nullable(),
		bytesTotal: z.int(),
		bytesRead: z.int(),
		rowsRead: z.int(),
		products: z.strictObject({ created: z.int(), updated: z.int(), unchanged: z.int(), skipped: z.int() }),
		variants: z.strictObject({ created: z.int(), updated: z.int(), unchanged: z.int(), skipped: z.int() }),
		problems: z.strictObject({
			count: z.int(),
			items: z
				.array(importProblemSchema)
				.meta({ description: "The first 1,000, by row. Row 1 is the header; a row is a record, not a line." }),
		}),
		createdAt: timeSchema,
		finishedAt: timeSchema.nullable(),
	})
	.meta({ id: "Import" });
export type Import = z.infer<typeof importSchema>;

/** An import in the list of them: how many problems there were, but not which. */
export const importSummarySchema = importSchema.extend({ problems: z.strictObject({ count: z.int() }) }).meta({ id: "ImportSummary" });
export type ImportSummary = z.infer<typeof importSummarySchema>;
export const importPageSchema = pageOf(importSummarySchema).meta({ id: "ImportPage" });
