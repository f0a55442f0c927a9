import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Table } from "../../../components/table.tsx";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { idempotencyHeader, keyAgain } from "../../../core/form-key.ts";
import { errorsOf, type FormState, minorUnits, readForm } from "../../../core/forms.ts";
import { readPlace } from "../../../core/paging.ts";
import { privatePage } from "../../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { findNamed } from "../../promotions/find-named.ts";
import { type Categories, categoriesOf } from "../../sell/products/posted-form.ts";
import { AdminPage } from "../admin-page.tsx";
import { LeftNotice } from "../left-notice.tsx";
import { type ListAddress, pageLinks } from "../list-address.ts";
import { typedRate } from "../tax-rates/typed-percent.ts";
import { categoryName } from "./category-names.ts";
import { CommissionRuleForm } from "./commission-rule-form.tsx";

export type CommissionRule = Schemas["CommissionRule"];
const PATH = "/admin/commission-rules";

const empty = (): FormState => ({ values: { _key: crypto.randomUUID() }, errors: {} });

/** `/admin/commission-rules` */
export const showCommissionRules = async (c: Context<Web>): Promise<Response> => privatePage(c, await CommissionRulesPage(c, empty()));

/** `POST /admin/commission-rules`: adds one; sent twice it adds one. */
export async function addCommissionRule(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const { commission, notAPercent } = page.t.admin.sum;
	const values = await readForm(c);
	const { vendorId } = await findNamed(c, { shop: values["shop"] ?? "" });
	const from = (values["from"] ?? "").trim() === "" ? 0 : minorUnits(values["from"] ?? "");
	const rateBps = typedRate(values["percent"] ?? "");
	const errors = {
		...(vendorId === undefined && { shop: commission.noShop }),
		...(from === null && { from: commission.fromFault }),
		...(rateBps === null && { percent: notAPercent }),
	};
	if (vendorId === undefined || from === null || rateBps === null)
		return privatePage(c, await CommissionRulesPage(c, { values, errors }), 422);
	const body = { vendorId, categoryId: values["category"] || null, fromMinor: from, rateBps };
	const done = await tried(myApi(c).POST("/admin/commission-rules", { params: idempotencyHeader(values), body }));
	if (!done.ok) {
		endWhereHopeless(done.problem);
		const refused = done.problem.code === "conflict" ? { "": commission.taken } : errorsOf(done.problem, page.t);
		const key = keyAgain(values, done.problem.status);
		return refusedPage(c, done.problem, await CommissionRulesPage(c, { values: { ...values, _key: key }, errors: refused }));
	}
	leaveNotice(c, "commissionRuleAdded");
	return goTo(c, PATH);
}

/** What a rule is for, in words. */
export function ruleText({ t }: RequestContext, { vendor, categoryId }: CommissionRule, categories: Categories): string {
	const { commission } = t.admin.sum;
	const category = categoryId === null ? commission.allGoods : (categoryName(categories ?? [], categoryId) ?? commission.goneCategory);
	return `${vendor?.name ?? commission.allShops}, ${category}`;
}

async function CommissionRulesPage(c: Context<Web>, state: FormState) {
	const page = c.get("page");
	const { commission, remove, whoChanged } = page.t.admin.sum;
	const list: ListAddress = { path: PATH, filters: {}, place: readPlace(new URL(c.req.url).searchParams) };
	const query = { limit: 50, ...(list.place.cursor !== undefined && { cursor: list.place.cursor }) };
	const [{ items, nextCursor }, categories] = await Promise.all([
		need(myApi(c).GET("/admin/commission-rules", { params: { query } })),
		categoriesOf(c),
	]);
	return (
		<AdminPage
			page={page}
			section="commission"
			title={page.t.admin.frame.sections.commission}
			lead={commission.lead}
			notice={<LeftNotice page={page} left={takeNotice(c)} />}
		>
			<Table
				caption={page.t.admin.frame.sections.commission}
				hideCaption
				look="stack"
				columns={[
					{ key: "shop", text: commission.columns.shop, heading: true },
					{ key: "category", text: commission.columns.category },
					{ key: "from", text: commission.columns.from, end: true },
					{ key: "rate", text: commission.columns.rate, end: true },
					{ key: "actions", text: commission.columns.actions, hideText: true, end: true },
				]}
				rows={items.map((rule) => ({
					cells: {
						shop: rule.vendor ? <a href={page.href(`/admin/shops/${rule.vendor.id}`)}>{rule.vendor.name}</a> : commission.allShops,
						category:
							rule.categoryId === null ? commission.allGoods : (categoryName(categories ?? [], rule.categoryId) ?? commission.goneCategory),
						from: page.format.money(rule.from),
						rate: page.format.percent(rule.rateBps / 10_000, 2),
						actions: (
							<a href={page.href(`${PATH}/${rule.id}/remove`)} aria-label={commission.removeOf(ruleText(page, rule, categories))}>
								{remove}
							</a>
						),
					},
				}))}
				empty={
					<EmptyState icon="chart" title={commission.none.title}>
						<p>{commission.none.text}</p>
					</EmptyState>
				}
			/>
			<Pagination {...pageLinks(page, list, nextCursor)} />
			<CommissionRuleForm page={page} path={PATH} state={state} categories={categories} />
			<p>
				<a href={page.href("/admin/changes?subject=commission_rule")}>{whoChanged}</a>
			</p>
		</AdminPage>
	);
}
