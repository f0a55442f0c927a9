import * as z from "zod";
import { idSchema, slugSchema } from "./ids.ts";
import { MAX_PRICE_MINOR, OTHER_CURRENCIES, priceSchema, shownPriceSchema, unitPriceSchema } from "./money.ts";
import { nullable, pageOf, text, timeSchema } from "./page.ts";

export const PRODUCT_STATUSES = ["draft", "published", "archived"] as const;
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];

export const TAX_CATEGORIES = ["standard", "reduced", "zero"] as const;
export type TaxCategory = (typeof TAX_CATEGORIES)[number];

/** How wide the pictures that are uploaded here can be had, in pixels: `?w=` behind their url. */
export const PICTURE_WIDTHS = [320, 640, 960, 1280] as const;

export const mediaSchema = z
	.strictObject({
		id: idSchema,
		url: z.string(),
		alt: z.string(),
		width: z.int().optional().meta({ description: "In pixels, of pictures that were uploaded here, as is the height." }),
		height: z.int().optional(),
	})
	.meta({ id: "Media" });
export type Media = z.infer<typeof mediaSchema>;

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

/** A language of a translation. */
const languageTag = z
	.string()
	.max(35)
	.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,5}$/, "a language as de or de-AT");
const MOST_LANGUAGES = 10;
const ofLanguages = <T extends z.ZodType>(texts: T) =>
	z.record(languageTag, texts).refine((given) => Object.keys(given).length <= MOST_LANGUAGES, `at most ${MOST_LANGUAGES} languages`);
const languages = { maxProperties: MOST_LANGUAGES };

const categoryTexts = z.strictObject({ name: text(80) }).meta({ id: "CategoryTexts" });
const categoryTranslations = ofLanguages(categoryTexts).meta({
	...languages,
	description: "The name in other languages, by language tag (BCP 47).",
});
export type CategoryTranslations = z.infer<typeof categoryTranslations>;

/** A category by itself: with what is below it and the way to it. */
export const categoryDetailSchema = z
	.strictObject({
		id: idSchema,
		slug: z.string(),
		name: z.string(),
		parentId: z.string().nullable(),
		productCount: z.int().meta({ description: "Products on the street in it and below it." }),
		children: z.array(categorySchema),
		breadcrumbs: z.array(categoryRefSchema).meta({ description: "From the top of the tree down to the category itself." }),
		translations: categoryTranslations,
	})
	.meta({ id: "CategoryDetail" });
export type CategoryDetail = z.infer<typeof categoryDetailSchema>;

export const categoryPageSchema = pageOf(categorySchema).meta({ id: "CategoryPage" });

const productTexts = z
	.strictObject({
		title: text(200),
		descriptionHtml: z.string().max(60_000).optional().meta({ description: "Where it is not given, the default one is shown." }),
	})
	.meta({ id: "ProductTexts" });
const productTranslations = ofLanguages(productTexts).meta({
	...languages,
	description: "Its texts in other languages, by language tag (BCP 47).",
});
export type ProductTranslations = z.infer<typeof productTranslations>;
export const productTranslationsSchema = productTranslations;
const translationsPatch = ofLanguages(nullable(productTexts)).meta({
	...languages,
	description: "Its texts in other languages, by language tag: one that is not given stays, null takes one away.",
});

/** What an admin sends for a new category. */
export const categoryInputSchema = z
	.strictObject({
		name: text(80),
		slug: slugSchema.optional().meta({ description: "Made from the name where it is not given." }),
		parentId: nullable(idSchema).optional().meta({ description: "Null for one at the top." }),
		translations: categoryTranslations.optional(),
	})
	.meta({ id: "CategoryInput" });
export type CategoryInput = z.infer<typeof categoryInputSchema>;
export const categoryPatchSchema = z
	.strictObject({
		name: text(80),
		slug: slugSchema,
		parentId: nullable(idSchema),
		translations: ofLanguages(nullable(categoryTexts)).meta({
			...languages,
			description: "The name in other languages: one that is not given stays, null takes one away.",
		}),
	})
	.partial()
	.meta({ id: "CategoryPatch" });
export type CategoryPatch = z.infer<typeof categoryPatchSchema>;

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

export const productSchema = z
	.strictObject({
		...listing,
		descriptionHtml: z.string(),
		taxIncluded: z.boolean().meta({
			description:
				"Whether tax is a part of the prices: within the European Union, and where no country was given. Elsewhere the same is charged, without tax.",
		}),
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
		compareAtPrice: nullable(priceSchema).meta({ description: "Of the cheapest variant." }),
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

/** Somebody who wants to hear when a variant can be bought again. */
export const backInStockInputSchema = z
	.strictObject({ variantId: idSchema, email: z.email().max(254) })
	.meta({ id: "BackInStockInput", description: "Who is to be told of what, once." });

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

/** What a column of an imported file can be. */
export const IMPORT_FIELDS = [
	"handle",
	"title",
	"body",
	"vendor",
	"type",
	"tags",
	"published",
	"status",
	"categories",
	"option1Name",
	"option1Value",
	"option2Name",
	"option2Value",
	"option3Name",
	"option3Value",
	"sku",
	"barcode",
	"price",
	"compareAt",
	"quantity",
	"tracker",
	"policy",
	"grams",
	"shipping",
	"taxable",
	"taxCategory",
	"terms",
	"translations",
	"imageSrc",
	"imagePosition",
	"imageAlt",
	"variantImage",
	"giftCard",
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

export const importColumnSchema = z
	.strictObject({
		name: z.string(),
		field: nullable(z.enum(IMPORT_FIELDS)).meta({ description: "What it seems to be; null where its name says nothing." }),
		samples: z.array(z.string()).meta({ description: "What stands in it in the first rows, or its beginning." }),
	})
	.meta({ id: "ImportColumn" });
export type ImportColumn = z.infer<typeof importColumnSchema>;

/** What a shop says of the columns of a file that waits for it. */
export const importStartSchema = z
	.strictObject({
		fields: z
			.array(nullable(z.enum(IMPORT_FIELDS)))
			.min(1)
			.max(500)
			.optional()
			.meta({
				description:
					"What each column of the file is, in their order; null for those to be left out. Without it they are what they seem to be. A title is needed; without a handle, rows of the same title are one product.",
			}),
	})
	.meta({ id: "ImportStart" });
export type ImportStart = z.infer<typeof importStartSchema>;

export const IMPORT_STATUSES = ["queued", "running", "completed", "failed"] as const;
/** What can be wrong with a row of an imported file. */
export const IMPORT_PROBLEM_CODES = [
	"category_unknown",
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
	"tax_category_unknown",
	"terms_invalid",
	"title_missing",
	"title_too_long",
	"translations_invalid",
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
	"not_started",
	"internal",
] as const;
export type ImportFailureCode = (typeof IMPORT_FAILURE_CODES)[number];

export const importSchema = z
	.strictObject({
		id: idSchema,
		fileName: z.string(),
		status: z.enum(IMPORT_STATUSES),
		waits: z.boolean().meta({ description: "Whether it waits to be told which column is what, for a day at most." }),
		columns: nullable(z.array(importColumnSchema)).meta({ description: "Of a file that waits; null otherwise, and in lists." }),
		failure: z.string().nullable().meta({ description: "Why it failed as a whole, in words." }),
		failureCode: z.enum(IMPORT_FAILURE_CODES).nullable(),
		bytesTotal: z.int(),
		bytesRead: z.int(),
		rowsRead: z.int(),
		failedRows: z.int().meta({ description: "Rows that were skipped and that can be had to be mended, for 30 days." }),
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
