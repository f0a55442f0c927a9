import { plural } from "../plural.ts";

/** The administration's pages about categories. */
export const adminCategories = {
	lead: "The tree that shops sort their products into.",
	add: "Add a category",
	addBelowOf: (name: string) => `Add below: ${name}`,
	onTheStreet: "See it on the street",
	products: (count: number) => plural("en", count, { one: "1 product", other: `${count} products` }),
	alsoIn: (languages: string) => `also in ${languages}`,
	notIn: (languages: string) => `not in ${languages}`,
	publicOnly: "Counted are products that are on the street, in a category and below it.",
	none: { title: "No categories yet", text: "Add the first one, so that shops can sort their products." },
	fields: {
		name: "Name",
		slug: "Address",
		slugHint: "Lower-case letters, digits and hyphens. Made from the name where you leave it empty.",
		slugChange: "Lower-case letters, digits and hyphens. The old address leads to the new one.",
		parent: "Below",
		top: "At the top",
		translations: "In other languages",
		translationsHint: "For everybody who reads the street in that language. Where it is empty, the name above is shown.",
		nameIn: (language: string) => `Name (${language})`,
	},
	newTitle: "Add a category",
	newSubmit: "Add",
	editTitle: (name: string) => `Change ${name}`,
	faults: {
		slugTaken: "Another category has this address. Please choose another one.",
		slugForm: "Only lower-case letters without accents, digits and hyphens, as in garden-tools.",
		belowItself: "A category cannot be below itself.",
		parentGone: "That category does not exist any more. Please choose another one.",
	},
	delete: {
		open: "Delete …",
		title: (name: string) => `Delete ${name}?`,
		text: "Its page disappears, and shops can no longer choose it. That cannot be undone.",
		submit: "Delete the category",
		keep: "Keep it",
		notEmpty: (name: string) => `${name} is not empty`,
		notEmptyText:
			"Only an empty category can be deleted. Move or delete the categories below it, and have its products sorted elsewhere first. Drafts and archived products count too, which you do not see here.",
		below: (count: number) => plural("en", count, { one: "1 category is below it.", other: `${count} categories are below it.` }),
		inside: (count: number) =>
			plural("en", count, { one: "1 product of the street is in it.", other: `${count} products of the street are in it.` }),
		back: "Back to the category",
	},
};
