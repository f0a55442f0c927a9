import type { Context } from "hono";
import { leaveNotice } from "../../core/cookies.ts";
import { type FormState, readForm } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../core/refused.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { oneOf } from "../admin/list-address.ts";
import { type Categories, categoriesOf } from "../sell/products/posted-form.ts";
import { findNamed } from "./find-named.ts";
import type { KeeperFrame } from "../../layout/keeper-frame.ts";
import type { Keeper } from "./keeper.ts";
import { emptyValues, inputFrom, type Kind, KINDS, refusalOf } from "./promotion-fields.ts";
import { PromotionForm } from "./promotion-form.tsx";

/** Asks what the promotion is to do, and then for the rest. */
export async function showNewPromotion(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const page = c.get("page");
	const kind = oneOf(c.req.query("kind") ?? null, KINDS);
	if (kind === undefined) return privatePage(c, <ChooseKind page={page} Frame={await keeper.frame()} path={keeper.path} />);
	const [Frame, categories] = await Promise.all([keeper.frame(), categoriesOf(c)]);
	const state = { values: emptyValues(kind), errors: {} };
	return privatePage(c, <NewPromotion page={page} Frame={Frame} keeper={keeper} categories={categories} kind={kind} state={state} />);
}

/** Sets up a promotion, once per form. */
export async function postNewPromotion(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const kind = oneOf(values["kind"] ?? null, KINDS) ?? "percentage";
	const view = async (state: FormState) => {
		const [Frame, categories] = await Promise.all([keeper.frame(), categoriesOf(c)]);
		return <NewPromotion page={page} Frame={Frame} keeper={keeper} categories={categories} kind={kind} state={state} />;
	};
	const input = inputFrom(values, kind, await findNamed(c, values), page);
	if (!input.ok) return privatePage(c, await view({ values, errors: input.errors }), 422);
	const created = await keeper.create(input.value, values["_key"] ?? "");
	if (!created.ok) {
		endWhereHopeless(created.problem);
		// What was refused is sent again as another promotion; after an outage it may be there already, and its key finds it.
		const key = created.problem.status < 500 ? crypto.randomUUID() : (values["_key"] ?? "");
		return refusedPage(c, created.problem, await view({ values: { ...values, _key: key }, errors: refusalOf(created.problem, page) }));
	}
	leaveNotice(c, "promotionAdded");
	return goTo(c, keeper.path);
}

/** The kinds as links, each to its form. */
const ChooseKind = ({ page, Frame, path }: { page: RequestContext; Frame: KeeperFrame; path: string }) => {
	const { promotions: t } = page.t;
	return (
		<Frame title={t.newTitle} lead={t.chooseKind} above={[]}>
			<ul class="stack" role="list">
				{KINDS.map((kind) => (
					<li class="panel stack tight">
						<a href={page.href(`${path}/new?kind=${kind}`)}>
							<strong>{t.kinds[kind]}</strong>
						</a>
						<p class="muted">{t.kindHints[kind]}</p>
					</li>
				))}
			</ul>
		</Frame>
	);
};

interface NewPromotionProps {
	page: RequestContext;
	Frame: KeeperFrame;
	keeper: Keeper;
	categories: Categories;
	kind: Kind;
	state: FormState;
}

const NewPromotion = ({ page, Frame, keeper, categories, kind, state }: NewPromotionProps) => {
	const { promotions: t } = page.t;
	return (
		<Frame title={t.newTitle} above={[]}>
			<PromotionForm
				page={page}
				keeper={keeper}
				action={`${keeper.path}/new`}
				kind={kind}
				isNew
				state={state}
				categories={categories}
				submit={t.newSubmit}
			/>
		</Frame>
	);
};
