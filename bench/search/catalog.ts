import { money } from "../../contracts/money.ts";
import type { ProductInput } from "../../contracts/own-product.ts";
import { type DraftFacts, draftProduct } from "../../workers/product/src/domain/product-draft.ts";
import type { StoredProduct } from "../../workers/product/src/domain/product.ts";
import { inventWords, pick, randomFrom, zipfPicker } from "./vocabulary.ts";

/** The word that every product has. */
export const COMMON_WORD = "local";
/** Products a shop has on average, and variants a product has. */
const PRODUCTS_PER_SHOP = 50;
export const VARIANTS_PER_PRODUCT = 4;
const DESCRIPTION_WORDS = 30;

/**
 * What a catalog of a million variants has of something. A smaller one has less of it, but more for its size: words and categories
 * grow with the square root of a collection (Heaps' law), since what is new in it is less and less often of a new kind.
 */
const LARGEST = 1_000_000 / VARIANTS_PER_PRODUCT;
const grown = (ofLargest: number, products: number): number => Math.round(ofLargest * Math.sqrt(products / LARGEST));

/** The words of a catalog of so many products, the frequent ones first. */
const wordsOf = (products: number) => ({
	nouns: inventWords(grown(15_000, products), 1),
	adjectives: inventWords(grown(5_000, products), 2),
	materials: inventWords(150, 3),
	talk: inventWords(grown(60_000, products), 4),
});
export const COLORS = "Black White Blue Green Red Gray Brown Sand Navy Pink Orange Yellow Olive Teal Plum Cream".split(" ");
export const SIZES = "M L S XL XS XXL".split(" ");
const NOW = new Date("2026-01-01T00:00:00.000Z");

/** An id that is the same in every run, laid out like a real one: most of it is time. */
const idOf = (prefix: string, number: number): string =>
	`${prefix}_019${number.toString(16).padStart(8, "0")}70${"c4a7".repeat(5).slice(0, 19)}`;

export interface MadeCategory {
	id: string;
	slug: string;
	name: string;
	parentId: string | null;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The categories of a catalog of so many products: each at the top has as many below it. */
export function madeCategories(products: number): MadeCategory[] {
	const branches = Math.round(Math.sqrt(grown(400, products)));
	const names = inventWords(branches * (branches + 1), 5);
	const categoryOf = (number: number, parentId: string | null): MadeCategory => {
		const name = names[number] ?? "";
		return { id: idOf("cat", number), slug: name, name: capital(name), parentId };
	};
	return Array.from({ length: branches }, (_, top) => {
		const parent = categoryOf(top, null);
		return [parent, ...Array.from({ length: branches }, (__, leaf) => categoryOf(branches * (top + 1) + leaf, parent.id))];
	}).flat();
}

export interface MadeShop {
	id: string;
	slug: string;
	name: string;
	latitude: number;
	longitude: number;
}

/** To about a meter, as maps give them. */
const degrees = (value: number): number => Number(value.toFixed(5));

/** The shops of a catalog of so many products, all over Europe. */
export function madeShops(products: number): MadeShop[] {
	const random = randomFrom(6);
	const { adjectives, nouns } = wordsOf(products);
	const adjective = zipfPicker(adjectives, random);
	const noun = zipfPicker(nouns, random);
	return Array.from({ length: Math.max(10, Math.floor(products / PRODUCTS_PER_SHOP)) }, (_, number) => ({
		id: idOf("vend", number),
		slug: `shop-${number}`,
		name: `${capital(adjective())} ${capital(noun())}`,
		latitude: degrees(36 + random() * 24),
		longitude: degrees(-10 + random() * 35),
	}));
}

/** A product as a shop would send it, with variants of two sizes and two colors, and what is looked up for it. */
export function* madeProducts(count: number): Generator<StoredProduct> {
	const random = randomFrom(7);
	const shops = madeShops(count);
	const leaves = madeCategories(count).filter(({ parentId }) => parentId !== null);
	const one = <T>(from: readonly T[]): T => pick(from, random);
	const { adjectives, materials, nouns, talk: words } = wordsOf(count);
	const adjective = zipfPicker(adjectives, random);
	const material = zipfPicker(materials, random);
	const noun = zipfPicker(nouns, random);
	const talk = zipfPicker(words, random);
	const [color, size] = [zipfPicker(COLORS, random), zipfPicker(SIZES, random)];
	const word = () => (random() < 0.1 ? one([adjective, material, noun])() : talk());
	for (let number = 0; number < count; number++) {
		const title = `${capital(adjective())} ${material()} ${noun()}`;
		const description = Array.from({ length: DESCRIPTION_WORDS }, word).join(" ");
		const price = 100 + Math.floor(random() ** 2 * 30_000);
		const pairs = new Map(
			[
				[color(), size()],
				[color(), size()],
				[color(), size()],
				[color(), size()],
			].map((pair) => [pair.join(), pair]),
		);
		const input: ProductInput = {
			title,
			descriptionHtml: `<p>${description}</p>`,
			categoryIds: [],
			tags: [material(), COMMON_WORD],
			options: ["Color", "Size"],
			media: [],
			status: "published",
			variants: [...pairs.values()].map(([Color = "", Size = ""], position) => ({
				options: { Color, Size },
				price: money(price + 50 * position),
				stockQuantity: random() < 0.9 ? 1 + Math.floor(random() * 40) : 0,
				tracked: true,
			})),
		};
		const facts = { categories: [one(leaves)], descriptionHtml: input.descriptionHtml, translations: {}, slug: `product-${number}` };
		yield stored(number, one(shops), input, facts);
	}
}

function stored(number: number, shop: MadeShop, input: ProductInput, facts: DraftFacts): StoredProduct {
	const drafted = draftProduct(shop.id, input, facts, NOW.toISOString());
	if (!drafted.ok) throw new Error(drafted.error.detail);
	const variants = drafted.value.variants.map((variant, position) => ({ ...variant, id: idOf("var", number * 8 + position) }));
	return { ...drafted.value, id: idOf("prod", number), variants };
}
