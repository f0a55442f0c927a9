import * as z from "zod";
import { CURRENCIES } from "#contracts/money";
import { countrySchema } from "#contracts/vendor";

/** Pieces that route definitions are made of. */

/** The `query` of a route without query parameters: unknown ones are refused. */
export const noQuery = z.strictObject({});

/** What every read that shows texts, prices or delivery accepts. */
export const audienceQuery = {
	locale: z
		.string()
		.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, "a language as en or en-IE")
		.optional()
		.meta({ description: "A language tag (BCP 47)." }),
	currency: z.enum(CURRENCIES).optional().meta({
		description:
			"ISO 4217. A product whose variants all have a price in it is shown with that, by itself and in lists; everything else is in the marketplace's. What lists are filtered, counted and sorted by is always in the marketplace's.",
	}),
	country: countrySchema.optional().meta({ description: "Where the shopper is." }),
};

/** A `responses` entry of a route that answers JSON. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { "application/json": { schema } } });

/** The `body` of a route that takes JSON. */
export const jsonBody = <T extends z.ZodType>(schema: T) => ({ required: true, content: { "application/json": { schema } } });
export const optionalJsonBody = <T extends z.ZodType>(schema: T) => ({ required: false, content: { "application/json": { schema } } });

/** Where nothing is to be said: no body, or an empty object. */
export const emptyBody = optionalJsonBody(z.strictObject({}).meta({ id: "Empty" }));

export const notModified = { 304: { description: "Unchanged since the ETag that was sent." } };
