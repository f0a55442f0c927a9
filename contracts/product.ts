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
export const productPageSchema = pageOf(productListItemSchema).extend({ total: z.int() }).meta({ id: "ProductPage" });

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
	sku: text(80),
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
	.strictObject({ ...productFields, variants: z.array(variantPatchSchema).min(1).max(250) })
	.partial()
	.meta({ id: "ProductPatch" });
export type ProductPatch = z.infer<typeof productPatchSchema>;

export const stockInputSchema = z
	.strictObject({ stockQuantity: z.int().min(0).max(1_000_000), tracked: z.boolean().optional(), allowBackorder: z.boolean().optional() })
	.meta({ id: "StockInput", description: "What is on the shelf now, including what is reserved." });
export type StockInput = z.infer<typeof stockInputSchema>;

export const IMPORT_STATUSES = ["queued", "running", "completed", "failed"] as const;
export const importSchema = z
	.strictObject({
		id: idSchema,
		fileName: z.string(),
		status: z.enum(IMPORT_STATUSES),
		failure: z.string().nullable().meta({ description: "Why it failed as a whole, in words." }),
		bytesTotal: z.int(),
		bytesRead: z.int(),
		rowsRead: z.int(),
		products: z.strictObject({ created: z.int(), updated: z.int(), unchanged: z.int(), skipped: z.int() }),
		variants: z.strictObject({ created: z.int(), updated: z.int(), unchanged: z.int(), skipped: z.int() }),
		problems: z.strictObject({
			count: z.int(),
			items: z
				.array(z.strictObject({ row: z.int(), handle: z.string().nullable(), severity: z.enum(["error", "warning"]), reason: z.string() }))
				.meta({ description: "The first 1,000, by row. Row 1 is the header; a row is a record, not a line." }),
		}),
		createdAt: timeSchema,
		finishedAt: timeSchema.nullable(),
	})
	.meta({ id: "Import" });
export type Import = z.infer<typeof importSchema>;
