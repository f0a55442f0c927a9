import { filledOf, type Parameters } from "../shared/parameters.ts";

/** `?a=1&b=2` of what has a value, in the order given; nothing where nothing has. */
export function queryOf(parameters: Parameters): string {
	const filled = filledOf(parameters);
	return filled.length === 0 ? "" : `?${new URLSearchParams(filled).toString()}`;
}
