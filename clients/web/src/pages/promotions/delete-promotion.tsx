import type { Context } from "hono";
import { Button, LinkButton } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { leaveNotice } from "../../core/cookies.ts";
import { privatePage } from "../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../core/refused.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import type { KeeperFrame } from "../../layout/keeper-frame.ts";
import type { Keeper, Promotion } from "./keeper.ts";

const idIn = (c: Context<Web>): string => c.req.param("id") ?? "";

/** Asks before a promotion is deleted, or says why it cannot be. */
export async function showPromotionDeletion(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const [Frame, promotion] = await Promise.all([keeper.frame(), keeper.find(idIn(c))]);
	return privatePage(c, <DeletePromotion page={c.get("page")} Frame={Frame} path={keeper.path} promotion={promotion} />);
}

/** Deletes a promotion that no order has; what is gone already counts as deleted. */
export async function deletePromotion(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const done = await keeper.remove(idIn(c));
	if (!done.ok && done.problem.status !== 404) {
		endWhereHopeless(done.problem);
		const [Frame, promotion] = await Promise.all([keeper.frame(), keeper.find(idIn(c))]);
		return refusedPage(c, done.problem, <DeletePromotion page={c.get("page")} Frame={Frame} path={keeper.path} promotion={promotion} />);
	}
	leaveNotice(c, "promotionDeleted");
	return goTo(c, keeper.path);
}

interface DeletePromotionProps {
	page: RequestContext;
	Frame: KeeperFrame;
	path: string;
	promotion: Promotion;
}

const DeletePromotion = ({ page, Frame, path, promotion }: DeletePromotionProps) => {
	const { delete: t } = page.t.promotions;
	const back = page.href(`${path}/${promotion.id}`);
	const isUsed = promotion.uses > 0;
	return (
		<Frame title={t.title(promotion.title)} lead={isUsed ? undefined : t.text} above={[{ href: back, text: promotion.title }]}>
			{isUsed ? (
				<>
					<Notice tone="warning" role="alert">
						<p>{t.used}</p>
					</Notice>
					<p>
						<a href={back}>{t.back}</a>
					</p>
				</>
			) : (
				<form method="post" action={`${back}/delete`} class="cluster">
					<Button variant="danger">{t.submit}</Button>
					<LinkButton href={back}>{t.keep}</LinkButton>
				</form>
			)}
		</Frame>
	);
};
