import { type Facet, type Filters, lower, offerPasses, passes } from "./filters.ts";
import type { SearchDocument } from "./document.ts";

/** Prices in minor units at which a range ends and the next begins. */
const PRICE_STEPS = [500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];
const RATING_STEPS = [4, 3, 2, 1];

/** The number of the range that a price is in. */
function stepOf(price: number): number {
	const step = PRICE_STEPS.findIndex((end) => price < end);
	return step < 0 ? PRICE_STEPS.length : step;
}
const MOST_OPTION_NAMES = 12;

export interface Counted<T> {
	value: T;
	count: number;
}

/** Facets that a product is in as a whole, whatever its variants. */
export const COUNTED_BY_VALUE = ["category", "vendor"] as const;
export type CountedByValue = (typeof COUNTED_BY_VALUE)[number];

/** Counts that were made elsewhere. */
export interface Counts {
	counts: Counted<string>[];
	/** Whether they are of all there is, and not of a sample. */
	complete: boolean;
}

/** How many products there would be with each value, under all filters of the other facets. */
export interface FacetCounts {
	/** By id, the most first. */
	categories: Counted<string>[];
	/** By id, the most first. */
	vendors: Counted<string>[];
	/** The lowest and the highest price of what matches, and ranges of prices in minor units: from, up to but not including (null: no end). */
	price: { min: number | null; max: number | null; ranges: { from: number; below: number | null; count: number }[] };
	/** Products with that average or better. */
	ratings: Counted<number>[];
	availability: { inStock: number; soldOut: number };
	/** By name, as the shops write it; what differs only in case is one. */
	options: { name: string; values: Counted<string>[] }[];
}

/** A value with how many products have it. */
interface Value extends Counted<string> {
	/** The number of the product that was counted last: each counts once, whatever number of its variants have the value. */
	last: number;
}

/** Counts values; those that differ only in case are one, written as it was first met. */
class Tally {
	/** By how they are written. */
	private readonly written = new Map<string, Value>();
	/** By their lower case. */
	private readonly values = new Map<string, Value>();

	add(value: string, { number }: { number: number }, weight = 1): void {
		const known = this.valueOf(value);
		if (known.last === number) return;
		known.last = number;
		known.count += weight;
	}

	set(value: string, count: number): void {
		this.valueOf(value).count = count;
	}

	private valueOf(value: string): Value {
		let known = this.written.get(value);
		if (known) return known;
		const key = lower(value);
		known = this.values.get(key) ?? { value, count: 0, last: Number.NaN };
		this.values.set(key, known);
		this.written.set(value, known);
		return known;
	}

	total(): number {
		let sum = 0;
		for (const { count } of this.values.values()) sum += count;
		return sum;
	}

	/** The most first, equal ones by value; those asked for (in lower case) are in it, found or not. */
	most(limit: number, asked: readonly string[]): Counted<string>[] {
		const sorted = [...this.values].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
		const shown = sorted.slice(0, limit);
		const missing = asked.filter((key) => !shown.some(([other]) => other === key));
		return [...shown.map(([, value]) => value), ...missing.map((key) => this.values.get(key) ?? { value: key, count: 0 })].map(
			({ value, count }) => ({ value, count: Math.round(count) }),
		);
	}
}

const FACETS: readonly Facet[] = ["category", "vendor", "rating", "availability", "price"];

function isFilteredBy(facet: Facet, { categories, vendors, rating, inStock, priceMin, priceMax }: Filters): boolean {
	if (facet === "category") return categories.length > 0;
	if (facet === "vendor") return vendors.length > 0;
	if (facet === "rating") return rating !== undefined;
	if (facet === "availability") return inStock !== undefined;
	if (facet === "price") return priceMin !== undefined || priceMax !== undefined;
	return true;
}

/** Counts the facets of documents, of which those count that pass all filters but the facet's own. */
export class FacetCounter {
	private readonly filters: Filters;
	/** The facets that are counted of what passes all filters, and those of them that are filtered by. */
	private readonly counted: readonly Facet[];
	private readonly filtered: readonly Facet[];
	private readonly byCategory = new Tally();
	private readonly byVendor = new Tally();
	private readonly byRating = RATING_STEPS.map((value) => ({ value, count: 0 }));
	private readonly byPrice = [0, ...PRICE_STEPS].map((from, step) => ({ from, below: PRICE_STEPS[step] ?? null, count: 0 }));
	/** By the lower case of their names, with how these are written. */
	private readonly byOption = new Map<string, { name: string; values: Tally }>();
	private readonly availability = { inStock: 0, soldOut: 0 };
	private lowest: number | null = null;
	private highest: number | null = null;

