import * as fc from "fast-check";
import { type OpenApiDocument, resolve, type Schema } from "./document.ts";

/** "all" fills in what may be left out, "required" does not. */
export type Extent = "all" | "required";

const BY_FORMAT: Record<string, string> = {
	email: "ada@example.com",
	uri: "https://example.com/parcel/1",
	"date-time": "2026-11-02T09:30:00.000Z",
	date: "2026-11-02",
	uuid: "0b0d6c1e-5c0a-4a3e-9a51-0d0f6b6f0a11",
};

/** One of these fits most patterns; for another pattern a fitting string is made. */
const SAMPLES = ["Plain words", "plain-words", "IE", "EUR", "en-IE", "09:30", "53.27,-9.05", "2026-11-02", "/api/v1/media/a.svg"];

/** A value that fits the schema, the same one each time. Throws where it cannot make one: then it has to be taught. */
export function validValue(document: OpenApiDocument, schema: Schema, extent: Extent): unknown {
	const plain = resolve(document, schema);
	if (plain.const !== undefined) return plain.const;
	if (plain.enum) return plain.enum[0];
	const choice = (plain.anyOf ?? plain.oneOf)?.[0];
	if (choice) return validValue(document, choice, extent);
	if (plain.allOf) return Object.assign({}, ...plain.allOf.map((part) => validValue(document, part, extent))) as unknown;
	switch (typeOf(plain)) {
		case "object":
			return objectFor(document, plain, extent);
		case "array":
			return Array.from({ length: Math.max(plain.minItems ?? 0, extent === "all" ? 1 : 0) }, () =>
				validValue(document, plain.items ?? {}, extent),
			);
		case "integer":
		case "number":
			return numberFor(plain);
		case "boolean":
			return true;
		case "null":
			return null;
		case "string":
			return stringFor(plain);
		default:
			return "anything";
	}
}

const typeOf = ({ type, properties }: Schema): string | undefined => (Array.isArray(type) ? type[0] : (type ?? (properties && "object")));

function objectFor(document: OpenApiDocument, schema: Schema, extent: Extent): Record<string, unknown> {
	const wanted = Object.entries(schema.properties ?? {}).filter(([name]) => extent === "all" || schema.required?.includes(name));
	const value = Object.fromEntries(wanted.map(([name, property]) => [name, validValue(document, property, extent)]));
	if (extent === "all" && typeof schema.additionalProperties === "object")
		value["Name"] = validValue(document, schema.additionalProperties, extent);
	return value;
}

function numberFor({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Schema): number {
	const low = minimum ?? (exclusiveMinimum === undefined ? -Infinity : exclusiveMinimum + 1);
	const high = maximum ?? (exclusiveMaximum === undefined ? Infinity : exclusiveMaximum - 1);
	return Math.min(high, Math.max(low, 1));
}

function stringFor(schema: Schema): string {
	const { format, pattern, minLength = 0, maxLength = Infinity } = schema;
	const fits = (text: string) =>
		text.length >= minLength && text.length <= maxLength && (pattern === undefined || new RegExp(pattern, "u").test(text));
	const candidates = [
		...(format && BY_FORMAT[format] ? [BY_FORMAT[format]] : []),
		...(format ? [] : SAMPLES),
		...(format ? [] : [SAMPLES[1]?.padEnd(minLength, "-x") ?? ""]),
	];
	const found = candidates.find(fits) ?? (pattern === undefined ? undefined : madeFor(pattern, fits));
	if (found === undefined) throw new Error(`no sample fits ${JSON.stringify(schema)}: add one to SAMPLES or BY_FORMAT`);
	return found;
}

const madeFor = (pattern: string, fits: (text: string) => boolean): string | undefined =>
	fc.sample(fc.stringMatching(new RegExp(pattern, "u")), { numRuns: 200, seed: 1 }).find(fits);
