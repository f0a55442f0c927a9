import { money } from "#contracts/money";
import type { Promotion } from "#contracts/promotion";
import { type ListedPromotion, promotionStatus } from "./stored-promotion.ts";

/** A promotion as the public API has it. */
export function showPromotion({ promotion, uses, shop }: ListedPromotion, at: string): Promotion {
	const { version: _version, vendorId, amountMinor, minSpendMinor, ...shown } = promotion;
	return {
		...shown,
		amount: amountMinor === null ? null : money(amountMinor),
		minSpend: money(minSpendMinor),
		vendor: vendorId === null ? null : { id: vendorId, slug: shop?.slug ?? "", name: shop?.name ?? "" },
		status: promotionStatus(promotion, uses, at),
		uses,
	};
}
