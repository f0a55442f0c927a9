/** The language of texts that are no translation. */
export const DEFAULT_LANGUAGE = "en";

/** A language tag as it is written by convention ("de-AT"); null for what is none (BCP 47). */
export function canonicalLocale(tag: string): string | null {
	try {
		return Intl.getCanonicalLocales(tag)[0] ?? null;
	} catch {
		return null;
	}
}

/**
 * The languages to look for when one is asked for, the best first: itself, then less and less of it (RFC 4647, section 3.4).
 * "zh-Hant-TW" is looked for as such, as "zh-Hant" and as "zh". None where none is asked for.
 */
export function lookupChain(asked: string | undefined): string[] {
	const canonical = asked === undefined ? null : canonicalLocale(asked);
	const subtags = canonical?.split("-") ?? [];
	return subtags
		.map((_, index) => subtags.slice(0, subtags.length - index))
		.filter((kept) => (kept.at(-1)?.length ?? 0) > 1) // a single letter begins what comes behind it
		.map((kept) => kept.join("-"));
}
