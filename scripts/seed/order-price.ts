import { priceOrder } from "../../workers/order/src/domain/pricing/price-order.ts";
import type { TaxRates } from "../../workers/order/src/domain/pricing/tax.ts";
import type { Choice } from "./order-deliveries.ts";
import { lineId, variantOf } from "./order-ids.ts";
import type { OrderPlan } from "./order-plans.ts";
import { COMMISSION_BPS } from "./shops.ts";
import type { SumRules } from "./sum-rules.ts";

/** What of the demo shopper's store credit an order takes. */
const CREDIT_USED_MINOR = 1_000;

/** What the order costs, by the rules of its time. */
export function pricedAs(plan: OrderPlan, choices: readonly Choice[], rates: TaxRates, rules: SumRules) {
	return priceOrder({
		at: plan.at.toISOString(),
		lines: plan.lines.map((line, position) => ({
			id: lineId(plan, position),
			vendorId: line.product.shop.id,
			productId: line.product.stored.id,
			categoryIds: rules.withThoseAbove(line.product.stored.categories.map((category) => category.id)),
			unitPriceMinor: variantOf(line).priceMinor,
			quantity: line.quantity,
			taxCategory: variantOf(line).taxCategory,
		})),
		parts: choices.map(({ shop, offer }) => ({
			vendorId: shop.id,
			deliveryMinor: offer.priceMinor,
			taxCountry: "IE",
			taxRegion: "",
			shopCountry: "IE",
			commissionBps: COMMISSION_BPS,
		})),
		rates,
		isTaxExempt: false,
		promotions: rules.promotions.filter(({ code }) => code === null || plan.codes?.includes(code)),
		codes: plan.codes ?? [],
		commissionRules: plan.at < rules.since ? [] : rules.commissionRules,
		credits: plan.usesCredit ? [{ ...rules.storeCredit, balanceMinor: CREDIT_USED_MINOR }] : [],
	});
}
