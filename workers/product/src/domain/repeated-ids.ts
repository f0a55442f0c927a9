import type { FieldError } from "#contracts/result";

/** Faults of a list of changes that names a thing twice. */
export function repeatedIds(items: readonly { id: string }[]): FieldError[] {
	const seen = new Set<string>();
	return items.flatMap(({ id }, index) => {
		const known = seen.has(id);
		seen.add(id);
		return known ? [{ path: `items.${index}.id`, message: "is there twice" }] : [];
	});
}
