import { DatabaseSync } from "node:sqlite";
import { COMMON_WORD } from "./catalog.ts";

/** Questions of one kind, each another; asked one after the other. */
export interface Questions {
	kind: string;
	/** "typical": what shoppers ask; a million variants may take twice as long as ten thousand. "worst": what has to stay bounded. */
	load: "typical" | "worst";
	/** Paths behind /api/v1. */
	paths: readonly string[];
}

interface Sample {
	title: string;
	category: string;
	color: string;
	price: number;
}

/** How many questions of a kind there are. */
const TYPICAL = 100;
const WORST = 15;

/** Products from all over the catalog: who asks for something asks for what there is. */
function samples(file: string): Sample[] {
	const database = new DatabaseSync(file, { readOnly: true });
	try {
		return database
			.prepare(
				`SELECT lower(p.title) AS title, c.slug AS category, p.options ->> '$[0].values[0]' AS color, p.price_min_minor AS price
				FROM products p JOIN product_categories pc ON pc.product_id = p.id JOIN categories c ON c.id = pc.category_id
				WHERE p.number IN (SELECT 1 + value * 7919 % (SELECT MAX(number) FROM products) FROM json_each(?))`,
			)
			.all(JSON.stringify(Array.from({ length: TYPICAL }, (_, index) => index + 1))) as unknown as Sample[];
	} finally {
		database.close();
	}
}

const swapped = (word: string): string => `${word[0]}${word[2]}${word[1]}${word.slice(3)}`;

/** What is asked of a catalog, drawn from its own products. */
export function questionsFor(file: string): Questions[] {
	const found = samples(file);
	const typical = (kind: string, pathOf: (sample: Sample, words: [string, string, string]) => string): Questions => ({
		kind,
		load: "typical",
		paths: found.map((sample) => pathOf(sample, sample.title.split(" ") as [string, string, string])),
	});
	const worst = (kind: string, path: string): Questions => ({ kind, load: "worst", paths: Array.from({ length: WORST }, () => path) });
	const list = (query: string) => `/products?${query}`;
	const band = (price: number) => `priceMin=${Math.floor(price * 0.5)}&priceMax=${Math.ceil(price * 1.5)}`;
	const [{ category: leaf, color } = { category: "", color: "" }] = found;
	const top = topOf(file, leaf);
	return [
		typical("search, 1 word", (_, words) => list(`q=${words[2]}`)),
		typical("search, 2 words", (_, words) => list(`q=${words[0]}+${words[2]}`)),
		typical("search, 3 words", (_, words) => list(`q=${words.join("+")}`)),
		typical("search, a word and the beginning of one", (_, words) => list(`q=${words[0]}+${words[2].slice(0, 3)}`)),
		typical("search, 1 word in a category", ({ category }, words) => list(`q=${words[0]}&category=${category}`)),
		typical("search with a typing error", (_, words) => list(`q=${words[0]}+${swapped(words[2])}`)),
		typical("category", ({ category }) => list(`category=${category}`)),
		typical("category, option", (sample) => list(`category=${sample.category}&option.color=${sample.color}`)),
		typical("category, option, price", (sample) => list(`category=${sample.category}&option.color=${sample.color}&${band(sample.price)}`)),
		typical("category, the cheapest first", ({ category }) => list(`category=${category}&sort=price`)),
		typical("suggestions, 4 letters", (_, words) => `/search/suggestions?q=${words[2].slice(0, 4)}`),
		typical("suggestions, a word and 2 letters", (_, words) => `/search/suggestions?q=${words[0]}+${words[2].slice(0, 2)}`),
		worst("everything", list("limit=20")),
		worst("everything, the cheapest first", list("sort=price")),
		worst("everything, the best rated first", list("sort=rating")),
		worst("everything, the nearest first", list("sort=distance&near=53.3,-6.2")),
		worst("everything within 500 km", list("near=48.8,2.3&radiusKm=500")),
		worst("the word of every product", list(`q=${COMMON_WORD}`)),
		worst("the word of every product, the cheapest first", list(`q=${COMMON_WORD}&sort=price`)),
		worst("the word of every product, two options", list(`q=${COMMON_WORD}&option.color=${color}&option.size=M`)),
		worst("one letter", list("q=s")),
		worst("a category at the top", list(`category=${top}`)),
		worst("a category at the top, option, price", list(`category=${top}&option.color=${color}&priceMin=1000&priceMax=5000`)),
		worst("suggestions, one letter", "/search/suggestions?q=s"),
		worst("suggestions, the word of every product", `/search/suggestions?q=${COMMON_WORD}`),
	];
}

function topOf(file: string, leaf: string): string {
	const database = new DatabaseSync(file, { readOnly: true });
	try {
		const [row] = database
			.prepare("SELECT t.slug FROM categories c JOIN categories t ON t.id = c.parent_id WHERE c.slug = ?")
			.all(leaf) as unknown as { slug: string }[];
		return row?.slug ?? leaf;
	} finally {
		database.close();
	}
}
