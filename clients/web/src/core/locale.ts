import { de } from "../messages/de.ts";
import { en, type Messages } from "../messages/en.ts";

/** The languages of the site: a new one is added here, to `FACTS` and in `messages/`. */
export const LOCALES = ["en", "de"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "en";

interface LocaleFacts {
	/** What `Intl` is asked for. */
	tag: string;
	dir: "ltr" | "rtl";
	/** In its own language. */
	name: string;
	messages: Messages;
}

const FACTS: Record<Locale, LocaleFacts> = {
	en: { tag: "en-IE", dir: "ltr", name: "English", messages: en },
	de: { tag: "de-DE", dir: "ltr", name: "Deutsch", messages: de },
};

/** The texts of a locale and how it is written. */
export const factsOf = (locale: Locale): LocaleFacts => FACTS[locale];

/**
 * The locale that a path begins with, and the path without it: `/de/cart` is the German `/cart`. What is left begins with one
 * slash: with two, as of `/de//elsewhere.example`, it would be a link to another site.
 */
export function splitLocale(pathname: string): { locale: Locale; path: string } {
	const [, first = "", ...rest] = pathname.split("/");
	const locale = LOCALES.find((candidate) => candidate === first && candidate !== DEFAULT_LOCALE);
	const path = locale ? `/${rest.join("/")}` : pathname;
	return { locale: locale ?? DEFAULT_LOCALE, path: path.replace(/^\/{2,}/, "/") };
}

/** A path of this site in a locale; the default locale has no prefix. */
export const localPath = (locale: Locale, path: string): string =>
	locale === DEFAULT_LOCALE ? path : `/${locale}${path === "/" ? "" : path}`;

/** How the catalog is asked for its texts in a language; it answers in the default one where there are none. */
export const inLocale = (locale: Locale): { locale?: string } => (locale === DEFAULT_LOCALE ? {} : { locale });
