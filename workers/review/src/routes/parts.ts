import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { countrySchema } from "#contracts/vendor";

/** Pieces that the route definitions of this service share. */

export const theReview = z.strictObject({ id: idSchema });
export const noQuery = z.strictObject({});

/** What every read that shows texts accepts; reviews are shown in the language that they were written in. */
export const audienceQuery = {
	locale: z
		.string()
		.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a language tag as en-IE")
		.max(35)
		.optional(),
	country: countrySchema.optional(),
	currency: z
		.string()
		.regex(/^[A-Z]{3}$/, "a currency code of three capital letters (ISO 4217)")
		.optional(),
};

export const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { "application/json": { schema } } });
export const jsonBody = <T extends z.ZodType>(schema: T) => ({ required: true, content: { "application/json": { schema } } });
export const optionalJsonBody = <T extends z.ZodType>(schema: T) => ({ required: false, content: { "application/json": { schema } } });

/** Where nothing is to be said: no body, or an empty object. */
export const emptyBody = optionalJsonBody(z.strictObject({}).meta({ id: "Empty" }));
