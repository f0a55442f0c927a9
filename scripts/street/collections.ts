import type { CollectionRule } from "../../contracts/collection.ts";

/** Products that belong together, as a sample says it. */
export interface SampleCollection {
	slug: string;
	title: string;
	descriptionHtml: string;
	/** The shop whose it is; the marketplace's where it is not said. */
	shop?: string;
	/** Titles of products, in order, or a rule. */
	products: readonly string[] | CollectionRule;
}

/** The street's collections: of the marketplace and of shops, chosen and by a rule. */
export const COLLECTIONS: readonly SampleCollection[] = [
	{
		slug: "for-the-breakfast-table",
		title: "For the breakfast table",
		descriptionHtml:
			"<p>Bread that was dough last night, butter with salt in it, something to spread and something hot. Five shops, one table.</p>",
		products: [
			"Quay Sourdough",
			"Cultured Butter",
			"Seville Marmalade",
			"Blackcurrant Jam",
			"Cork Breakfast Tea",
			"Four Faces Espresso",
			"Prom Mug",
		],
	},
	{
		slug: "reduced-right-now",
		title: "Reduced right now",
		descriptionHtml: "<p>Everything on the street that costs less than it did, for as long as it does.</p>",
		products: { onSale: true, inStock: true },
	},
	{
		slug: "a-board-for-six",
		title: "A board for six",
		descriptionHtml:
			"<p>Something hard, something soft, something blue, and what goes beside it. Take them out an hour before the guests come.</p>",
		shop: "claddagh-cheese",
		products: [
			"Netmender Clothbound Cheddar",
			"White Strand",
			"Night Ferry Blue",
			"Slow Ewe",
			"Quince Slab",
			"Hand-Rolled Oatcakes",
			"Bog Oak and Ash Cheese Board",
		],
	},
	{
		slug: "for-people-who-still-write",
		title: "For people who still write",
		descriptionHtml: "<p>Pens, ink and paper to go with them.</p>",
		shop: "lee-books",
		products: { tags: ["fountain pen", "fountain pen friendly", "letterpress", "ink"] },
	},
];
