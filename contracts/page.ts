import * as z from "zod";

/** A number in a query: written in decimal digits, so that nothing at all, hexadecimal digits and exponents are refused. */
export const numberInQuery = <T extends z.ZodType>(number: T) =>
	z.preprocess((sent) => (typeof sent === "string" && /^-?\d{1,16}(?:\.\d{1,16})?$/.test(sent) ? Number(sent) : sent), number);

/** `limit` and `cursor` of every list, to be spread into the list's own query schema. */
export const pageQuery = {
	limit: numberInQuery(z.int().min(1).max(100).default(20)).meta({ description: "How many items a page has." }),
	cursor: z.string().min(1).max(1_000).optional().meta({ description: "The previous page's nextCursor." }),
};

export interface PageRequest {
	limit: number;
	cursor?: string | undefined;
}

/** A page of a list: its items, and where the next one starts. */
export interface Page<T> {
	items: T[];
	nextCursor: string | null;
}

export const pageOf = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });

/** A schema or null. Named schemas need this: `.nullable()` on a reference comes out wrong in OpenAPI. */
export const nullable = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()]);

/** Text from a person: no control characters but line breaks and tabs, no lone surrogates; then trimmed, so that spaces alone are nothing. */
export const text = (max: number, min = 1) =>
	z
		.string()
		.max(max)
		// oxlint-disable-next-line no-control-regex -- that is what it is for
		.regex(/^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uD800-\uDFFF]*$/u, "has characters that cannot be stored")
		.trim()
		.min(min);

/** Times are UTC, ISO 8601. */
export const timeSchema = z.iso.datetime();
