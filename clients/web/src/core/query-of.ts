/** `?a=1&b=2` of what has a value, in the order given; nothing where nothing has. */
export function queryOf(values: Readonly<Record<string, string | undefined>>): string {
	const filled = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "");
	return filled.length === 0 ? "" : `?${new URLSearchParams(filled).toString()}`;
}
