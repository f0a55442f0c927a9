import * as z from "zod";

/** The `query` of a route without query parameters: unknown ones are refused. */
export const noQuery = z.strictObject({});

/** A `responses` entry of a route that answers JSON. */
export const jsonAnswer = <T extends z.ZodType>(schema: T, description: string) => ({
	description,
	content: { "application/json": { schema } },
});

/** The `body` of a route that takes JSON. */
export const jsonBody = <T extends z.ZodType>(schema: T) => ({ required: true, content: { "application/json": { schema } } });
