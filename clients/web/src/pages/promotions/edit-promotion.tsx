import type { Context } from "hono";
import { LinkButton } from "../../components/button.tsx";
import { leaveNotice, takeNotice } from "../../core/cookies.ts";
import { type FormState, readForm } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../core/refused.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { LeftNotice } from "../admin/left-notice.tsx";
import { type Categories, categoriesOf } from "../sell/products/posted-form.ts";
import { findNamed } from "./find-named.ts";
import type { KeeperFrame } from "../../layout/keeper-frame.ts";
import type { Keeper, Promotion } from "./keeper.ts";
import { patchFrom, refusalOf, valuesOf } from "./promotion-fields.ts";
import { PromotionForm } from "./promotion-form.tsx";
import { PromotionBadge } from "./promotion-list.tsx";

const idIn = (c: Context<Web>): string => c.req.param("id") ?? "";

/** A promotion with its form. */
export async function showPromotion(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const page = c.get("page");
	const [Frame, promotion, categories] = await Promise.all([keeper.frame(), keeper.find(idIn(c)), categoriesOf(c)]);
	const state = { values: valuesOf(promotion, page), errors: {} };
	const about = { page, Frame, keeper, promotion, categories, state, left: takeNotice(c) };
	return privatePage(c, <EditPromotion {...about} />);
}

/** Saves the form. */
export async function postPromotion(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const promotion = await keeper.find(idIn(c));
	const view = async (state: FormState) => {
		const [Frame, categories] = await Promise.all([keeper.frame(), categoriesOf(c)]);
		return <EditPromotion page={page} Frame={Frame} keeper={keeper} promotion={promotion} categories={categories} state={state} />;
	};
	const patch = patchFrom(values, promotion.kind, await findNamed(c, { ...values, shop: "" }, promotion.productIds), page);
	if (!patch.ok) return privatePage(c, await view({ values, errors: patch.errors }), 422);
	const saved = await keeper.change(promotion.id, patch.value);
	if (!saved.ok) {
		endWhereHopeless(saved.problem);
		return refusedPage(c, saved.problem, await view({ values, errors: refusalOf(saved.problem, page) }));
	}
	leaveNotice(c, "promotionSaved");
	return goTo(c, `${keeper.path}/${promotion.id}`);
}

interface EditPromotionProps {
	page: RequestContext;
	Frame: KeeperFrame;
	keeper: Keeper;
	promotion: Promotion;
	categories: Categories;
	state: FormState;
	left?: string | null;
}

const EditPromotion = ({ page, Frame, keeper, promotion, categories, state, left = null }: EditPromotionProps) => {
	const { promotions: t } = page.t;
	const path = `${keeper.path}/${promotion.id}`;
	const where = promotion.vendor ? t.offShop(promotion.vendor.name) : t.offAllShops;
	return (
		<Frame
			title={promotion.title}
			badge={<PromotionBadge page={page} status={promotion.status} />}
			lead={[t.usedSoFar(promotion.uses, page.format.number(promotion.uses)), where, t.paidBy[promotion.fundedBy]].join(" ")}
			above={[]}
			notice={<LeftNotice page={page} left={left} />}
		>
			<PromotionForm
				page={page}
				keeper={keeper}
				action={path}
				kind={promotion.kind}
				isNew={false}
				state={state}
				categories={categories}
				submit={page.t.words.save}
				actions={
					promotion.uses === 0 && (
						<LinkButton variant="quiet" icon="trash" href={page.href(`${path}/delete`)}>
							{t.delete.open}
						</LinkButton>
					)
				}
			/>
			{keeper.kind === "marketplace" && (
				<p>
					<a href={page.href(`/admin/changes?subject=promotion&id=${promotion.id}`)}>{t.whoChanged}</a>
				</p>
			)}
		</Frame>
	);
};
