import { fail, type FieldError, ok, type Result } from "#contracts/result";
import type { Place } from "./search/document.ts";
import type { Filters } from "./search/filters.ts";
import type { Sort } from "./search/order.ts";

/** What a shopper asks of the list of products. Categories and shops are named as the shopper does, by id or slug. */
export interface ProductQuery extends Filters {
	/** The words that have to occur; none at all where the shopper typed something that is nothing to look for, undefined where nothing. */
	words?: readonly string[] | undefined;
	near?: Place | undefined;
	/** A collection by id or slug: its products and no others. */
	collection?: string | undefined;
	sort: Sort;
	limit: number;
}

const OPTION_PREFIX = "option.";
const MOST_OPTIONS = 10;
const MOST_VALUES = 30;
const LONGEST_VALUE = 120;

/** Whether a query parameter is one of the form `option.<name>`. */
export const isOptionParameter = (key: string): boolean =>
	key.startsWith(OPTION_PREFIX) && key.length > OPTION_PREFIX.length && key.length <= OPTION_PREFIX.length + LONGEST_VALUE;

/** Reads `option.<name>=<value>` parameters; a name that is given twice in another case is one name. */
export function optionFilters(parameters: Record<string, unknown>): Result<ProductQuery["options"]> {
	const filters = new Map<string, string[]>();
	for (const [key, given] of Object.entries(parameters)) {
		if (!isOptionParameter(key)) continue;
		const name = key.slice(OPTION_PREFIX.length).toLowerCase();
		const values = (Array.isArray(given) ? given : [given]).map((value) => String(value).toLowerCase());
		filters.set(name, [...(filters.get(name) ?? []), ...values]);
	}
	const options = [...filters].map(([name, values]) => ({ name, values }));
	const tooMany =
		options.length > MOST_OPTIONS ||
		options.some(({ values }) => values.length > MOST_VALUES || values.some((value) => value.length > LONGEST_VALUE));
	if (tooMany)
		return refused([
			{ path: "option", message: `at most ${MOST_OPTIONS} options with ${MOST_VALUES} values of ${LONGEST_VALUE} characters` },
		]);
	return ok(options);
}

/** The order in which to answer; `invalid_input` for one by a distance from nowhere. Relevance to nothing is newest first; to a collection, its own order. */
export function soundSort(asked: Sort | undefined, query: Pick<ProductQuery, "words" | "near" | "radiusKm" | "collection">): Result<Sort> {
	const errors: FieldError[] = [];
	if (asked === "distance" && !query.near) errors.push({ path: "sort", message: "distance needs near" });
	if (query.radiusKm !== undefined && !query.near) errors.push({ path: "radiusKm", message: "needs near" });
	if (errors.length > 0) return refused(errors);
	const searching = query.words !== undefined || query.collection !== undefined;
	if (asked === undefined) return ok(searching ? "relevance" : "newest");
	return ok(asked === "relevance" && !searching ? "newest" : asked);
}

const refused = (errors: FieldError[]) => fail("invalid_input", "Some of the input is not valid.", { errors });
