import { ChoiceGroup } from "../../components/choice-group.tsx";
import { Field, fieldId } from "../../components/field.tsx";
import { FilterPanel } from "../../components/filter-panel.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import { queryOf } from "../../core/query-of.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { categoryChoices, type FacetChoice, type Facets, optionFacets, shopChoices } from "./facets.ts";
import { type FilterName, isOption, optionName, type Typed, valueOf, valuesOf } from "./list-parameters.ts";
import type { ListQuery } from "./list-query.ts";
import { Prices } from "./price-filter.tsx";
import { radiusOptions } from "./shop-finder.tsx";

interface FiltersProps {
	page: RequestContext;
	path: string;
	query: ListQuery;
	facets: Facets;
	/** Whether the page is about one category already. */
	isOfCategory: boolean;
	/** How many are on. */
	count: number;
}

/** So many values of a facet are seen at once. */
const SEEN = 8;

/** The filters of a list of products with their counts, in the order of its address. */
export function Filters({ page, path, query, facets, isOfCategory, count }: FiltersProps) {
	const { list } = page.t.street;
	const { typed } = query;
	const q = valueOf(typed, "q");
	return (
		<FilterPanel
			title={list.filters}
			action={page.href(path)}
			submitText={list.showResults}
			clear={count === 0 ? undefined : { href: page.href(path + queryOf({ q })), text: list.clearFilters }}
			count={count === 0 ? undefined : page.format.number(count)}
			keep={{ q }}
		>
			{!isOfCategory && <Facet page={page} name="category" legend={list.category} choices={categoryChoices(facets, typed)} />}
			<Facet page={page} name="vendor" legend={list.shop} choices={shopChoices(facets, typed)} />
			<Prices page={page} path={path} query={query} facets={facets} />
			<Ratings page={page} typed={typed} facets={facets} />
			<Availability page={page} typed={typed} facets={facets} />
			{optionFacets(facets, typed).map(({ parameter, name, choices }) => (
				<Facet page={page} name={parameter} legend={name} choices={choices} />
			))}
			<UnknownOptions typed={typed} facets={facets} />
			<Near page={page} query={query} />
			<HiddenFields keep={{ sort: valueOf(typed, "sort") }} />
			{!facets.isExact && <p class="muted small">{list.countsOfSome}</p>}
		</FilterPanel>
	);
}

interface FacetProps {
	page: RequestContext;
	name: FilterName;
	legend: string;
	choices: readonly FacetChoice[];
}

/** Checkboxes: what has any of those that are ticked. */
const Facet = ({ page, name, legend, choices }: FacetProps) =>
	choices.length === 0 ? null : (
		<ChoiceGroup
			type="checkbox"
			legend={legend}
			name={name}
			value={choices.filter(({ isChosen }) => isChosen).map(({ value }) => value)}
			options={choices.map(({ value, text, count, depth }) => ({ value, text, depth, aside: page.format.number(count) }))}
			fold={{ after: SEEN, text: page.t.street.list.more }}
		/>
	);

/** Options that the catalog has not counted because nothing was looked for at all. */
function UnknownOptions({ typed, facets }: { typed: Typed; facets: Facets }) {
	const known = new Set(facets.options.map(({ name }) => name.toLowerCase()));
	return <HiddenFields keep={typed.filter(([name]) => isOption(name) && !known.has(optionName(name).toLowerCase()))} />;
}

interface PartProps {
	page: RequestContext;
	typed: Typed;
	facets: Facets;
}

function Ratings({ page, typed, facets: { ratings } }: PartProps) {
	const { list } = page.t.street;
	const chosen = valueOf(typed, "rating");
	const offered = ratings.filter(({ value, count }) => count > 0 || String(value) === chosen);
	if (offered.length === 0 && chosen === undefined) return null;
	return (
		<ChoiceGroup
			legend={list.rating}
			name="rating"
			value={chosen ?? ""}
			options={[
				{ value: "", text: list.anyRating },
				...offered.map(({ value, count }) => ({
					value: String(value),
					text: list.ratingFrom(String(value)),
					aside: page.format.number(count),
				})),
			]}
		/>
	);
}

function Availability({ page, typed, facets: { availability } }: PartProps) {
	const { list, soldOut } = page.t.street;
	const { number } = page.format;
	return (
		<ChoiceGroup
			legend={list.availability}
			name="inStock"
			value={valueOf(typed, "inStock") ?? ""}
			options={[
				{ value: "", text: list.anyAvailability },
				{ value: "true", text: list.available, aside: number(availability.inStock) },
				{ value: "false", text: soldOut, aside: number(availability.soldOut) },
			]}
		/>
	);
}

/** How far from the place that the address names. */
function Near({ page, query: { asked, typed } }: { page: RequestContext; query: ListQuery }) {
	if (asked.near === undefined) return <HiddenFields keep={valuesOf(typed, "near").map((value) => ["near", value] as const)} />;
	return (
		<>
			<HiddenFields keep={{ near: asked.near }} />
			<Field
				label={page.t.street.shops.radius}
				id={fieldId("radiusKm")}
				name="radiusKm"
				type="select"
				value={asked.radiusKm}
				options={radiusOptions(page, asked.radiusKm)}
			/>
		</>
	);
}
