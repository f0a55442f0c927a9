const MOST_WORDS = 12;
const LONGEST_WORD = 60;

/** Letters that do not come apart into a base letter and an accent. */
const SPELLED_OUT: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
/** How umlauts are written where a keyboard has none. */
const UMLAUTS: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue" };

/** The words of a text in lower case, composed (NFC), with their accents. */
const rawWords = (text: string): string[] =>
	(
		text
			.normalize("NFKC")
			.toLowerCase()
			.normalize("NFC")
			.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
	).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** A word without accents: "Crème" is "creme", "groß" is "gross". */
const fold = (word: string): string =>
	word
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replace(/[ßæœøłđðþı]/g, (letter) => SPELLED_OUT[letter] ?? letter)
		.slice(0, LONGEST_WORD);

/** English plurals that follow no rule, with their singulars. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
	Object.entries({ children: "child", women: "woman", men: "man", feet: "foot", geese: "goose", mice: "mouse", teeth: "tooth" }),
);

/** What an English plural, or another in -s, may be the plural of: "cookies" of "cooky" and "cookie". None where a word is none. */
export function singulars(word: string): string[] {
	const irregular = IRREGULAR.get(word);
	if (irregular !== undefined) return [irregular];
	if (word.length < 4 || /(?:ss|us|is|[^s]as)$/.test(word)) return [];
	if (/[^aeiou]ies$/.test(word)) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
	if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return [word.slice(0, -2)];
	if (/[aeiloruy]ves$/.test(word)) return [word.slice(0, -1), `${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`];
	if (/[^aeiou]oes$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
	return /[^s]s$/.test(word) ? [word.slice(0, -1)] : [];
}

/** The different forms under which a word is found: folded, with umlauts written out, and in the singular. */
function forms(word: string): string[] {
	const folded = fold(word);
	const writtenOut = fold(word.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter));
	return [...new Set([folded, writtenOut, ...singulars(folded), ...singulars(writtenOut)])];
}

/** What the search table keeps of a text: its words in order, each in all its forms. */
export const searchText = (text: string): string =>
	rawWords(text)
		.flatMap((word) => forms(word))
		.join(" ");

/** A word, with its singular where there is only one that it may have: "bicycles" teaches "bicycle" too, and no "glofe" comes of gloves. */
function withSingular(word: string): string[] {
	const [singular, ...others] = singulars(word);
	return singular !== undefined && others.length === 0 ? [word, singular] : [word];
}

/** The distinct words of texts as they are to be spelled, folded, and in the singular too. Numbers and scraps are not learned. */
export const vocabularyOf = (texts: readonly string[]): string[] => [
	...new Set(
		texts
			.flatMap((text) => rawWords(text))
			.map((word) => fold(word))
			.flatMap((word) => withSingular(word))
			.filter((word) => word.length >= 3 && !/\p{N}/u.test(word)),
	),
];

/** The first twelve words that somebody looks for, folded. */
export const typedWords = (typed: string): string[] => [...new Set(rawWords(typed).map((word) => fold(word)))].slice(0, MOST_WORDS);

/** A description without its tags, up to a length that still says what a thing is. */
export const plainText = (html: string): string =>
	html
		.replace(/<[^>]*>/g, " ")
		.replace(/&(?:[a-z]+|#\d+);/gi, " ")
		.slice(0, 4_000);
