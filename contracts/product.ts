import * as z from "zod";
import { idSchema } from "./ids.ts";
import { priceSchema, shownPriceSchema } from "./money.ts";
import { nullable, pageOf, text, timeSchema } from "./page.ts";
import { categoryRefSchema } from "./category.ts";
import { mediaSchema } from "./picture.ts";
import { languages, ofLanguages } from "./translations.ts";

export const PRODUCT_STATUSES = ["draft", "published", "archived"] as const;
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];

export const TAX_CATEGORIES = ["standard", "reduced", "zero"] as const;
export type TaxCategory = (typeof TAX_CATEGORIES)[number];

/** Whether a shopper may withdraw from buying something (Directive 2011/83/EU, article 16, points c, d and e). */
export const WITHDRAWALS = ["allowed", "perishable", "made_to_order", "sealed"] as const;
export type Withdrawal = (typeof WITHDRAWALS)[number];
export const withdrawalSchema = z.enum(WITHDRAWALS).meta({
	description:
		"Whether a shopper may withdraw from buying it: allowed (as where it is not said); not where it spoils quickly (perishable) or is made for the shopper (made_to_order); sealed for health or hygiene, only unopened.",
});
/** Whether the right to withdraw is excepted from the beginning. What is sealed loses it only when it is opened, which shows when it is back. */
export const isWithdrawalExcepted = (withdrawal: Withdrawal = "allowed"): boolean =>
	withdrawal === "perishable" || withdrawal === "made_to_order";

const productTexts = z
	.strictObject({
		title: text(200),
		descriptionHtml: z.string().max(60_000).optional().meta({ description: "Where it is not given, the default one is shown." }),
	})
	.meta({ id: "ProductTexts" });
export const productTranslations = ofLanguages(productTexts).meta({
	...languages,
	description: "Its texts in other languages, by language tag (BCP 47).",
});
export type ProductTranslations = z.infer<typeof productTranslations>;
export const productTranslationsSchema = productTranslations;
export const translationsPatch = ofLanguages(nullable(productTexts)).meta({
	...languages,
	description: "Its texts in other languages, by language tag: one that is not given stays, null takes one away.",
});

/** Option values by option name: `{ "Size": "M" }`. */
export const optionValuesSchema = z.record(z.string(), z.string());

/** How a variant can be had, the best first. */
export const AVAILABILITIES = ["in_stock", "low_stock", "preorder", "backorder", "sold_out"] as const;
export type Availability = (typeof AVAILABILITIES)[number];

export const volumePriceSchema = z
	.strictObject({ minQuantity: z.int(), price: shownPriceSchema })
	.meta({ id: "VolumePrice", description: "What one piece costs where so many are bought." });

export const variantSchema = z
	.strictObject({
		id: idSchema,
		sku: z.string().nullable(),
		title: z.string(),
		options: optionValuesSchema,
		price: shownPriceSchema.meta({ description: "Of one piece, now: the sale's while there is one." }),
		compareAtPrice: nullable(shownPriceSchema).meta({ description: "What it is compared with: in a sale at least the price without it." }),
		saleEndsAt: nullable(timeSchema).meta({ description: "When the sale ends; null where there is none now." }),
		lowestPrice30Days: nullable(shownPriceSchema).meta({
			description:
				"Of a variant with a compareAtPrice, the lowest price of the 30 days before the present one began (Directive 98/6/EC, article 6a); null where nothing is compared or no earlier price is known.",
		}),
		volumePrices: z.array(volumePriceSchema).meta({ description: "By quantity, each lower than the one before." }),
		availability: z.enum(AVAILABILITIES).meta({
			description: "low_stock: five or fewer are left; preorder: sold before it is there; backorder: none is left, but it can be ordered.",
		}),
		availableFrom: nullable(timeSchema).meta({ description: "When what is pre-ordered or back-ordered is there, where that is known." }),
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
	priceRange: z.strictObject({ min: shownPriceSchema, max: shownPriceSchema }),
	rating: z.strictObject({ average: z.number().nullable(), count: z.int() }),
	available: z.boolean(),
	createdAt: timeSchema,
	updatedAt: timeSchema,
};

const taxIncluded = z.boolean().meta({
	description:
		"Whether tax is a part of the prices: within the European Union, and where no country was given. Elsewhere the same is charged, without tax.",
});

export const productSchema = z
	.strictObject({
		...listing,
		descriptionHtml: z.string(),
		withdrawal: withdrawalSchema.optional(),
		taxIncluded,
		breadcrumbs: z.array(categoryRefSchema).meta({ description: "From the top of the tree down to its first category." }),
		variants: z.array(variantSchema),
		media: z.array(mediaSchema),
	})
	.meta({ id: "Product" });
export type Product = z.infer<typeof productSchema>;

export const productListItemSchema = z
	.strictObject({
		...listing,
		image: nullable(mediaSchema),
		taxIncluded,
		compareAtPrice: nullable(priceSchema).meta({ description: "Of the cheapest variant; null where the prices are in another currency." }),
		lowestPrice30Days: nullable(priceSchema).meta({
			description:
				"Where there is a compareAtPrice, the cheapest variant's lowest price of the 30 days before the present one began (Directive 98/6/EC, article 6a); null where no earlier price is known.",
		}),
		distanceMeters: z.int().optional().meta({ description: "Where asked near a place." }),
	})
	.meta({ id: "ProductListItem" });
export type ProductListItem = z.infer<typeof productListItemSchema>;
/** What a shopper may want beside a product. */
export const relatedProductsSchema = z
	.strictObject({
		fromSameShop: z.array(productListItemSchema).meta({ description: "Those with the most categories in common first, then the newest." }),
		oftenBoughtTogether: z.array(productListItemSchema).meta({ description: "What was in the same orders, the most often first." }),
	})
	.meta({ id: "RelatedProducts" });
export type RelatedProducts = z.infer<typeof relatedProductsSchema>;
/** A product by itself, with what is beside it where that is asked for. */
export const productDetailSchema = productSchema
	.extend({
		related: relatedProductsSchema.optional().meta({ description: "Where asked for by `include=related`: up to six of each kind." }),
	})
	.meta({ id: "ProductDetail" });
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

/** Somebody who wants to hear when a variant can be bought again. */
export const backInStockInputSchema = z
	.strictObject({ variantId: idSchema, email: z.email().max(254) })
	.meta({ id: "BackInStockInput", description: "Who is to be told of what, once." });
