import * as z from "zod";
import { idSchema, slugSchema } from "./ids.ts";
import { nullable, pageOf, text } from "./page.ts";
import { languages, ofLanguages } from "./translations.ts";

export const categoryRefSchema = z.strictObject({ id: idSchema, slug: z.string(), name: z.string() }).meta({ id: "CategoryRef" });

export interface Category {
	id: string;
	slug: string;
	name: string;
	parentId: string | null;
	/** Other languages that it has a name in. */
	languages: string[];
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
		languages: z.array(z.string()).meta({ description: "Other languages that it has a name in, by language tag (BCP 47)." }),
		productCount: z.int(),
		get children() {
			return z.array(categorySchema);
		},
	})
	.meta({ id: "Category" });

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
