import * as z from "zod";
import { idSchema } from "./ids.ts";
import { unitPriceSchema } from "./money.ts";
import { nullable, pageOf } from "./page.ts";
import { ownVariantSchema, variantTermsSchema } from "./own-product.ts";
import { mediaSchema } from "./picture.ts";
import { PRODUCT_STATUSES } from "./product.ts";

export const stockInputSchema = z
	.strictObject({ stockQuantity: z.int().min(0).max(1_000_000), tracked: z.boolean().optional(), allowBackorder: z.boolean().optional() })
	.meta({ id: "StockInput", description: "What is on the shelf now, including what is reserved." });
export type StockInput = z.infer<typeof stockInputSchema>;

/** Prices, stock and terms of a variant: what a change names, and how it was. */
export const variantOfferSchema = z
	.strictObject({
		price: unitPriceSchema,
		compareAtPrice: nullable(unitPriceSchema),
		stockQuantity: z
			.int()
			.min(-1_000_000)
			.max(1_000_000)
			.meta({ description: "What is on the shelf, including what is reserved. Less than 0 only where it can be ordered all the same." }),
		tracked: z.boolean(),
		allowBackorder: z.boolean(),
	})
	.partial()
	.extend(variantTermsSchema.shape)
	.meta({ id: "VariantOffer", description: "Prices, stock and terms of a variant: only what a change names." });
export type VariantOffer = z.infer<typeof variantOfferSchema>;

/** Prices, stock and terms of many variants of a shop at once. */
export const variantChangesInputSchema = z
	.strictObject({
		items: z
			.array(
				variantOfferSchema
					.extend({
						id: idSchema,
						expected: variantOfferSchema
							.optional()
							.meta({ description: "What it has to be now; where it is not, nothing is changed (412)." }),
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
		items: z.array(z.strictObject({ id: idSchema, before: variantOfferSchema, after: variantOfferSchema }).meta({ id: "VariantChange" })),
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
