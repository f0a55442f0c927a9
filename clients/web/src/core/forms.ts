import type { Context } from "hono";
import type * as z from "zod";
import type { Problem } from "../../../api/client.ts";
import type { Web } from "../env.ts";
import { faultText } from "./fault-text.ts";
import type { Locale } from "./locale.ts";

/** What a form held: one string per name, as the browser sent it. Shown again where something is wrong. */
export type FormValues = Readonly<Record<string, string>>;
/** What is wrong, by the name of the field; "" is the form as a whole. */
export type FormErrors = Readonly<Record<string, string>>;

/** What a form shows: what was typed, and what is wrong with it. */
export interface FormState {
	values: FormValues;
	errors: FormErrors;
}
/** A form that nobody has sent yet. */
export const EMPTY_FORM: FormState = { values: {}, errors: {} };

const MAX_FORM_BYTES = 1_000_000;
/** The API takes nothing deeper; a name of a million steps would keep us busy for seconds. */
const MOST_STEPS = 10;

/** The fields of a posted form, their lines ended as in the browser (forms send CRLF), so that lengths are counted alike. Throws where the body is no form or is too large. Files are read with `c.req.parseBody()` where a page takes any. */
export async function readForm(c: Context<Web>): Promise<FormValues> {
	if (Number(c.req.header("content-length") ?? 0) > MAX_FORM_BYTES) throw new UnreadableForm();
	const type = c.req.header("content-type") ?? "";
	if (!type.startsWith("application/x-www-form-urlencoded") && !type.startsWith("multipart/form-data")) throw new UnreadableForm();
	try {
		const entries = [...(await c.req.formData()).entries()];
		const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
		return Object.fromEntries(texts.map(([name, value]) => [name, value.replaceAll("\r\n", "\n")]));
	} catch {
		throw new UnreadableForm();
	}
}

/** A body that is no form; answered with 400. */
export class UnreadableForm extends Error {}

/**
 * The fields as the nested object that the API takes: `place.city` becomes `{ place: { city } }`, `lines.0.quantity` a list.
 * Fields left empty are left out. Names that are not for the API (`_key`) are dropped.
 */
export function nested(values: FormValues): Record<string, unknown> {
	const root: Record<string, unknown> = {};
	for (const [name, raw] of Object.entries(values)) {
		const value = raw.trim();
		if (value === "" || name.startsWith("_")) continue;
		const steps = name.split(".", MOST_STEPS + 1);
		if (steps.length > MOST_STEPS) continue;
		if (steps.some((step) => step === "__proto__" || step === "constructor" || step === "prototype")) continue;
		put(root, steps, value);
	}
	return listed(root) as Record<string, unknown>;
}

function put(into: Record<string, unknown>, [step = "", ...rest]: string[], value: string): void {
	if (rest.length === 0) {
		into[step] = value;
		return;
	}
	const below = into[step];
	const object = typeof below === "object" && below !== null ? (below as Record<string, unknown>) : {};
	into[step] = object;
	put(object, rest, value);
}

/** Objects whose keys are all numbers are lists. */
function listed(value: unknown): unknown {
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, listed(inner)] as const);
	const isList = entries.length > 0 && entries.every(([key]) => /^\d{1,4}$/.test(key));
	return isList ? entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** A value without properties that are there and undefined, as the API's types have it. */
type Sent<T> = T extends readonly (infer Item)[]
	? Sent<Item>[]
	: T extends object
		? { [Key in keyof T]: Sent<Exclude<T[Key], undefined>> }
		: T;

/** What the API takes, or what is wrong with it by field. */
export type Checked<T> = { ok: true; value: T } | { ok: false; errors: FormErrors };

/** Checks what a form makes up against a schema of the contracts, with messages in the reader's language. */
export function check<T>(schema: z.ZodType<T>, value: unknown, locale: Locale): Checked<Sent<T>> {
	const result = schema.safeParse(value);
	if (result.success) return { ok: true, value: result.data as Sent<T> };
	const errors: Record<string, string> = {};
	for (const issue of result.error.issues) errors[issue.path.join(".")] ??= faultText(issue, value, locale);
	return { ok: false, errors };
}

/** The faults that the API found, by field; what belongs to no field stands for the whole form, in the reader's language. */
export function errorsOf(problem: Problem, t: Web["Variables"]["page"]["t"]): FormErrors {
	const texts: Record<string, string> = t.problems;
	const whole = texts[problem.code] ?? problem.detail ?? t.problems.unknown;
	if (!problem.errors?.length) return { "": whole };
	return Object.fromEntries(problem.errors.map(({ path, message }) => [path, t.faults.phrases[message] ?? message]));
}

/** Whole minor units of what a person typed as `12.50` or `12,50`; null where it is no amount. */
export function minorUnits(typed: string): number | null {
	const match = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(typed.trim().replaceAll(/\s|€/g, ""));
	if (!match) return null;
	return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}
