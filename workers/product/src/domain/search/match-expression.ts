import { singulars, typedWords } from "./words.ts";

/** A word that has to occur, with what may stand for it. */
export interface SoughtWord {
	word: string;
	/** Other words that it may have been meant to be. */
	instead: readonly string[];
}

const TEXT_COLUMNS = "{title vendor tags categories options description}";

/** The token of no product: what a group without any matches. */
const NOTHING = "nothing";

/** Words are letters and digits, and quoted: no input is syntax. */
const quoted = (word: string): string => `"${word.replaceAll('"', "")}"`;

function oneWord({ word, instead }: SoughtWord): string {
	const whole = [...new Set([word, ...singulars(word), ...instead])].map(quoted);
	return `(${whole.join(" OR ")} OR ${quoted(word)}*)`;
}

/** The token of an id ("cat_01…") in the search table's column `facets`. */
export const idToken = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The token of an option's value, both in lower case: hexadecimal, so that it is one word whatever it says. */
export const optionToken = (name: string, value: string): string =>
	`o${[...new TextEncoder().encode(`${name}=${value}`)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;

const asciiLower = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** The token of a tag, in which only the case of the letters a to z does not matter, as in SQLite. */
export const tagToken = (tag: string): string =>
	`t${[...new TextEncoder().encode(asciiLower(tag))].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;

/**
 * A query of FTS5: all the words in any order and any column of text, and of every group of facet tokens at least one.
 * Null where nothing is asked: then everything matches.
 */
export function matchExpression(words: readonly SoughtWord[], groups: readonly (readonly string[])[]): string | null {
	const texts = words.length > 0 ? [`(${TEXT_COLUMNS} : (${words.map(oneWord).join(" AND ")}))`] : [];
	const facets = groups.map((tokens) => `(facets : (${(tokens.length > 0 ? tokens : [NOTHING]).map(quoted).join(" OR ")}))`);
	const parts = [...facets, ...texts];
	return parts.length > 0 ? parts.join(" AND ") : null;
}

/** All the words in any order in the title alone. */
export const titleExpression = (words: readonly SoughtWord[]): string => `{title} : (${nameExpression(words)})`;

/** The same words as a query of the table of names. */
export const nameExpression = (words: readonly SoughtWord[]): string => words.map(oneWord).join(" AND ");

/** What somebody typed as a query of FTS5; null where there is nothing to look for in it. */
export const termsOf = (typed: string): string | null =>
	matchExpression(
		typedWords(typed).map((word) => ({ word, instead: [] })),
		[],
	);
