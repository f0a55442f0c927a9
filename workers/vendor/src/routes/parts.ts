import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { reasonSchema } from "#contracts/order";
import { countrySchema } from "#contracts/vendor";
import { problems } from "#kit/problem";

/** Pieces that the route definitions of this service share. */

export const inShop = z.strictObject({ vendorId: idSchema });
export const thingInShop = z.strictObject({ vendorId: idSchema, id: idSchema });
export const noQuery = z.strictObject({});

/** What every read that shows texts, prices or delivery accepts; this marketplace has one language and one currency so far. */
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
export const reasonBody = optionalJsonBody(reasonSchema);

export const notModified = { 304: { description: "Unchanged since the ETag that was sent." } };
export const readProblems = problems(400, 401, 404);
export const writeProblems = problems(400, 401, 404, 409, 413, 415, 422);
export const adminReadProblems = problems(400, 401, 403, 404);
export const adminWriteProblems = problems(400, 401, 403, 404, 409, 413, 415);
