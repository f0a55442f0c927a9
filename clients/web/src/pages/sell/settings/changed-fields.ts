import type { FormValues } from "../../../core/forms.ts";

/** What the fields held when the form was made, to go along with it. */
export const rendered = (values: FormValues): string => JSON.stringify(values);

/**
 * Of a patch, what differs from the form as it was made: two who change different settings at once both get their way.
 * Everything, where the form does not say how it was made.
 */
export function changedOnly<Patch extends object>(patch: Patch, values: FormValues, renderedBefore: string | undefined): Partial<Patch> {
	const before = parsed(renderedBefore);
	if (before === null) return patch;
	const names = new Set([...Object.keys(values), ...Object.keys(before)].filter((name) => !name.startsWith("_")));
	const changed = new Set([...names].filter((name) => same(values[name]) !== same(before[name])).map((name) => name.split(".", 1)[0]));
	return Object.fromEntries(Object.entries(patch).filter(([name]) => changed.has(name))) as Partial<Patch>;
}

/** Browsers send line breaks as CRLF. */
const same = (value: unknown): string => (typeof value === "string" ? value : "").replaceAll("\r\n", "\n").trim();

function parsed(json: string | undefined): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(json ?? "null");
		return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}
