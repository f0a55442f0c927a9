import type { Totals } from "#contracts/cart";
import { money } from "#contracts/money";
import type { Amounts } from "./pricing/amounts.ts";

/** Amounts as the public API has them. */
export const showTotals = (amounts: Amounts): Totals => ({
	items: money(amounts.itemsMinor),
	discount: money(amounts.discountMinor),
	delivery: money(amounts.deliveryMinor),
	tax: money(amounts.taxMinor),
	total: money(amounts.totalMinor),
});
