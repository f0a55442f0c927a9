import { whenFull } from "./extent.ts";
import { type JsonObject, type OpenApiDocument, resolve, type Schema } from "./document.ts";

/** A body that was changed at one place. */
export interface Mutation {
	/** What was done where, in words: `lines[0].quantity = -1`. */
	label: string;
	value: unknown;
}

export const SQL = "'; DROP TABLE users; --";
export const HTML = '<img src=x onerror="alert(1)"><script>alert(1)</script>';

/** Stands for everything of every kind; which of it a schema allows is the schema's business. */
const ODD_VALUES: readonly [name: string, value: unknown][] = [
	["null", null],
	["true", true],
	["-1", -1],
	["0.5", 0.5],
	["2^53", 2 ** 53],
	["1e308", 1e308],
	["1e400 (beyond doubles)", Infinity],
	['""', ""],
	["SQL", SQL],
	["HTML", HTML],
	["control characters", "a\u0000b\u001Bc"],
	["a vertical tab at the end", "abc\u000B"],
	["a lone surrogate", "a\uD800b"],
	["10,000 characters", "x".repeat(10_000)],
	["[]", []],
	["{}", {}],
	...whenFull<[string, unknown]>([
		["0", 0],
		["spaces", "   "],
		["a numeric string", "1"],
		["emoji", "🛍️🧶"],
		["right-to-left marks", "\u202Eabc\u0301"],
		["__proto__", "__proto__"],
		["[null]", [null]],
		["an object", { nonsense: "nonsense" }],
	]),
];

/** A value with each of its parts, at every depth, in turn replaced, removed or added to. */
export const mutationsOf = (document: OpenApiDocument, schema: Schema, value: unknown): Mutation[] => at(document, schema, value, "");

function at(document: OpenApiDocument, schema: Schema, value: unknown, where: string): Mutation[] {
	const plain = branchFor(document, schema, value);
	return [
		...replaced(plain, value, where),
		...(Array.isArray(value) ? inArray(document, plain, value, where) : isObject(value) ? inObject(document, plain, value, where) : []),
	];
}

function replaced(schema: Schema, value: unknown, where: string): Mutation[] {
	const odd = [...ODD_VALUES, ...boundariesOf(schema, value)];
	return odd.map(([name, replacement]) => ({ label: `${where || "the body"} = ${name}`, value: replacement }));
}

/** Just inside and just outside of what the schema allows. */
function boundariesOf(schema: Schema, value: unknown): [string, unknown][] {
	const numbers = [schema.minimum, schema.maximum, schema.exclusiveMinimum, schema.exclusiveMaximum].filter((bound) => bound !== undefined);
	const lengths = [schema.minLength, schema.maxLength].filter((bound) => bound !== undefined && bound < 100_000) as number[];
	const items = Array.isArray(value) && schema.maxItems !== undefined ? [schema.maxItems, schema.maxItems + 1] : [];
	const list = value as unknown[];
	return [
		...numbers.flatMap((bound) => [bound - 1, bound, bound + 1].map((number): [string, unknown] => [String(number), number])),
		...lengths.flatMap((bound) =>
			[bound - 1, bound, bound + 1]
				.filter((length) => length >= 0)
				.map((length): [string, unknown] => [`${length} characters`, "x".repeat(length)]),
		),
		...lengths.flatMap((bound): [string, unknown][] => [
			[`${bound} emoji`, "🧶".repeat(bound)],
			[`${Math.max(0, bound - 1)} emoji`, "🧶".repeat(Math.max(0, bound - 1))],
			[`${bound + 1} characters, the last one a space`, `${"x".repeat(bound)} `],
		]),
		...items.map((length): [string, unknown] => [`${length} items`, Array.from({ length }, (_, index) => list[index] ?? list[0] ?? "x")]),
	];
}

function inArray(document: OpenApiDocument, schema: Schema, list: readonly unknown[], where: string): Mutation[] {
	const deeper = list.flatMap((item, index) =>
		within(at(document, schema.items ?? {}, item, `${where}[${index}]`), (changed) => list.with(index, changed)),
	);
	return [
		...deeper,
		{ label: `${where} twice the same`, value: [...list, ...list] },
		{ label: `${where} with null`, value: [...list, null] },
	];
}

function inObject(document: OpenApiDocument, schema: Schema, object: JsonObject, where: string): Mutation[] {
	const name = (key: string) => (where ? `${where}.${key}` : key);
	const deeper = Object.entries(object).flatMap(([key, value]) => {
		const property = schema.properties?.[key] ?? (typeof schema.additionalProperties === "object" ? schema.additionalProperties : {});
		return within(at(document, property, value, name(key)), (changed) => ({ ...object, [key]: changed }));
	});
	const removed = Object.keys(object).map((key) => ({
		label: `${name(key)} removed`,
		value: Object.fromEntries(Object.entries(object).filter(([other]) => other !== key)),
	}));
	const isMap = typeof schema.additionalProperties === "object"; // there zod leaves __proto__ out, whatever it is
	const added = ["nonsense", ...(isMap ? [] : ["__proto__"]), "constructor", ""].map((key) => ({
		label: `${name(JSON.stringify(key))} added`,
		value: { ...object, [key]: { nonsense: true } },
	}));
	return [...deeper, ...removed, ...added];
}

const within = (mutations: Mutation[], put: (changed: unknown) => unknown): Mutation[] =>
	mutations.map(({ label, value }) => ({ label, value: put(value) }));

/** The schema itself, or of its alternatives the one that is meant by a value of this type. */
function branchFor(document: OpenApiDocument, schema: Schema, value: unknown): Schema {
	const plain = resolve(document, schema);
	const branches = plain.anyOf ?? plain.oneOf;
	if (!branches) return plain;
	const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
	const fitting = branches
		.map((branch) => branchFor(document, branch, value))
		.find((branch) => branch.type === type || (type === "number" && branch.type === "integer"));
	return fitting ?? plain;
}

const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

const BEYOND = "@@beyond@@";

/** JSON, where Infinity is written as 1e400: a number that JSON can write and no double can hold. */
export const toJson = (value: unknown): string =>
	JSON.stringify(value, (_, part: unknown) => (part === Infinity ? BEYOND : part)).replaceAll(`"${BEYOND}"`, "1e400");
