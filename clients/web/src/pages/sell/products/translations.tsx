import type { Schemas } from "../../../../../api/client.ts";
import { Field } from "../../../components/field.tsx";
import { FieldGroup } from "../../../components/field-group.tsx";
import type { FormErrors, FormValues } from "../../../core/forms.ts";
import { DEFAULT_LOCALE, factsOf, type Locale, LOCALES } from "../../../core/locale.ts";
import type { RequestContext } from "../../../core/request-context.ts";

/** A product's texts in another language, as they are typed. */
export interface Translation {
	language: Locale;
	title: string;
	descriptionHtml: string;
	/** Whether there are any stored: then leaving both empty takes them away. */
	isStored: boolean;
}

/** The languages of the site besides the one that products are written in. */
const OTHERS = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

const nameOf = (language: Locale, field: string): string => `translations.${language}.${field}`;

/** The texts of a stored product; empty ones where there are none yet. */
export const translationsOf = (stored: Schemas["OwnProduct"]["translations"]): Translation[] =>
	OTHERS.map((language) => {
		const texts = stored[language];
		return { language, title: texts?.title ?? "", descriptionHtml: texts?.descriptionHtml ?? "", isStored: texts !== undefined };
	});

/** What a posted form holds. */
export const translationsFrom = (values: FormValues): Translation[] =>
	OTHERS.map((language) => ({
		language,
		title: (values[nameOf(language, "title")] ?? "").trim(),
		descriptionHtml: (values[nameOf(language, "descriptionHtml")] ?? "").trim(),
		isStored: values[`_translated.${language}`] === "true",
	}));

interface Texts {
	title: string;
	descriptionHtml?: string;
}

/** The names of the fields where a title is missing above a description. */
export const untitled = (translations: readonly Translation[]): string[] =>
	translations.flatMap(({ language, title, descriptionHtml }) =>
		title === "" && descriptionHtml !== "" ? [nameOf(language, "title")] : [],
	);

/** What the API is to keep: texts, null for those that are taken away; what was and stays empty is not named. */
export function translationBody(translations: readonly Translation[]): Record<string, Texts | null> {
	return Object.fromEntries(
		translations.flatMap(({ language, title, descriptionHtml, isStored }): [string, Texts | null][] => {
			if (title === "" && descriptionHtml === "") return isStored ? [[language, null]] : [];
			return [[language, { title, ...(descriptionHtml !== "" && { descriptionHtml }) }]];
		}),
	);
}

interface TranslationFieldsProps {
	page: RequestContext;
	translations: readonly Translation[];
	errors: FormErrors;
}

/** The title and the description in the site's other languages. */
export function TranslationFields({ page, translations, errors }: TranslationFieldsProps) {
	const { translations: t } = page.t.sell;
	return (
		<FieldGroup legend={t.title} hint={t.hint}>
			{translations.map(({ language, title, descriptionHtml, isStored }) => (
				<div class="stack" lang={factsOf(language).tag}>
					<input type="hidden" name={`_translated.${language}`} value={String(isStored)} />
					<Field
						label={t.titleIn(factsOf(language).name)}
						name={nameOf(language, "title")}
						value={title}
						maxlength={200}
						note={page.t.words.optional}
						error={errors[nameOf(language, "title")]}
						autocomplete="off"
					/>
					<Field
						label={t.descriptionIn(factsOf(language).name)}
						name={nameOf(language, "descriptionHtml")}
						type="textarea"
						rows={4}
						value={descriptionHtml}
						maxlength={60_000}
						note={page.t.words.optional}
						error={errors[nameOf(language, "descriptionHtml")]}
					/>
				</div>
			))}
		</FieldGroup>
	);
}
