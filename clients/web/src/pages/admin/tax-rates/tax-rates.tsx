import type { Context } from "hono";
import { TAX_CATEGORIES } from "#contracts/product";
import { countrySchema } from "#contracts/vendor";
import type { Schemas } from "../../../../../api/client.ts";
import { Pagination } from "../../../components/pagination.tsx";
import { Table } from "../../../components/table.tsx";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { errorsOf, type FormState, type FormValues, readForm } from "../../../core/forms.ts";
import { readPlace } from "../../../core/paging.ts";
import { privatePage } from "../../../core/public-page.ts";
import { queryOf } from "../../../core/query-of.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { AdminPage } from "../admin-page.tsx";
import { LeftNotice } from "../left-notice.tsx";
import { type ListAddress, oneOf, pageLinks, typedText } from "../list-address.ts";
import { EmptyList } from "../list-parts.tsx";
import { CountryFilter, TaxRateForm } from "./tax-rate-form.tsx";
import { TaxTabs } from "./tax-tabs.tsx";
import { rateAsTyped, typedRate } from "./typed-percent.ts";

type TaxRate = Schemas["TaxRate"];
const PATH = "/admin/tax-rates";
const ON_A_PAGE = 50;

const countryIn = (typed: string | null | undefined): string | undefined => countrySchema.safeParse(typed).data;

/** What a rate is of, for addresses. */
export const keyQuery = ({ country, region, category }: Pick<TaxRate, "country" | "region" | "category">): string =>
	queryOf({ country, category, region: region || undefined });

/** A place and its goods in words. */
export const placeText = ({ format }: RequestContext, { country, region }: Pick<TaxRate, "country" | "region">): string =>
	region === "" ? format.country(country) : `${format.country(country)}, ${region}`;

/** `/admin/tax-rates?country=&change=`: with `change` the form below holds that rate. */
export async function showTaxRates(c: Context<Web>): Promise<Response> {
	const address = new URL(c.req.url).searchParams;
	const country = countryIn(address.get("country"));
	const values: FormValues = {
		country: country ?? "",
		region: typedText(address.get("region"), 80) ?? "",
		category: oneOf(address.get("category"), TAX_CATEGORIES) ?? "standard",
		percent: typedText(address.get("percent"), 6) ?? "",
		...(address.get("onTop") === null && { isIncluded: "on" }),
	};
	return privatePage(c, await TaxRatesPage(c, { values, errors: {} }));
}

/** `POST /admin/tax-rates`: sets a rate. */
export async function setTaxRate(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const { taxes, notAPercent } = page.t.admin.sum;
	const [country, rateBps] = [countryIn(values["country"]), typedRate(values["percent"] ?? "")];
	const category = oneOf(values["category"] ?? null, TAX_CATEGORIES) ?? "standard";
	const errors = { ...(country === undefined && { country: taxes.regionMissing }), ...(rateBps === null && { percent: notAPercent }) };
	if (country === undefined || rateBps === null) return privatePage(c, await TaxRatesPage(c, { values, errors }), 422);
	const region = (values["region"] ?? "").trim();
	const params = { path: { country, category }, query: region === "" ? {} : { region } };
	const body = { rateBps, isIncluded: values["isIncluded"] !== undefined };
	const done = await tried(myApi(c).PUT("/admin/tax-rates/{country}/{category}", { params, body }));
	if (!done.ok) {
		endWhereHopeless(done.problem);
		return refusedPage(c, done.problem, await TaxRatesPage(c, { values, errors: errorsOf(done.problem, page.t) }));
	}
	leaveNotice(c, "taxRateSet");
	return goTo(c, PATH + queryOf({ country }));
}

/** The rates of a country or of all, and the form that sets one. */
async function TaxRatesPage(c: Context<Web>, state: FormState) {
	const page = c.get("page");
	const address = new URL(c.req.url).searchParams;
	const list: ListAddress = { path: PATH, filters: { country: countryIn(address.get("country")) }, place: readPlace(address) };
	const { country } = list.filters;
	const query = {
		limit: ON_A_PAGE,
		...(country !== undefined && { country }),
		...(list.place.cursor !== undefined && { cursor: list.place.cursor }),
	};
	const { items, nextCursor } = await need(myApi(c).GET("/admin/tax-rates", { params: { query } }));
	const { taxes, whoChanged } = page.t.admin.sum;
	return (
		<AdminPage
			page={page}
			section="taxes"
			title={taxes.tabs.rates}
			lead={taxes.lead}
			notice={<LeftNotice page={page} left={takeNotice(c)} />}
		>
			<TaxTabs page={page} tab="rates" />
			<CountryFilter page={page} path={PATH} country={country} />
			<Table
				caption={taxes.tabs.rates}
				hideCaption
				look="stack"
				columns={[
					{ key: "place", text: taxes.columns.place, heading: true },
					{ key: "category", text: taxes.columns.category },
					{ key: "rate", text: taxes.columns.rate, end: true },
					{ key: "included", text: taxes.columns.included },
					{ key: "actions", text: taxes.columns.actions, hideText: true, end: true },
				]}
				rows={items.map((rate) => ({ cells: cellsOf(page, rate) }))}
				empty={
					<EmptyList page={page} list={{ ...list, filters: {} }} icon="list" title={taxes.none.title}>
						{taxes.none.text}
					</EmptyList>
				}
			/>
			<Pagination {...pageLinks(page, list, nextCursor)} />
			<TaxRateForm page={page} path={PATH} state={state} />
			<p>
				<a href={page.href("/admin/changes?subject=tax_rate")}>{whoChanged}</a>
			</p>
		</AdminPage>
	);
}

function cellsOf(page: RequestContext, rate: TaxRate) {
	const { taxes, remove } = page.t.admin.sum;
	const { country, region, category, rateBps, isIncluded } = rate;
	const what = `${placeText(page, rate)}, ${taxes.categories[category]}`;
	const edit = {
		country,
		region: region || undefined,
		category,
		percent: rateAsTyped(rateBps, page.locale),
		onTop: isIncluded ? undefined : "1",
	};
	return {
		place: placeText(page, rate),
		category: taxes.categories[category],
		rate: page.format.percent(rateBps / 10_000, 2),
		included: taxes.included[isIncluded ? "true" : "false"],
		actions: (
			<span class="cluster">
				<a href={`${page.href(PATH + queryOf(edit))}#set`} aria-label={taxes.changeOf(what)}>
					{taxes.change}
				</a>
				<a href={page.href(`${PATH}/remove${keyQuery(rate)}`)} aria-label={taxes.removeOf(what)}>
					{remove}
				</a>
			</span>
		),
	};
}
