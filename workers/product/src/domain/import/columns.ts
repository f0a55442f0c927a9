import type { ImportField } from "#contracts/product-import";

/**
 * The columns of a Shopify product CSV that are read, by the names they have had, the present export's first; in any order and case.
 * See https://help.shopify.com/manual/products/import-export/using-csv. What Shopify has no column for has one of ours ("Highstreet / …").
 */
const NAMES: Record<ImportField, readonly [string, ...string[]]> = {
	handle: ["Handle", "URL handle"],
	title: ["Title"],
	body: ["Body (HTML)", "Description"],
	vendor: ["Vendor"],
	type: ["Type", "Custom product type"],
	tags: ["Tags"],
	published: ["Published", "Published on online store"],
	option1Name: ["Option1 Name"],
	option1Value: ["Option1 Value"],
	option2Name: ["Option2 Name"],
	option2Value: ["Option2 Value"],
	option3Name: ["Option3 Name"],
	option3Value: ["Option3 Value"],
	sku: ["Variant SKU", "SKU"],
	grams: ["Variant Grams", "Weight value (grams)"],
	tracker: ["Variant Inventory Tracker", "Inventory tracker"],
	quantity: ["Variant Inventory Qty", "Inventory quantity"],
	policy: ["Variant Inventory Policy", "Continue selling when out of stock"],
	price: ["Variant Price", "Price"],
	compareAt: ["Variant Compare At Price", "Compare-at price"],
	shipping: ["Variant Requires Shipping", "Requires shipping"],
	taxable: ["Variant Taxable", "Charge tax"],
	barcode: ["Variant Barcode", "Barcode"],
	imageSrc: ["Image Src", "Product image URL"],
	imagePosition: ["Image Position"],
	imageAlt: ["Image Alt Text"],
	giftCard: ["Gift Card"],
	variantImage: ["Variant Image", "Variant image URL"],
	status: ["Status"],
	categories: ["Highstreet / Categories"],
	taxCategory: ["Highstreet / Tax Category"],
	withdrawal: ["Highstreet / Withdrawal"],
	terms: ["Highstreet / Terms"],
	translations: ["Highstreet / Translations"],
};

/** What other programs call them. Enough to propose it, not to believe it. */
const GUESSES: Partial<Record<ImportField, readonly string[]>> = {
	handle: ["slug", "product id", "parent sku"],
	title: ["name", "product name", "product title", "item name", "bezeichnung", "artikelname", "titel", "nom", "titre"],
	body: ["body", "long description", "product description", "beschreibung"],
	vendor: ["brand", "manufacturer", "hersteller", "marke", "marque"],
	type: ["category", "categories", "product type", "product category", "kategorie"],
	tags: ["keywords", "labels"],
	sku: ["item number", "product code", "article number", "artikelnummer", "code"],
	grams: ["weight (g)", "weight in grams", "grams", "gewicht (g)"],
	quantity: ["stock", "quantity", "qty", "stock quantity", "inventory", "in stock", "bestand", "lagerbestand", "menge"],
	price: ["regular price", "unit price", "sales price", "preis", "verkaufspreis", "prix"],
	compareAt: ["rrp", "msrp", "compare at price", "list price", "uvp"],
	barcode: ["ean", "gtin", "upc", "isbn", "global unique id"],
	imageSrc: ["image", "images", "image url", "image link", "picture", "bild"],
	option1Value: ["size", "color", "colour", "variant", "größe", "farbe"],
};

const fieldsByName = (names: Partial<Record<ImportField, readonly string[]>>): Map<string, ImportField> =>
	new Map(Object.entries(names).flatMap(([field, all]) => all.map((name) => [name.toLowerCase(), field as ImportField] as const)));

const KNOWN = fieldsByName(NAMES);
const GUESSED = fieldsByName(GUESSES);

/** What Shopify calls the column of a field. */
export const columnName = (field: ImportField): string => NAMES[field][0];

const normal = (name: string): string => name.trim().toLowerCase();

/** What a column is by its name, for certain; null for others. */
export const fieldOf = (name: string): ImportField | null => KNOWN.get(normal(name)) ?? null;

/** What the columns of a file may be, each at most once: those that are certain first. For a person to confirm. */
export function proposeFields(names: readonly string[]): (ImportField | null)[] {
	const fields = fieldsByNames(names);
	return names.map((name, index) => {
		const guess = GUESSED.get(normal(name).replaceAll(/[_-]+/g, " ")) ?? null;
		if (fields[index] || guess === null || fields.includes(guess)) return fields[index] ?? null;
		fields[index] = guess;
		return guess;
	});
}

/** What the columns are by their names; of two of one name the first. */
export function fieldsByNames(names: readonly string[]): (ImportField | null)[] {
	const all = names.map(fieldOf);
	return all.map((field, index) => (field !== null && all.indexOf(field) === index ? field : null));
}

/** The column of a file with the rows that an import skipped which says what was wrong; an import takes no notice of it. */
export const PROBLEM_COLUMN = "Import Problem";

/** Whether only files that were written here have a column of this name. */
export const isOwnColumn = (name: string): boolean => name === PROBLEM_COLUMN || name.startsWith("Highstreet / ");
