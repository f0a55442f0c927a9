import { MARKETPLACE, type RequestContext } from "../../core/request-context.ts";
import { type Facets, nameOf } from "./facets.ts";
import { type FilterName, isOption, optionName, type Typed, without, withoutValue } from "./list-parameters.ts";
import type { ListQuery } from "./list-query.ts";

/** A filter that is on: what it says, and the address without it. */
export interface ActiveFilter {
	text: string;
	rest: Typed;
}

/** The filters that are on, in words. What is at fault filters nothing. */
export function activeFilters(page: RequestContext, query: ListQuery, facets: Facets): ActiveFilter[] {
	const { typed, faults } = query;
	return typed.flatMap(([name, value]) => {
		const text = textOf(page, query, facets, name, value);
		if (text === undefined || faults[name] !== undefined) return [];
		return [{ text, rest: restOf(query, name, value) }];
	});
}

function textOf({ t, format }: RequestContext, { asked }: ListQuery, facets: Facets, name: FilterName, value: string): string | undefined {
	const { list, shops } = t.street;
	const money = (amount: number) => format.money({ amount, currency: MARKETPLACE.currency });
	if (isOption(name)) return `${optionName(name)}: ${value}`;
	switch (name) {
		case "category":
			return nameOf(facets.categories, value);
		case "vendor":
			return nameOf(facets.vendors, value);
		case "priceMin":
			return asked.priceMax === undefined
				? list.from(money(asked.priceMin ?? 0))
				: list.between(money(asked.priceMin ?? 0), money(asked.priceMax));
		case "priceMax":
			return asked.priceMin === undefined ? list.upTo(money(asked.priceMax ?? 0)) : undefined;
		case "rating":
			return list.ratingFrom(value);
		case "inStock":
			return value === "true" ? list.available : t.street.soldOut;
		case "near":
			return asked.radiusKm === undefined ? list.nearYou : shops.within(format.distance(asked.radiusKm * 1_000));
		default:
			return undefined;
	}
}

function restOf({ typed, asked }: ListQuery, name: FilterName, value: string): Typed {
	if (name === "near") return without(typed, "near", "radiusKm", ...(asked.sort === "distance" ? (["sort"] as const) : []));
	if (name === "priceMin") return without(typed, "priceMin", "priceMax");
	return withoutValue(typed, name, value);
}
