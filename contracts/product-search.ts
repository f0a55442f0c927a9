import * as z from "zod";
import { idSchema } from "./ids.ts";
import { nullable, pageOf } from "./page.ts";
import { categoryRefSchema } from "./category.ts";
import { mediaSchema } from "./picture.ts";
import { productListItemSchema } from "./product.ts";

const counted = { count: z.int().meta({ description: "Products with it, under all filters but this facet's own." }) };
const countedName = { id: idSchema, slug: z.string(), name: z.string(), ...counted };

/** What there is to choose from: the values of every facet, each with the number of products that it would leave. */
export const facetsSchema = z
	.strictObject({
		categories: z.array(z.strictObject({ ...countedName, parentId: nullable(idSchema) })),
		vendors: z.array(z.strictObject(countedName)),
		price: z.strictObject({
			min: nullable(z.int()).meta({ description: "The lowest price, in minor units of the marketplace's currency, as are all of this." }),
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
