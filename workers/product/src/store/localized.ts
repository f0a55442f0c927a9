import { type SQL, sql } from "drizzle-orm";
import { DEFAULT_LANGUAGE } from "../domain/locale.ts";

const byDefault = sql`${DEFAULT_LANGUAGE}`;

const at = (locale: string, field: string): string => `$."${locale}".${field}`;

const firstOf = (values: readonly SQL[], otherwise: SQL): SQL =>
	values.length === 0 ? otherwise : sql`COALESCE(${sql.join([...values, otherwise], sql`, `)})`;

/** The title of a product (`p`) in the best of the languages that are looked for and that it has; else the default one. */
export const titleIn = (chain: readonly string[]): SQL =>
	firstOf(
		chain.map((locale) => sql`p.translations ->> ${at(locale, "title")}`),
		sql`p.title`,
	);

/** Its description, likewise; a translation without one has the default one. */
export const descriptionIn = (chain: readonly string[]): SQL =>
	firstOf(
		chain.map((locale) => sql`p.translations ->> ${at(locale, "descriptionHtml")}`),
		sql`p.description_html`,
	);

/** The language of its title. */
export const languageIn = (chain: readonly string[]): SQL =>
	firstOf(
		chain.map((locale) => sql`CASE WHEN p.translations ->> ${at(locale, "title")} IS NOT NULL THEN ${locale} END`),
		byDefault,
	);

/** The name of a category (`c`), likewise. */
export const nameIn = (chain: readonly string[]): SQL =>
	firstOf(
		chain.map((locale) => sql`c.translations ->> ${at(locale, "name")}`),
		sql`c.name`,
	);
