import type { Context } from "hono";
import type { Web, WebApp } from "../../env.ts";
import { deletePromotion, showPromotionDeletion } from "./delete-promotion.tsx";
import { postPromotion, showPromotion } from "./edit-promotion.tsx";
import type { Keeper } from "./keeper.ts";
import { postNewPromotion, showNewPromotion } from "./new-promotion.tsx";
import { showPromotions } from "./promotion-list.tsx";

/** The pages about the promotions of whoever `keeperOf` says, below `base`. */
export function addPromotionPages(app: WebApp, base: string, keeperOf: (c: Context<Web>) => Keeper): void {
	const page = (show: (c: Context<Web>, keeper: Keeper) => Promise<Response>) => (c: Context<Web>) => show(c, keeperOf(c));
	const one = `${base}/:id{promo_[A-Za-z0-9]+}`;
	app.get(base, page(showPromotions));
	app.get(`${base}/new`, page(showNewPromotion));
	app.post(`${base}/new`, page(postNewPromotion));
	app.get(one, page(showPromotion));
	app.post(one, page(postPromotion));
	app.get(`${one}/delete`, page(showPromotionDeletion));
	app.post(`${one}/delete`, page(deletePromotion));
}
