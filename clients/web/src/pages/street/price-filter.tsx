import { Field } from "../../components/field.tsx";
import { queryOf } from "../../core/query-of.ts";
import { MARKETPLACE, type RequestContext } from "../../core/request-context.ts";
import type { Facets } from "./facets.ts";
import { type Typed, valueOf, withValues } from "./list-parameters.ts";
import type { ListQuery } from "./list-query.ts";

const CURRENCY_SIGN = "€";

interface PricesProps {
	page: RequestContext;
	path: string;
	query: ListQuery;
	facets: Facets;
}

/** Two amounts to type, and ranges to choose by a link. */
export function Prices({ page, path, query: { typed, faults }, facets }: PricesProps) {
	const { list } = page.t.street;
	const price = (name: "priceMin" | "priceMax") => {
		const fault = faults[name];
		return (
			<Field
				label={list[name]}
				name={name}
				value={valueOf(typed, name)}
				error={fault && list.faults[fault]}
				inputmode="decimal"
				maxlength={12}
				autocomplete="off"
				prefix={CURRENCY_SIGN}
			/>
		);
	};
	return (
		<fieldset class="choices">
			<legend>{list.price}</legend>
			<div class="prices">
				{price("priceMin")}
				{price("priceMax")}
			</div>
			<PriceRanges page={page} path={path} typed={typed} facets={facets} />
		</fieldset>
	);
}

function PriceRanges({ page, path, typed, facets }: Pick<PricesProps, "page" | "path" | "facets"> & { typed: Typed }) {
	const { list } = page.t.street;
	const money = (amount: number) => page.format.money({ amount, currency: MARKETPLACE.currency });
	/** As people of the page's language type it. */
	const typedAs = (amount: number) => page.format.amount(amount);
	return (
		<ul class="ranges" role="list">
			{facets.price.ranges.map(({ from, below, count }) => {
				const to: { priceMin: string; priceMax: string } = {
					priceMin: from === 0 ? "" : typedAs(from),
					priceMax: below === null ? "" : typedAs(below - 1),
				};
				const isChosen = (valueOf(typed, "priceMin") ?? "") === to.priceMin && (valueOf(typed, "priceMax") ?? "") === to.priceMax;
				return (
					<li>
						<a href={page.href(path + queryOf(withValues(typed, to)))} rel="nofollow" aria-current={isChosen ? "true" : undefined}>
							{below === null ? list.from(money(from)) : from === 0 ? list.below(money(below)) : list.between(money(from), money(below))}
						</a>
						<span class="choice-aside">{page.format.number(count)}</span>
					</li>
				);
			})}
		</ul>
	);
}
