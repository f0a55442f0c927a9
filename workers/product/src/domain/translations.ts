import type { FieldError } from "#contracts/result";
import { canonicalLocale } from "./locale.ts";

const MOST_LANGUAGES = 10;

/** Texts in other languages after a change: one that is not given stays, null takes one away. Tags come out as they are written by convention. */
export function mergeTranslations<Texts>(
	before: Readonly<Record<string, Texts>>,
	patch: Readonly<Record<string, Texts | null>> = {},
): { translations: Record<string, Texts>; faults: FieldError[] } {
	const merged = new Map(Object.entries(before));
	const faults: FieldError[] = [];
	for (const [tag, texts] of Object.entries(patch)) {
		const locale = canonicalLocale(tag);
		if (locale === null) faults.push({ path: `translations.${tag}`, message: "is not a language" });
		else if (texts === null) merged.delete(locale);
		else merged.set(locale, texts);
	}
	if (merged.size > MOST_LANGUAGES) faults.push({ path: "translations", message: `at most ${MOST_LANGUAGES} languages` });
	return { translations: Object.fromEntries([...merged].sort(([a], [b]) => (a < b ? -1 : 1))), faults };
}