	/** The facets in `elsewhere` are not counted from the documents that `count` gets. */
	constructor(filters: Filters, elsewhere: ReadonlySet<Facet> = new Set()) {
		this.filters = filters;
		const options = filters.options.map(({ name }): Facet => `option.${name}`);
		for (const { name } of filters.options) this.optionOf(name);
		this.counted = [...FACETS, ...options].filter((facet) => !elsewhere.has(facet));
		this.filtered = this.counted.filter((facet) => isFilteredBy(facet, filters));
	}

	/** Counts a document in the facets under whose other filters it is. */
	count(document: SearchDocument): void {
		if (passes(document, this.filters)) {
			for (const facet of this.counted) this.countIn(document, facet, 1);
			this.countOtherOptions(document);
		} else {
			for (const facet of this.filtered) this.countOnly(document, facet);
		}
	}

	/** Counts a document in the one facet for which it was loaded, as so many as it stands for. */
	countOnly(document: SearchDocument, facet: Facet, weight = 1): void {
		if (passes(document, this.filters, facet)) this.countIn(document, facet, weight);
	}

	private countIn(document: SearchDocument, facet: Facet, weight: number): void {
		if (facet === "category") this.countCategory(document, weight);
		else if (facet === "vendor") this.byVendor.add(document.vendorId, document, weight);
		else if (facet === "rating") this.countRating(document);
		else if (facet === "availability") this.countAvailability(document);
		else if (facet === "price") this.countPrice(document);
		else this.countOption(document, facet.slice("option.".length), weight);
	}

	/** Takes counts that are known already. */
	takeCounts(facet: CountedByValue, counted: readonly Counted<string>[]): void {
		const tally = facet === "category" ? this.byCategory : this.byVendor;
		for (const { value, count } of counted) tally.set(value, count);
	}

	private countCategory(document: SearchDocument, weight: number): void {
		for (const id of document.categories) this.byCategory.add(id, document, weight);
	}

	private countRating({ ratingAverage, ratingCount }: SearchDocument): void {
		for (const step of this.byRating) if (ratingCount > 0 && ratingAverage >= step.value) step.count++;
	}

	private countAvailability({ offers }: SearchDocument): void {
		if (offers.some((offer) => offer[1] === 1 && offerPasses(offer, this.filters, "availability"))) this.availability.inStock++;
		if (offers.every((offer) => offer[1] === 0)) this.availability.soldOut++;
	}

	private countPrice({ offers }: SearchDocument): void {
		let counted = 0; // a bit for each range, since a product counts once in each
		for (const offer of offers) {
			if (!offerPasses(offer, this.filters, "price")) continue;
			const [price] = offer;
			const step = stepOf(price);
			const range = this.byPrice[step];
			if (range && (counted & (1 << step)) === 0) range.count++;
			counted |= 1 << step;
			if (price < (this.lowest ?? Infinity)) this.lowest = price;
			if (price > (this.highest ?? -1)) this.highest = price;
		}
	}

	private countOption(document: SearchDocument, name: string, weight: number): void {
		const option = this.optionOf(name);
		for (const offer of document.offers) {
			if (!offerPasses(offer, this.filters, `option.${name}`)) continue;
			for (const key in offer[2]) {
				if (lower(key) !== name) continue;
				if (option.name === name) option.name = key;
				option.values.add(offer[2][key] ?? "", document, weight);
			}
		}
	}

	private countOtherOptions(document: SearchDocument): void {
		const { options } = this.filters;
		for (const offer of document.offers) {
			if (!offerPasses(offer, this.filters)) continue;
			for (const key in offer[2]) {
				if (options.some(({ name }) => name === lower(key))) continue;
				this.optionOf(key).values.add(offer[2][key] ?? "", document);
			}
		}
	}

	private optionOf(written: string) {
		const key = lower(written);
		let option = this.byOption.get(key);
		if (!option) this.byOption.set(key, (option = { name: written, values: new Tally() }));
		return option;
	}

	/** The counts, with at most `limit` values of each facet besides those that are filtered by. */
	result(limit: number): FacetCounts {
		const { filters } = this;
		const named = [...this.byOption].sort((a, b) => b[1].values.total() - a[1].values.total() || (a[0] < b[0] ? -1 : 1));
		const asked = (key: string) => filters.options.find(({ name }) => name === key)?.values ?? [];
		const shown = named.filter(([key], index) => index < MOST_OPTION_NAMES || asked(key).length > 0);
		return {
			categories: this.byCategory.most(limit, filters.categories),
			vendors: this.byVendor.most(limit, filters.vendors),
			price: { min: this.lowest, max: this.highest, ranges: this.byPrice.filter(({ count }) => count > 0) },
			ratings: this.byRating,
			availability: this.availability,
			options: shown.map(([key, { name, values }]) => ({ name, values: values.most(limit, asked(key)) })),
		};
	}
}
