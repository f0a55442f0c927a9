/** What a statement may be given. A list goes as one text: `id IN (SELECT value FROM json_each(?))`. */
export type Value = string | number | null;

export interface Statement {
	sql: string;
	params?: readonly Value[];
}

export interface WithTexts {
	sql: string;
	params: string[];
}

const TEXTS_NAMES_AND_PARAMETERS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|--[^\n]*|\/\*[^]*?\*\/|\?(\d*)/g;

/** The same statement with texts as its only parameters, which is all that D1's API takes: numbers and nulls stand in the statement. */
export function withTextParameters({ sql, params = [] }: Statement): WithTexts {
	const texts: string[] = [];
	let largest = 0;
	const written = sql.replaceAll(TEXTS_NAMES_AND_PARAMETERS, (found: string, number: string | undefined) => {
		if (number === undefined) return found;
		const position = number === "" ? largest + 1 : Number(number);
		largest = Math.max(largest, position);
		const value = params[position - 1];
		if (value === undefined) throw new Error(`There is no parameter ${position} for: ${sql}`);
		if (typeof value === "string") return `?${texts.push(value)}`;
		if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${value} is no number for a database`);
		return value === null ? "NULL" : `(${value})`; // bare, a negative number would make a comment of a minus before it
	});
	if (largest < params.length) throw new Error(`There is no place for parameter ${largest + 1} in: ${sql}`);
	return { sql: written, params: texts };
}
