import type { Schemas } from "../../../../api/client.ts";
import { Field, type FieldOption } from "../../components/field.tsx";
import { FilterPanel } from "../../components/filter-panel.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import { MARKETPLACE, type RequestContext } from "../../core/request-context.ts";
import { type Category, flatTree } from "./category-tree.ts";
import type { FilterName, ListQuery } from "./list-query.ts";
import { queryOf } from "../../core/query-of.ts";

/** What the filters offer; null where it cannot be said, or where the page decides it. */
export interface FilterChoices {
	categories: readonly Category[] | null;
	shops: readonly Pick<Schemas["Vendor"], "slug" | "name">[] | null;
}

/** A filter that is on. */
export interface Filter {
	name: FilterName;
	text: string;
}

const RATINGS = ["4", "3", "2"];
const CURRENCY_SIGN = "€";

/** The filters that are on, in words. */
export function activeFilters(page: RequestContext, { typed, asked, faults }: ListQuery, choices: FilterChoices): Filter[] {
	const { list } = page.t.street;
	const money = (amount: number | undefined) => page.format.money({ amount: amount ?? 0, currency: MARKETPLACE.currency });
	const texts: { [Name in FilterName]?: string | undefined } = {
		category: choices.categories
			? flatTree(choices.categories).find(({ category }) => category.slug === typed.category)?.category.name
			: undefined,
		vendor: choices.shops?.find(({ slug }) => slug === typed.vendor)?.name,
		priceMin: list.from(money(asked.priceMin)),
		priceMax: list.upTo(money(asked.priceMax)),
		rating: list.ratingFrom(typed.rating ?? ""),
		inStock: list.inStock,
	};
	const names: FilterName[] = ["category", "vendor", "priceMin", "priceMax", "rating", "inStock"];
	return names.flatMap((name) => {
		const value = typed[name];
		return value === undefined || faults[name] !== undefined ? [] : [{ name, text: texts[name] ?? value }];
	});
}

interface FiltersProps {
	page: RequestContext;
	path: string;
	query: ListQuery;
	choices: FilterChoices;
	/** How many are on. */
	count: number;
}

/** The filters of a list of products, in the order of its address. */
export function Filters({ page, path, query, choices, count }: FiltersProps) {
	const { list } = page.t.street;
	const { typed } = query;
	const shops = choices.shops?.map(({ slug, name }) => ({ value: slug, text: name }));
	return (
		<FilterPanel
			title={list.filters}
			action={page.href(path)}
			submitText={list.showResults}
			clear={count === 0 ? undefined : { href: page.href(path + queryOf({ q: typed.q })), text: list.clearFilters }}
			count={count === 0 ? undefined : page.format.number(count)}
			keep={{ q: typed.q }}
		>
			{choices.categories && (
				<Choice
					label={list.category}
					name="category"
					all={list.allCategories}
					value={typed.category}
					options={categoryOptions(choices.categories)}
				/>
			)}
			{shops && <Choice label={list.shop} name="vendor" all={list.allShops} value={typed.vendor} options={shops} />}
			<Prices page={page} query={query} />
			<Choice
				label={list.rating}
				name="rating"
				all={list.anyRating}
				value={typed.rating}
				options={RATINGS.map((stars) => ({ value: stars, text: list.ratingFrom(stars) }))}
			/>
			<Field label={list.inStock} name="inStock" type="checkbox" value="true" checked={typed.inStock === "true"} />
			<HiddenFields keep={{ sort: typed.sort }} />
		</FilterPanel>
	);
}

interface ChoiceProps {
	label: string;
	name: FilterName;
	/** The first choice: no filter. */
	all: string;
	value: string | undefined;
	options: FieldOption[];
}

/** A select whose value stays even if it is none of its choices, so that sending the form again does not lose it. */
function Choice({ label, name, all, value, options }: ChoiceProps) {
	const isKnown = value === undefined || options.some((option) => option.value === value);
	const choices = [{ value: "", text: all }, ...(isKnown ? [] : [{ value, text: value }]), ...options];
	return <Field label={label} name={name} type="select" value={value} options={choices} />;
}

const categoryOptions = (categories: readonly Category[]): FieldOption[] =>
	flatTree(categories).map(({ category, depth }) => ({ value: category.slug, text: `${"\u2013 ".repeat(depth)}${category.name}` }));

function Prices({ page, query: { typed, faults } }: Pick<FiltersProps, "page" | "query">) {
	const { list } = page.t.street;
	const price = (name: "priceMin" | "priceMax") => {
		const fault = faults[name];
		return (
			<Field
				label={list[name]}
				name={name}
				value={typed[name]}
				error={fault && list.faults[fault]}
				inputmode="decimal"
				maxlength={12}
				autocomplete="off"
				prefix={CURRENCY_SIGN}
			/>
		);
	};
	return (
		<div class="prices">
			{price("priceMin")}
			{price("priceMax")}
		</div>
	);
}
