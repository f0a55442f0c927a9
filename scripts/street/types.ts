/** What a sample shop is written in. The seed turns these into rows; nothing here knows a database. */

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

export interface SampleDelivery {
	kind: "pickup" | "local" | "shipping";
	title: string;
	/** Minor units of EUR. */
	priceMinor: number;
	/** Free from this spend at the shop on, in minor units. */
	freeOverMinor?: number;
	/** Eircode routing keys that a local delivery serves ("H91"); local only. */
	postalPrefixes?: readonly string[];
	/** ISO 3166-1 alpha-2 codes, or the groups "EU" (all member states) and "WORLD"; shipping only. */
	countries?: readonly string[];
	/** What the shop promises, in words: "Next working day". */
	estimate: string;
}

export interface SampleVariant {
	/** One value per option of the product, in the product's order; empty for a product without options. */
	values: readonly string[];
	sku: string;
	priceMinor: number;
	compareAtMinor?: number;
	/** Pieces on the shelf; null where the shop does not count them. */
	stock: number | null;
	/** May be ordered when none are left. */
	backorder?: boolean;
	weightGrams: number;
}

export interface SampleReview {
	/** 1 to 5. */
	rating: 1 | 2 | 3 | 4 | 5;
	title: string;
	text: string;
	/** The shop's public answer, where it gave one. */
	reply?: string;
}

/** What a picture shows, and in which colors; drawn by `scripts/street/pictures`. */
export interface SamplePicture {
	motif: Motif;
	/** The picture's main color, 0–359. */
	hue: number;
	/** How the motif is turned and filled, so that two of one kind do not look the same: 0–9. */
	variation: number;
}

export interface SampleProduct {
	title: string;
	/** Leaf category slugs, the most fitting first. */
	categories: readonly [string, ...string[]];
	/** Plain paragraphs as HTML: <p>, <ul>, <li>, <strong>, <em> only. */
	descriptionHtml: string;
	tags: readonly string[];
	taxCategory: "standard" | "reduced" | "zero";
	/** Why nobody can withdraw from buying it; left out where everybody can. */
	withdrawal?: "perishable" | "made_to_order" | "sealed";
	/** Names of the options, at most three; none for a product that comes one way only. */
	options: readonly string[];
	variants: readonly [SampleVariant, ...SampleVariant[]];
	/** One to three pictures, the first is the cover. */
	pictures: readonly [SamplePicture, ...SamplePicture[]];
	reviews: readonly SampleReview[];
}

export interface SampleShop {
	slug: string;
	name: string;
	tagline: string;
	/** Two or three paragraphs in the shop's own voice, plain text separated by blank lines. */
	story: string;
	email: string;
	phone: string;
	owner: { name: string; email: string };
	/** Who trades, as the law wants it shown. */
	legal: { traderName: string; registrationNumber: string; vatNumber: string };
	address: { line1: string; city: string; region: string; postalCode: string; country: "IE" };
	latitude: number;
	longitude: number;
	/** Local times "09:00"; a day that is not listed is closed. */
	openingHours: readonly { day: Weekday; opens: string; closes: string }[];
	delivery: readonly SampleDelivery[];
	/** The shop's color, 0–359, for its sign. */
	hue: number;
	products: readonly SampleProduct[];
}

/** Things our pictures can show. */
export type Motif =
	| "loaf"
	| "bun"
	| "cake"
	| "cookie"
	| "cheese"
	| "butter"
	| "jar"
	| "bottle"
	| "chocolate"
	| "tea"
	| "coffee-bag"
	| "cup"
	| "hamper"
	| "mug"
	| "bowl"
	| "plate"
	| "vase"
	| "teapot"
	| "candle"
	| "diffuser"
	| "matches"
	| "book"
	| "notebook"
	| "pen"
	| "card"
	| "print"
	| "puzzle"
	| "bicycle"
	| "wheel"
	| "helmet"
	| "light"
	| "pump"
	| "tool"
	| "bag"
	| "lock"
	| "sweater"
	| "scarf"
	| "hat"
	| "gloves"
	| "socks"
	| "blanket"
	| "yarn"
	| "soap"
	| "tube"
	| "brush"
	| "towel"
	| "toy-animal"
	| "toy-vehicle"
	| "blocks"
	| "kite"
	| "boat"
	| "doll"
	| "plant"
	| "succulent"
	| "pot"
	| "seeds"
	| "bulb"
	| "watering-can"
	| "trowel"
	| "flowers"
	| "ring"
	| "necklace"
	| "earrings"
	| "basket"
	| "board"
	| "knife"
	| "apron";
