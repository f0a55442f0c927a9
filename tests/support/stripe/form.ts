/** A value of a form-encoded body: `metadata[key]=pay_1` is `{ metadata: { key: "pay_1" } }`. */
export type FormValue = string | FormFields | FormValue[];
export interface FormFields {
	[name: string]: FormValue | undefined;
}

/** Reads a body or a query as Stripe's API has them: names in square brackets nest, numbers in them are places in a list. */
export function parseForm(text: string): FormFields {
	const fields: FormFields = {};
	for (const [name, value] of new URLSearchParams(text)) put(fields, path(name), value);
	return fields;
}

const path = (name: string): string[] => {
	const [first = "", ...rest] = name.split("[");
	return [first, ...rest.map((part) => part.replace(/\]$/, ""))];
};

function put(into: FormFields | FormValue[], [name = "", ...rest]: string[], value: string): void {
	const at = Array.isArray(into) ? (name === "" ? into.length : Number(name)) : name;
	const slots = into as Record<string | number, FormValue | undefined>;
	if (rest.length === 0) {
		slots[at] = value;
		return;
	}
	const inner = slots[at] ?? (/^\d*$/.test(rest[0] ?? "") ? [] : {});
	slots[at] = inner;
	put(inner as FormFields | FormValue[], rest, value);
}

/** A field that is text; undefined where it is not there. */
export function text(fields: FormFields, name: string): string | undefined {
	const value = fields[name];
	return typeof value === "string" ? value : undefined;
}

/** The text fields below a name, as metadata are. */
export function textsOf(fields: FormFields, name: string): Record<string, string> {
	const value = fields[name];
	if (typeof value !== "object" || Array.isArray(value)) return {};
	return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
