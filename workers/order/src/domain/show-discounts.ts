import type { Discount } from "#contracts/cart";
import { money } from "#contracts/money";

interface Taken {
	vendorId: string;
	discounts: readonly { promotionId: string; title: string; code: string | null; amountMinor: number }[];
}

/** What each promotion takes off the goods and the delivery of each shop, as the public API has it. */
export const showDiscounts = (parts: readonly Taken[]): Discount[] =>
	parts.flatMap(({ vendorId, discounts }) =>
		[...Map.groupBy(discounts, (discount) => discount.promotionId)].flatMap(([promotionId, all]) => {
			const amount = all.reduce((total, discount) => total + discount.amountMinor, 0);
			return all.slice(0, 1).map(({ title, code }) => ({ promotionId, title, code, vendorId, amount: money(amount) }));
		}),
	);
