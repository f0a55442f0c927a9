import type { Context } from "hono";
import { Button, LinkButton } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { ApiFailure, myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { categoriesOf } from "../../sell/products/posted-form.ts";
import { AdminPage } from "../admin-page.tsx";
import { type CommissionRule, ruleText } from "./commission-rules.tsx";

const PATH = "/admin/commission-rules";
const MOST_PAGES = 10;

const idIn = (c: Context<Web>): string => c.req.param("id") ?? "";

/** The rule of the address, of the newest thousand. */
async function ruleIn(c: Context<Web>): Promise<CommissionRule | undefined> {
	let cursor: string | null = null;
	for (let turn = 0; turn < MOST_PAGES; turn++) {
		const query: { limit: number; cursor?: string } = { limit: 100, ...(cursor !== null && { cursor }) };
		const { items, nextCursor } = await need(myApi(c).GET("/admin/commission-rules", { params: { query } }));
		const rule = items.find(({ id }) => id === idIn(c));
		if (rule || nextCursor === null) return rule;
		cursor = nextCursor;
	}
	return undefined;
}

/** `/admin/commission-rules/{id}/remove`: the question before it is done. */
export async function showRuleRemoval(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const { commission, remove, keep } = page.t.admin.sum;
	const [rule, categories] = await Promise.all([ruleIn(c), categoriesOf(c)]);
	const words = rule && `${ruleText(page, rule, categories)}: ${page.format.percent(rule.rateBps / 10_000, 2)}`;
	return privatePage(
		c,
		<AdminPage page={page} section="commission" title={commission.question} lead={words} above={[]} narrow>
			{rule ? (
				<>
					<p>{commission.questionText}</p>
					<form method="post" action={page.href(`${PATH}/${rule.id}/remove`)} class="cluster">
						<Button variant="danger">{remove}</Button>
						<LinkButton href={page.href(PATH)}>{keep}</LinkButton>
					</form>
				</>
			) : (
				<Notice tone="info">
					<p>{commission.gone}</p>
				</Notice>
			)}
		</AdminPage>,
		rule ? 200 : 404,
	);
}

/** Removes it; what is gone already counts as removed. */
export async function removeCommissionRule(c: Context<Web>): Promise<Response> {
	const done = await tried(myApi(c).DELETE("/admin/commission-rules/{id}", { params: { path: { id: idIn(c) } } }));
	if (!done.ok && done.problem.status !== 404) throw new ApiFailure(done.problem);
	leaveNotice(c, "commissionRuleRemoved");
	return goTo(c, PATH);
}
