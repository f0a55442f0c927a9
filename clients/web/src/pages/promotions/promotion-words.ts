import type { RequestContext } from "../../core/request-context.ts";
import type { Promotion } from "./keeper.ts";

/** Basis points as people read them: 1,250 is "12.5 %". */
export const percentText = ({ format }: RequestContext, bps: number): string => format.percent(bps / 10_000, 2);

/** What a promotion does, in a few words. */
export function whatItDoes(
	page: RequestContext,
	promotion: Pick<Promotion, "kind" | "percentBps" | "amount" | "buyQuantity" | "getQuantity">,
): string {
	const { does } = page.t.promotions;
	const { kind, percentBps, amount, buyQuantity, getQuantity } = promotion;
	if (kind === "percentage") return does.percentage(percentText(page, percentBps ?? 0));
	if (kind === "fixed") return does.fixed(amount ? page.format.money(amount) : "");
	if (kind === "free_delivery") return does.free_delivery;
	const free = percentBps === null || percentBps === 10_000;
	return does.buy_x_get_y(buyQuantity ?? 0, getQuantity ?? 0, free ? null : percentText(page, percentBps));
}
