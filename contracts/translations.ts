import * as z from "zod";

/** A language of a translation. */
const languageTag = z
	.string()
	.max(35)
	.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,5}$/, "a language as de or de-AT");
const MOST_LANGUAGES = 10;
export const ofLanguages = <T extends z.ZodType>(texts: T) =>
	z.record(languageTag, texts).refine((given) => Object.keys(given).length <= MOST_LANGUAGES, `at most ${MOST_LANGUAGES} languages`);
export const languages = { maxProperties: MOST_LANGUAGES };
