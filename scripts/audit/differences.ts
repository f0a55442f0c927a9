import type { Difference, Row, Told } from "./check.ts";

/** What a column says: JSON objects are read. */
export const told = (column: unknown): Told =>
	typeof column === "string" && column.startsWith("{") ? (JSON.parse(column) as Told) : (column as Told);

/** The same for two values that say the same: fields in one order, and what is not known left out. */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	const fields = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
	return `{${fields
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
		.join()}}`;
}

/** Fields that may say something about a person: that they differ is told, and not what they say. */
const PRIVATE: ReadonlySet<string> = new Set(["email", "place", "trader"]);

/** What is expected and not found; of several fields only those that differ. */
export function differenceOf(expected: Told, found: Told): Difference | null {
	if (canonical(expected) === canonical(found)) return null;
	if (!isRecord(expected) || !isRecord(found)) return { expected: plain(expected), found: plain(found) };
	const names = Object.keys({ ...expected, ...found }).filter((name) => canonical(expected[name]) !== canonical(found[name]));
	const only = (all: Record<string, unknown>) => plain(Object.fromEntries(names.map((name) => [name, all[name] ?? null])));
	return { expected: only(expected), found: only(found) };
}

const isRecord = (value: Told): value is { [field: string]: unknown } => typeof value === "object" && value !== null;

const plain = (value: Told): Told =>
	isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, field]) => [name, PRIVATE.has(name) ? "…" : field])) : value;

/** By itself a row is compared with what the other database says of it, or with itself where there is none. */
export const compareRow = (row: Row, beside: Told): Difference | null =>
	differenceOf(row.expected, row.found === undefined ? beside : row.found);
