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

class Tally {
	readonly counts = new Map<string, number>();
	add(value: string, weight: number): void {
		this.counts.set(value, (this.counts.get(value) ?? 0) + weight);
	}
	/** The most first, equal ones by value; those asked for are in it, found or not. */
	most(limit: number, asked: readonly string[]): Counted<string>[] {
		const sorted = [...this.counts]
			.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
			.map(([value, count]) => ({ value, count: Math.round(count) }));
		const rest = asked.map((value) => ({ value, count: Math.round(this.counts.get(value) ?? 0) }));
		const shown = sorted.slice(0, limit);
		return [...shown, ...rest.filter(({ value }) => !shown.some((other) => other.value === value))];
	}
}

/** Counts the facets of documents, of which those count that pass all filters but the facet's own. */
export class FacetCounter {
	private readonly filters: Filters;
	private readonly byCategory = new Tally();
	private readonly byVendor = new Tally();
	private readonly byRating = RATING_STEPS.map((value) => ({ value, count: 0 }));
	private readonly byPrice = [0, ...PRICE_STEPS].map((from, step) => ({ from, below: PRICE_STEPS[step] ?? null, count: 0 }));
	private readonly byOption = new Map<string, Tally>();
	/** How names are written, by their lower case. */
	private readonly nameSpelling = new Map<string, string>();
	/** How the values of each name are written, by their lower case. */
	private readonly valueSpelling = new Map<string, Map<string, string>>();
	private readonly availability = { inStock: 0, soldOut: 0 };
	private lowest: number | null = null;
	private highest: number | null = null;

	constructor(filters: Filters) {
		this.filters = filters;
		for (const { name } of filters.options) this.byOption.set(name, new Tally());
	}

	/** Counts a document in every facet but those that are counted from other documents. */
	count(document: SearchDocument, elsewhere: ReadonlySet<Facet>): void {
		const all = passes(document, this.filters);
		const counts = (facet: Facet, isFiltered: boolean): boolean =>
			!elsewhere.has(facet) && (all || (isFiltered && passes(document, this.filters, facet)));
		const { filters } = this;
		if (counts("category", filters.categories.length > 0)) this.countCategory(document);
		if (counts("vendor", filters.vendors.length > 0)) this.byVendor.add(document.vendorId, 1);
		if (counts("rating", filters.rating !== undefined)) this.countRating(document);
		if (counts("availability", filters.inStock !== undefined)) this.countAvailability(document);
		if (counts("price", filters.priceMin !== undefined || filters.priceMax !== undefined)) this.countPrice(document);
		for (const { name } of filters.options) if (counts(`option.${name}`, true)) this.countOption(document, name);
		if (all) this.countOtherOptions(document);
	}

	/** Counts a document in the one facet for which it was loaded, as so many as it stands for. */
	countOnly(document: SearchDocument, facet: Facet, weight = 1): void {
		if (!passes(document, this.filters, facet)) return;
		if (facet === "category") this.countCategory(document, weight);
		else if (facet === "vendor") this.byVendor.add(document.vendorId, weight);
		else if (facet.startsWith("option.")) this.countOption(document, facet.slice("option.".length), weight);
	}

	/** Takes counts that are known already. */
	takeCounts(facet: "category" | "vendor", counted: readonly Counted<string>[]): void {
		const tally = facet === "category" ? this.byCategory : this.byVendor;
		for (const { value, count } of counted) tally.counts.set(value, count);
	}

	private countCategory({ categories }: SearchDocument, weight = 1): void {
		for (const id of categories) this.byCategory.add(id, weight);
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

	private countOption(document: SearchDocument, name: string, weight = 1): void {
		const values = new Set<string>();
		for (const offer of document.offers) {
			if (!offerPasses(offer, this.filters, `option.${name}`)) continue;
			for (const key in offer[2]) if (lower(key) === name) values.add(this.keyOf(key, offer[2][key] ?? ""));
		}
		this.addOptionValues(name, values, weight);
	}

	private countOtherOptions({ offers }: SearchDocument): void {
		const { options } = this.filters;
		const found = new Map<string, Set<string>>();
		for (const offer of offers) {
			if (!offerPasses(offer, this.filters)) continue;
			for (const key in offer[2]) {
				const name = lower(key);
				if (options.some((option) => option.name === name)) continue;
				let values = found.get(name);
				if (!values) found.set(name, (values = new Set()));
				values.add(this.keyOf(key, offer[2][key] ?? ""));
			}
		}
		for (const [name, values] of found) this.addOptionValues(name, values, 1);
	}

	private addOptionValues(name: string, values: ReadonlySet<string>, weight: number): void {
		const tally = this.byOption.get(name) ?? new Tally();
		this.byOption.set(name, tally);
		for (const value of values) tally.add(value, weight);
	}

	/** A value in lower case; remembers how it and its name are written. */
	private keyOf(name: string, value: string): string {
		const nameKey = lower(name);
		const valueKey = lower(value);
		let values = this.valueSpelling.get(nameKey);
		if (!values) {
			this.nameSpelling.set(nameKey, name);
			this.valueSpelling.set(nameKey, (values = new Map()));
		}
		if (!values.has(valueKey)) values.set(valueKey, value);
		return valueKey;
	}

	/** The counts, with at most `limit` values of each facet besides those that are filtered by. */
	result(limit: number): FacetCounts {
		const { filters } = this;
		const named = [...this.byOption].sort((a, b) => total(b[1]) - total(a[1]) || (a[0] < b[0] ? -1 : 1));
		const asked = (name: string) => filters.options.find((option) => option.name === name)?.values ?? [];
		const shown = named.filter(([name], index) => index < MOST_OPTION_NAMES || asked(name).length > 0);
		return {
			categories: this.byCategory.most(limit, filters.categories),
			vendors: this.byVendor.most(limit, filters.vendors),
			price: { min: this.lowest, max: this.highest, ranges: this.byPrice.filter(({ count }) => count > 0) },
			ratings: this.byRating,
			availability: this.availability,
			options: shown.map(([name, tally]) => ({
				name: this.nameSpelling.get(name) ?? name,
				values: tally
					.most(limit, asked(name))
					.map(({ value, count }) => ({ value: this.valueSpelling.get(name)?.get(value) ?? value, count })),
			})),
		};
	}
}

const total = ({ counts }: Tally): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
