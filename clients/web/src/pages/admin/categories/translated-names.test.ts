import { describe, expect, it } from "vitest";
import { languageName, languagesOf, storedLanguages, translationValues, typedTranslations } from "./translated-names.tsx";

const STORED = { de: { name: "Gärten" }, "pt-BR": { name: "Jardins" } };

describe("the names of a category in other languages", () => {
	it("come back from the form as they were", () => {
		expect(typedTranslations(translationValues(STORED))).toEqual(STORED);
	});

	it("are taken away where the field was emptied, and not named where there was nothing", () => {
		expect(typedTranslations({ ...translationValues(STORED), "translations.de.name": " " })).toEqual({ ...STORED, de: null });
		expect(typedTranslations({ "translations.de.name": "" })).toBeUndefined();
		expect(typedTranslations({ "translations.de.name": " Gärten " })).toEqual({ de: { name: "Gärten" } });
	});

	it("have a field for each language of the site and each that is stored", () => {
		expect(languagesOf([])).toEqual(["de"]);
		expect(languagesOf(["pt-BR", "de"])).toEqual(["de", "pt-BR"]);
		expect([languageName("de"), languageName("pt-BR")]).toEqual(["Deutsch", "Português (Brasil)"]);
		expect(languageName("de", "en-IE")).toBe("German");
	});

	it.each(["de-1", "x", "__proto__", "de--", "<b>", "de_AT"])("are not in %s, which is no language", (tag) => {
		expect(storedLanguages({ _languages: `de ${tag}` })).toEqual(["de"]);
	});
});
