import type { Facet, Filters } from "./filters.ts";
import { idToken, optionToken } from "./match-expression.ts";

/** The groups of tokens that the search table can filter by, by the facet that they belong to. */
export function tokenGroups({ categories, vendors, options }: Filters): Map<Facet, string[]> {
	const groups = new Map<Facet, string[]>();
	if (categories.length > 0) groups.set("category", categories.map(idToken));
	if (vendors.length > 0) groups.set("vendor", vendors.map(idToken));
	for (const { name, values } of options)
		groups.set(
			`option.${name}`,
			values.map((value) => optionToken(name, value)),
		);
	return groups;
}
