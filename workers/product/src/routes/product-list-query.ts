import { idOrSlugSchema } from "#contracts/ids";
import { MAX_AMOUNT_MINOR } from "#contracts/money";
import { numberInQuery, pageQuery } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import * as z from "zod";
import { isOptionParameter, optionFilters, type ProductQuery, soundSort } from "../domain/product-query.ts";
import { SORTS } from "../domain/search/order.ts";
import { typedWords } from "../domain/search/words.ts";
import { audienceQuery } from "#kit/route-parts";

const amount = numberInQuery(z.int().min(0).max(MAX_AMOUNT_MINOR));

const IN_MARKETPLACE_CURRENCY = "Minor units of the marketplace's currency, whatever `currency` says.";

const MOST_NAMES = 30;

const place = /^-?\d{1,2}(?:\.\d{1,15})?,-?\d{1,3}(?:\.\d{1,15})?$/;

/** A parameter that may be repeated. */
const several = <T extends z.ZodType>(one: T) =>
	z.preprocess((sent) => (Array.isArray(sent) ? sent : [sent]), z.array(one).min(1).max(MOST_NAMES));

const fields = {
	...pageQuery,
	...audienceQuery,
	q: z.string().max(200).optional().meta({
		description:
			"Words that have to occur in any order, or words that begin with them, in title, brand, tags, shop, categories, option values or description. Accents, plurals and small typing errors do not matter.",
	}),
	category: several(idOrSlugSchema).optional().meta({ description: "Id or slug, repeated for OR; what is below it counts too." }),
	vendor: several(idOrSlugSchema).optional().meta({ description: "Id or slug of a shop, repeated for OR." }),
	collection: idOrSlugSchema.optional().meta({
		description: "Id or slug of a collection: its products, where nothing else is asked in its own order.",
	}),
	priceMin: amount.optional().meta({ description: IN_MARKETPLACE_CURRENCY }),
	priceMax: amount.optional().meta({ description: IN_MARKETPLACE_CURRENCY }),
	rating: numberInQuery(z.number().min(1).max(5)).optional().meta({ description: "The average to reach." }),
	inStock: z.enum(["true", "false"]).optional().meta({ description: "true: what can be bought now; false: what is sold out." }),
	near: z.string().regex(place, "latitude,longitude").refine(isOnEarth, "not a place on earth").optional().meta({
		description:
			"latitude,longitude, to a thousandth of a degree. What is to be near and not near what is near the caller, as far as the edge knows where that is.",
		example: "53.27,-9.05",
	}),
	radiusKm: numberInQuery(z.number().positive().max(20_000)).optional().meta({ description: "Only shops this near; needs near." }),
	sort: z.enum(SORTS).optional().meta({
		description: "relevance where q or collection is given, else newest. distance needs near. price is that in the marketplace's currency.",
	}),
};

function isOnEarth(near: string): boolean {
	const [latitude = 0, longitude = 0] = near.split(",").map(Number);
	return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/** The query of `GET /products`: its fields, `option.<name>` parameters, and nothing else. */
export const productListQuery = z.looseObject(fields).superRefine((query, context) => {
	const unknown = Object.keys(query).filter((key) => !Object.hasOwn(fields, key) && !isOptionParameter(key));
	for (const key of unknown) context.addIssue({ code: "custom", path: [key], message: "is not a parameter of this list" });
});

/** How OpenAPI says `option.<name>=<value>`: an object whose members are parameters of their own. */
export const optionParameter = {
	name: "options",
	in: "query",
	style: "form",
	explode: true,
	required: false,
	description: "option.<name>=<value>, repeated for OR: what one variant has to have of every name given. Case does not matter.",
	schema: {
		type: "object",
		propertyNames: { type: "string", pattern: "^option\\..+$" },
		additionalProperties: { type: "array", items: { type: "string", maxLength: 120 }, maxItems: 30 },
	},
	example: { "option.Size": ["M", "L"] },
} as const;

/** The shopper's question in the words of the domain. */
export function toProductQuery(query: z.infer<typeof productListQuery>): Result<ProductQuery> {
	const options = optionFilters(query);
	if (!options.ok) return options;
	const words = query.q?.trim() ? typedWords(query.q) : undefined;
	const [latitude, longitude] = query.near?.split(",").map(Number) ?? [];
	const near = latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined;
	const sort = soundSort(query.sort, { words, near, radiusKm: query.radiusKm, collection: query.collection });
	if (!sort.ok) return sort;
	const { category, vendor, priceMin, priceMax, rating, radiusKm, limit } = query;
	const inStock = query.inStock === undefined ? undefined : query.inStock === "true";
	const filters = {
		categories: category ?? [],
		vendors: vendor ?? [],
		options: options.value,
		priceMin,
		priceMax,
		rating,
		inStock,
		radiusKm,
	};
	return ok({ ...filters, words, near, collection: query.collection, sort: sort.value, limit });
}
