import { call } from "../subjects/api.ts";
import { type Judged, JUDGED, type Kind, KINDS } from "./judged.ts";

/** How many results somebody looks at. */
const LOOKED_AT = 10;

/** How well one search was answered. */
export interface Answered {
	q: string;
	kind: Kind;
	/** Of the wanted products (at most ten of them) the share that is among the first ten results. */
	recall: number;
	/** One divided by the place of the first wanted product among the first ten; 0 where none is there. */
	reciprocalRank: number;
	/** What was wanted and is not among the first ten. */
	missing: string[];
}

/** Searches summed up: of one kind, or all. */
export interface QualityRow {
	name: string;
	searches: number;
	recall: number;
	meanReciprocalRank: number;
}

interface Item {
	slug: string;
	vendor: { slug: string };
}

/** How good an answer is; `found` are the products in their order, `inShop` how many the wanted shop has. */
export function rate({ q, kind, wanted }: Judged, found: readonly Item[], inShop: number): Answered {
	const first = found.slice(0, LOOKED_AT);
	const isWanted = ({ slug, vendor }: Item) => ("shop" in wanted ? vendor.slug === wanted.shop : wanted.includes(slug));
	const hits = first.filter(isWanted);
	const most = Math.min(LOOKED_AT, "shop" in wanted ? inShop : wanted.length);
	const place = first.findIndex(isWanted);
	const missing = "shop" in wanted ? [] : wanted.filter((slug) => !first.some((item) => item.slug === slug));
	return { q, kind, recall: hits.length / most, reciprocalRank: place < 0 ? 0 : 1 / (place + 1), missing };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The sums by kind, and over all searches first. */
export function sumUp(answered: readonly Answered[]): QualityRow[] {
	const row = (name: string, some: readonly Answered[]): QualityRow => ({
		name,
		searches: some.length,
		recall: mean(some.map(({ recall }) => recall)),
		meanReciprocalRank: mean(some.map(({ reciprocalRank }) => reciprocalRank)),
	});
	return [
		row("all", answered),
		...KINDS.map((kind) =>
			row(
				kind,
				answered.filter((one) => one.kind === kind),
			),
		),
	];
}

/** Asks every judged search of a street through its gateway. */
export async function askJudged(origin: URL): Promise<Answered[]> {
	const search = (query: string) => call<{ items: Item[]; total: number }>(origin, "GET", `/products?${query}`);
	const answered: Answered[] = [];
	for (const judged of JUDGED) {
		const { items } = await search(`limit=${LOOKED_AT}&q=${encodeURIComponent(judged.q)}`);
		const inShop = "shop" in judged.wanted ? (await search(`limit=1&vendor=${judged.wanted.shop}`)).total : 0;
		answered.push(rate(judged, items, inShop));
	}
	return answered;
}
