const MAX_TERMS = 12;

/**
 * What people type as a query of FTS5: every word has to occur, or a word that begins with it.
 * Words are quoted, so no input is syntax. Null where nothing is left to look for.
 */
export function searchTerms(typed: string): string | null {
	const words = typed.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	const sound = words.filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, MAX_TERMS);
	return sound.length > 0 ? sound.map((word) => `"${word}"*`).join(" ") : null;
}
