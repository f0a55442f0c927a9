import { ok } from "#contracts/result";
import type { VendorPromotionsApi } from "#contracts/vendor-promotions";
import type { Db } from "#kit/db";
import { changePromotion, createPromotion, findPromotion, removePromotion } from "./domain/promotion/manage-promotions.ts";
import { showPromotion } from "./domain/promotion/show-promotion.ts";
import type { PromotionKeeper } from "./domain/promotion/stored-promotion.ts";
import { promotionStore } from "./store/promotion-store.ts";

const shopOf = (vendorId: string): PromotionKeeper => ({ kind: "shop", vendorId });

/** The promotions that one shop has and pays for. Everything is looked up by the shop's id too. */
export function vendorPromotionsApi(db: Db, now: () => Date): VendorPromotionsApi {
	const promotions = promotionStore(db);
	const at = now().toISOString();
	return {
		async list(vendorId, filter) {
			const page = await promotions.list(shopOf(vendorId), filter, at);
			return page.ok ? ok({ ...page.value, items: page.value.items.map((item) => showPromotion(item, at)) }) : page;
		},

		async find(vendorId, id) {
			const found = await findPromotion(shopOf(vendorId), id, promotions);
			return found.ok ? ok(showPromotion(found.value, at)) : found;
		},

		async create(actor, vendorId, input, scope) {
			const created = await createPromotion(actor, { ...input, vendorId, fundedBy: "vendor" }, scope, at, promotions);
			return created.ok ? ok({ ...created.value, value: showPromotion(created.value.value, at) }) : created;
		},

		async change(actor, vendorId, id, patch) {
			const changed = await changePromotion(actor, shopOf(vendorId), id, patch, at, promotions);
			return changed.ok ? ok(showPromotion(changed.value, at)) : changed;
		},

		remove: (actor, vendorId, id) => removePromotion(actor, shopOf(vendorId), id, at, promotions),
	};
}
