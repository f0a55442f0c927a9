import type { Books } from "./books.ts";
import { invalid } from "./fault.ts";
import { type FormFields, text } from "./form.ts";

/** What a call of the API brings to its endpoint. */
export interface ApiCall {
	books: Books;
	/** The fields of the body, or of the query. */
	fields: FormFields;
	/** The part of the path that names an object; empty where there is none. */
	id: string;
	/** Where this server is, for addresses that browsers go to. */
	origin: string;
	/** Tells the webhooks. */
	emit(type: string, object: object): void;
}

/** Does what a call asks for, at once and as a whole, and answers the object. Throws a StripeFault. */
export type Endpoint = (call: ApiCall) => object;

/** A field that a call must have. */
export function required(fields: FormFields, name: string): string {
	const value = text(fields, name);
	if (value === undefined) throw invalid(`Missing required param: ${name}.`, { code: "parameter_missing", param: name });
	if (value === "") throw invalid(`You passed an empty string for '${name}'.`, { code: "parameter_invalid_empty", param: name });
	return value;
}

/** An amount in minor units, more than zero. */
export function amountIn(fields: FormFields, name: string): number {
	const value = required(fields, name);
	if (!/^\d+$/.test(value)) throw invalid(`Invalid integer: ${value}`, { code: "parameter_invalid_integer", param: name });
	if (Number(value) < 1)
		throw invalid("This value must be greater than or equal to 1.", { code: "parameter_invalid_integer", param: name });
	return Number(value);
}

/** Refuses fields that an endpoint does not know, as the API does. */
export function only(fields: FormFields, ...known: string[]): void {
	const unknown = Object.keys(fields).find((name) => !known.includes(name));
	if (unknown !== undefined) throw invalid(`Received unknown parameter: ${unknown}`, { code: "parameter_unknown", param: unknown });
}
