import * as z from "zod";
import { vendorRefSchema } from "./cart.ts";
import { idSchema, slugSchema } from "./ids.ts";
import { MAX_AMOUNT_MINOR } from "./money.ts";
import { nullable, pageOf, text, timeSchema } from "./page.ts";
import { optionName } from "./own-product.ts";
import { PRODUCT_STATUSES } from "./product.ts";
import { productPageSchema } from "./product-search.ts";

export const COLLECTION_STATUSES = ["draft", "published"] as const;
export const COLLECTION_KINDS = ["manual", "rule"] as const;
/** More than these are no help to anybody. */
export const MOST_COLLECTIONS_OF_A_SHOP = 100;

const ids = z.array(idSchema).min(1).max(30);
const amount = z.int().min(0).max(MAX_AMOUNT_MINOR);

/** A filter that is kept: every product that passes it is in the collection, and no other. */
export const collectionRuleSchema = z
	.strictObject({
		categoryIds: ids.meta({ description: "In one of these or below it." }),
		vendorIds: ids.meta({ description: "Of one of these shops; for the marketplace's collections, a shop's are of its own products." }),
		tags: z.array(text(60)).min(1).max(30).meta({ description: "With one of these tags. The case of the letters a to z does not matter." }),
		options: z
			.array(z.strictObject({ name: optionName, values: z.array(text(120)).min(1).max(30) }))
			.min(1)
			.max(10)
			.meta({ description: "With a variant that has one of the values of each option." }),
		priceMin: amount.meta({ description: "Minor units." }),
		priceMax: amount.meta({ description: "Minor units." }),
		rating: z.number().min(1).max(5).meta({ description: "The average to reach." }),
		inStock: z.literal(true).meta({ description: "What can be bought now." }),
		onSale: z.literal(true).meta({ description: "What costs less than before." }),
	})
	.partial()
	.refine((rule) => Object.values(rule).some((value) => value !== undefined), "needs a condition")
	.meta({
		id: "CollectionRule",
		minProperties: 1,
		description: "Every condition has to hold, those on variants for one and the same variant.",
	});
export type CollectionRule = z.infer<typeof collectionRuleSchema>;

const fields = {
	title: text(120),
	slug: slugSchema,
	descriptionHtml: z.string().max(60_000),
	status: z.enum(COLLECTION_STATUSES),
	position: z.int().min(0).max(1_000_000).meta({ description: "Lists of collections go by this, then by age." }),
	rule: nullable(collectionRuleSchema).meta({ description: "Null where its products are chosen one by one." }),
	productIds: z.array(idSchema).max(500).meta({ description: "The products that are chosen, in order." }),
};

/** What an admin or a shop sends for a new collection: a rule or products. */
export const collectionInputSchema = z
	.strictObject({
		...fields,
		slug: fields.slug.optional().meta({ description: "Made from the title where it is not given." }),
		descriptionHtml: fields.descriptionHtml.default(""),
		status: fields.status.default("draft"),
		position: fields.position.default(0),
		rule: fields.rule.optional(),
		productIds: fields.productIds.optional(),
	})
	.meta({ id: "CollectionInput" });
export type CollectionInput = z.infer<typeof collectionInputSchema>;

/** A change of a collection: what is not given stays; `productIds` is the whole new list, in its new order. */
export const collectionPatchSchema = z.strictObject(fields).partial().meta({ id: "CollectionPatch" });
export type CollectionPatch = z.infer<typeof collectionPatchSchema>;

const shown = {
	id: idSchema,
	slug: z.string(),
	title: z.string(),
	descriptionHtml: z.string(),
	kind: z.enum(COLLECTION_KINDS),
	vendor: nullable(z.strictObject({ id: idSchema, slug: z.string(), name: z.string() })).meta({
		description: "The shop whose it is; null for the marketplace's.",
	}),
	createdAt: timeSchema,
	updatedAt: timeSchema,
};

/** A collection as everybody sees it. */
export const collectionSchema = z.strictObject(shown).meta({ id: "Collection" });
export type Collection = z.infer<typeof collectionSchema>;
export const collectionPageSchema = pageOf(collectionSchema).meta({ id: "CollectionPage" });

/** A collection with a page of its products. */
export const collectionDetailSchema = z.strictObject({ ...shown, products: productPageSchema }).meta({ id: "CollectionDetail" });

/** A collection as those see it who look after it. */
export const ownCollectionSchema = z
	.strictObject({
		...shown,
		status: z.enum(COLLECTION_STATUSES),
		position: z.int(),
		rule: nullable(collectionRuleSchema),
		productIds: z.array(idSchema),
	})
	.meta({ id: "OwnCollection" });
export type OwnCollection = z.infer<typeof ownCollectionSchema>;

/** One of them by itself: with the names of the products that were chosen, and how many it shows now. */
export const ownCollectionDetailSchema = z
	.strictObject({
		...ownCollectionSchema.shape,
		products: z
			.array(
				z.strictObject({ id: idSchema, slug: z.string(), title: z.string(), status: z.enum(PRODUCT_STATUSES), vendor: vendorRefSchema }),
			)
			.meta({ description: "Those that were chosen, in order, whatever their status." }),
		vendors: z.array(vendorRefSchema).meta({ description: "The shops that its rule names." }),
		productCount: z.int().meta({ description: "Products on the street that are in it now; at least so many where that is not exact." }),
		productCountIsExact: z.boolean(),
	})
	.meta({ id: "OwnCollectionDetail" });
export type OwnCollectionDetail = z.infer<typeof ownCollectionDetailSchema>;
export const ownCollectionPageSchema = pageOf(ownCollectionSchema).meta({ id: "OwnCollectionPage" });
