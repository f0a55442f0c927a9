import * as z from "zod";
import { idSchema, slugSchema } from "./ids.ts";
import { MAX_PRICE_MINOR, OTHER_CURRENCIES, priceSchema, unitPriceSchema } from "./money.ts";
import { nullable, pageOf, text, timeSchema } from "./page.ts";
import {
	PRODUCT_STATUSES,
	productSchema,
	productTranslations,
	TAX_CATEGORIES,
	translationsPatch,
	variantSchema,
	withdrawalSchema,
} from "./product.ts";

/** A price in a currency that is not the marketplace's. */
export const currencyPriceSchema = z
	.strictObject({ amount: z.int().min(0).max(MAX_PRICE_MINOR), currency: z.enum(OTHER_CURRENCIES) })
	.meta({ id: "CurrencyPrice", description: "In minor units of an ISO 4217 currency." });

const saleFields = { price: unitPriceSchema, startsAt: timeSchema, endsAt: timeSchema };

/** A lower price for a time. */
export const saleSchema = z
	.strictObject(saleFields)
	.meta({ id: "Sale", description: "A lower price from startsAt until endsAt, at most 366 days; where it is not lower, the price stays." });

/** A product as its shop sees it: with its status and its shelf. `price` and `compareAtPrice` are those without the sale. */
export const ownVariantSchema = variantSchema
	.omit({ saleEndsAt: true, lowestPrice30Days: true })
	.extend({
		price: priceSchema.meta({ description: "Without the sale." }),
		compareAtPrice: nullable(priceSchema),
		volumePrices: z.array(z.strictObject({ minQuantity: z.int(), price: priceSchema }).meta({ id: "OwnVolumePrice" })),
		sale: nullable(saleSchema),
		availableFrom: nullable(timeSchema).meta({ description: "As its shop said." }),
		preorder: z.boolean(),
		backorderLimit: z.int().nullable(),
		prices: z.array(currencyPriceSchema),
		position: z.int(),
		stockQuantity: z.int(),
		reservedQuantity: z.int(),
		tracked: z.boolean(),
		allowBackorder: z.boolean(),
		weightGrams: z.int(),
		requiresShipping: z.boolean(),
		taxCategory: z.enum(TAX_CATEGORIES),
		barcode: z.string().nullable(),
	})
	.meta({ id: "OwnVariant" });
export const ownProductSchema = productSchema
	.omit({ variants: true, breadcrumbs: true, taxIncluded: true })
	.extend({ status: z.enum(PRODUCT_STATUSES), translations: productTranslations, variants: z.array(ownVariantSchema) })
	.meta({ id: "OwnProduct" });
export type OwnProduct = z.infer<typeof ownProductSchema>;
export const ownProductPageSchema = pageOf(ownProductSchema).meta({ id: "OwnProductPage" });

export const optionName = text(60).refine((name) => name !== "__proto__", "is not a name");

const variantFields = {
	id: idSchema.meta({ description: "An existing variant; without it one is made." }),
	sku: nullable(text(80)),
	barcode: nullable(text(80)).meta({ description: "GTIN, ISBN or what else is printed under the bars." }),
	options: z.record(optionName, text(120)).meta({ description: "One value for each of the product's options." }),
	price: unitPriceSchema,
	compareAtPrice: nullable(unitPriceSchema),
	sale: nullable(saleSchema),
	prices: z.array(currencyPriceSchema).max(OTHER_CURRENCIES.length).meta({
		description: "What one piece costs in other currencies. They are as they are: a sale or a volume price does not change them.",
	}),
	volumePrices: z
		.array(
			z
				.strictObject({ minQuantity: z.int().min(2).max(999), price: unitPriceSchema })
				.meta({ id: "VolumePriceInput", description: "What one piece costs where so many are bought." }),
		)
		.max(10),
	stockQuantity: z.int().min(0).max(1_000_000),
	tracked: z.boolean(),
	allowBackorder: z.boolean(),
	backorderLimit: nullable(z.int().min(0).max(1_000_000)).meta({
		description: "How many may be owed at most where it can be ordered beyond the stock; null for no limit.",
	}),
	preorder: z.boolean().meta({ description: "Sold before it is there, until availableFrom, which it needs." }),
	availableFrom: nullable(timeSchema).meta({ description: "When what is pre-ordered or back-ordered is there." }),
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

/** On what terms a variant is sold, besides its price and its stock: what product files have no column for. */
export const variantTermsSchema = z
	.strictObject(variantFields)
	.pick({ sale: true, volumePrices: true, prices: true, preorder: true, backorderLimit: true, availableFrom: true })
	.partial();
export type VariantTermsPatch = z.infer<typeof variantTermsSchema>;

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
	withdrawal: withdrawalSchema,
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
		withdrawal: productFields.withdrawal.optional(),
		translations: productTranslations.optional(),
	})
	.meta({ id: "ProductInput" });
export type ProductInput = z.infer<typeof productInputSchema>;

/** A change of a product: what is not given stays; `variants` given is the whole new list. */
export const productPatchSchema = z
	.strictObject({
		...productFields,
		variants: z.array(variantPatchSchema).min(1).max(250),
		translations: translationsPatch,
		expectedUpdatedAt: timeSchema.meta({
			description: "The `updatedAt` that the change was made from: 412 where the product has changed since.",
		}),
	})
	.partial()
	.meta({ id: "ProductPatch" });
export type ProductPatch = z.infer<typeof productPatchSchema>;

export const descriptionSchema = z.strictObject({ descriptionHtml: productFields.descriptionHtml }).meta({ id: "Description" });
export type Description = z.infer<typeof descriptionSchema>;

/** How a shop's own list of products can be sorted. */
export const OWN_PRODUCT_SORTS = ["newest", "title", "-title", "updated", "-updated", "price", "-price", "stock", "-stock"] as const;
export type OwnProductSort = (typeof OWN_PRODUCT_SORTS)[number];
