import type { CategoryPatch, CategoryTranslations } from "#contracts/category";
import { Field } from "../../../components/field.tsx";
import { FieldGroup } from "../../../components/field-group.tsx";
import type { FormErrors, FormValues } from "../../../core/forms.ts";
import { DEFAULT_LOCALE, factsOf, LOCALES } from "../../../core/locale.ts";
import type { RequestContext } from "../../../core/request-context.ts";

/** The languages of the site besides the one that categories are named in. */
export const OTHER_LANGUAGES: readonly string[] = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

const fieldOf = (language: string): string => `translations.${language}.name`;

/** The languages that a form has a field for: those of the site, and what the API was given besides. */
export const languagesOf = (stored: readonly string[]): string[] => [...new Set([...OTHER_LANGUAGES, ...stored])];

/** A language in its own words, or in those of another one, as far as the platform knows it: Deutsch, German. */
export function languageName(language: string, inLanguage = language): string {
	const name = new Intl.DisplayNames([inLanguage], { type: "language", fallback: "code" }).of(language) ?? language;
	return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
}

/** The names as the form holds them, with which of them are stored. */
export const translationValues = (translations: CategoryTranslations): FormValues => ({
	_languages: Object.keys(translations).join(" "),
	...Object.fromEntries(Object.entries(translations).map(([language, { name }]) => [fieldOf(language), name])),
});

/** The languages that were stored when the form was made; what is no language is left out. */
export const storedLanguages = ({ _languages = "" }: FormValues): string[] => _languages.split(" ").filter(isLanguage).slice(0, 10);

function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag;
	} catch {
		return false;
	}
}

/** The names that were typed; null for one that was emptied, which takes it away. Nothing where there is nothing to say. */
export function typedTranslations(values: FormValues): NonNullable<CategoryPatch["translations"]> | undefined {
	const stored = storedLanguages(values);
	const typed = languagesOf(stored).flatMap((language): [string, { name: string } | null][] => {
		const name = (values[fieldOf(language)] ?? "").trim();
		if (name !== "") return [[language, { name }]];
		return stored.includes(language) ? [[language, null]] : [];
	});
	return typed.length > 0 ? Object.fromEntries(typed) : undefined;
}

interface TranslatedNamesProps {
	page: RequestContext;
	values: FormValues;
	errors: FormErrors;
}

/** The name of a category in the site's other languages. */
export const TranslatedNames = ({ page, values, errors }: TranslatedNamesProps) => {
	const { fields } = page.t.admin.categories;
	return (
		<FieldGroup legend={fields.translations} hint={fields.translationsHint}>
			<input type="hidden" name="_languages" value={values["_languages"]} />
			{languagesOf(storedLanguages(values)).map((language) => (
				<Field
					label={fields.nameIn(languageName(language))}
					name={fieldOf(language)}
					lang={LOCALES.some((locale) => locale === language) ? factsOf(language as (typeof LOCALES)[number]).tag : language}
					note={page.t.words.optional}
					maxlength={80}
					value={values[fieldOf(language)]}
					error={errors[fieldOf(language)]}
					autocomplete="off"
				/>
			))}
		</FieldGroup>
	);
};
