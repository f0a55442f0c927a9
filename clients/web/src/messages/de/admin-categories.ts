import type { adminCategories as english } from "../en/admin-categories.ts";
import { plural } from "../plural.ts";

export const adminCategories: typeof english = {
	lead: "Der Baum, in den Läden ihre Produkte einsortieren.",
	add: "Kategorie hinzufügen",
	addBelowOf: (name) => `Darunter hinzufügen: ${name}`,
	onTheStreet: "In der Straße ansehen",
	products: (count) => plural("de", count, { one: "1 Produkt", other: `${count} Produkte` }),
	alsoIn: (languages) => `auch: ${languages}`,
	notIn: (languages) => `fehlt: ${languages}`,
	publicOnly: "Gezählt sind Produkte, die in der Straße stehen, in einer Kategorie und darunter.",
	none: { title: "Noch keine Kategorien", text: "Fügen Sie die erste hinzu, damit Läden ihre Produkte einsortieren können." },
	fields: {
		name: "Name",
		slug: "Adresse",
		slugHint: "Kleinbuchstaben, Ziffern und Bindestriche. Entsteht aus dem Namen, wenn Sie nichts eingeben.",
		slugChange: "Kleinbuchstaben, Ziffern und Bindestriche. Die alte Adresse führt dann zur neuen.",
		parent: "Unter",
		top: "Ganz oben",
		translations: "In anderen Sprachen",
		translationsHint: "Für alle, die die Straße in dieser Sprache lesen. Was leer ist, erscheint wie oben.",
		nameIn: (language) => `Name (${language})`,
	},
	newTitle: "Kategorie hinzufügen",
	newSubmit: "Hinzufügen",
	editTitle: (name) => `${name} ändern`,
	faults: {
		slugTaken: "Eine andere Kategorie hat diese Adresse. Bitte wählen Sie eine andere.",
		slugForm: "Nur Kleinbuchstaben ohne Akzente, Ziffern und Bindestriche, wie in garten-werkzeug.",
		belowItself: "Eine Kategorie kann nicht unter sich selbst stehen.",
		parentGone: "Diese Kategorie gibt es nicht mehr. Bitte wählen Sie eine andere.",
	},
	delete: {
		open: "Löschen …",
		title: (name) => `${name} löschen?`,
		text: "Ihre Seite verschwindet, und Läden können sie nicht mehr wählen. Das lässt sich nicht rückgängig machen.",
		submit: "Kategorie löschen",
		keep: "Behalten",
		notEmpty: (name) => `${name} ist nicht leer`,
		notEmptyText:
			"Nur eine leere Kategorie lässt sich löschen. Verschieben oder löschen Sie die Kategorien darunter, und lassen Sie ihre Produkte zuerst anders einsortieren. Auch Entwürfe und archivierte Produkte zählen, die Sie hier nicht sehen.",
		below: (count) => plural("de", count, { one: "1 Kategorie steht darunter.", other: `${count} Kategorien stehen darunter.` }),
		inside: (count) => plural("de", count, { one: "1 Produkt der Straße ist darin.", other: `${count} Produkte der Straße sind darin.` }),
		back: "Zurück zur Kategorie",
	},
};
