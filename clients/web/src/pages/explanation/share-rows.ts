import type { Schemas } from "../../../../api/client.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { type ExplainedPart, less, rateText, type Reader, type Sum } from "./price-rows.ts";

type PartSettlement = NonNullable<ExplainedPart["settlement"]>;

interface Share {
	paid: Schemas["Price"];
	settlement: Schemas["LineSettlement"];
	/** None for the delivery, which carries no commission. */
	commission: Schemas["ExplainedCommission"] | null;
	/** Of the tax on the commission. */
	taxBps: number;
}

/** From what the shopper pays to what the shop gets of it. */
export function shareSum(page: RequestContext, reader: Exclude<Reader, "shopper">, { paid, settlement, commission, taxBps }: Share): Sum {
	const { t, format } = page;
	const text = t.explanation;
	const { marketplaceDiscount, commissionTax, net } = settlement;
	const paidRow = { label: text.pays[reader], amount: format.money(paid) };
	const fromMarketplace =
		marketplaceDiscount.amount === 0 ? [] : [{ label: text.fromMarketplace, amount: format.money(marketplaceDiscount) }];
	const taken = commission
		? [
				{
					label: text.commission(rateText(page, commission.rateBps)),
					amount: less(page, commission.amount),
					hint: text.commissionOf(format.money(commission.base), text.rules[commission.reason]),
				},
				{ label: text.commissionTax(rateText(page, taxBps)), amount: less(page, commissionTax) },
			]
		: [];
	const hint = commission ? undefined : text.noCommission;
	return { rows: [paidRow, ...fromMarketplace, ...taken], total: { label: text.gets[reader], amount: format.money(net), hint } };
}

/** Who gets what of what the shopper pays: the shops, the marketplace, and the tax office of the marketplace's commission. */
export function whoGets(page: RequestContext, paid: Schemas["Price"], settlements: readonly PartSettlement[]): Sum {
	const { t, format } = page;
	const text = t.explanation;
	const all = (of: (settlement: PartSettlement) => number) => ({
		currency: paid.currency,
		amount: settlements.reduce((sum, settlement) => sum + of(settlement), 0),
	});
	const commission = all((settlement) => settlement.commission.amount);
	const discounts = all((settlement) => settlement.marketplaceDiscount.amount);
	const share = { ...commission, amount: commission.amount - discounts.amount };
	return {
		rows: [
			{ label: text.gets.operator, amount: format.money(all((settlement) => settlement.net.amount)) },
			{
				label: text.marketplace,
				amount: format.money(share),
				hint:
					discounts.amount === 0
						? text.marketplaceGets(format.money(commission))
						: text.marketplaceGetsLess(format.money(commission), format.money(discounts)),
			},
			{
				label: text.taxOffice,
				amount: format.money(all((settlement) => settlement.commissionTax.amount.amount)),
				hint: text.taxOfficeHint,
			},
		],
		total: { label: text.pays.operator, amount: format.money(paid) },
	};
}
