import { shareOf, sum } from "#contracts/money";
import type { Funder } from "../funders.ts";
import type { Amounts } from "./amounts.ts";
import { type CommissionReason, commissionRateOf } from "./commission.ts";
import { type UsedCredit, useCredits } from "./credit.ts";
import { type CodeOutcome, discountsOf } from "./discounts.ts";
import { compareIds } from "./promotion.ts";
import type { Cut } from "./take-off.ts";
import { NO_TAX, taxOf, type TaxRate, taxRateOf, withoutTax } from "./tax.ts";
import type { LineToPrice, PartToPrice } from "./goods.ts";
import type { ToPrice } from "./to-price.ts";

export interface PricedLine {
	id: string;
	/** Without tax for those who pay none. */
	unitPriceMinor: number;
	totalMinor: number;
	discountMinor: number;
	marketplaceDiscountMinor: number;
	taxMinor: number;
	taxAddedMinor: number;
	taxRateBps: number;
	isTaxIncluded: boolean;
	commissionBps: number;
	commissionReason: CommissionReason;
	commissionMinor: number;
}

/** A discount of a line, or of the part's delivery where there is no line. */
export interface PricedDiscount {
	lineId: string | null;
	promotionId: string;
	title: string;
	code: string | null;
	fundedBy: Funder;
	amountMinor: number;
}

export interface PricedPart extends Amounts {
	vendorId: string;
	taxCountry: string;
	taxRegion: string;
	deliveryDiscountMinor: number;
	/** As much of the discount as the marketplace pays to the shop. */
	marketplaceDiscountMinor: number;
	deliveryTaxMinor: number;
	deliveryTaxRateBps: number;
	isDeliveryTaxIncluded: boolean;
	commissionMinor: number;
	commissionTaxRateBps: number;
	commissionTaxMinor: number;
	lines: PricedLine[];
	discounts: PricedDiscount[];
}

export interface Pricing extends Amounts {
	parts: PricedPart[];
	codes: CodeOutcome[];
	/** As much of the total as credit pays, and whose. */
	creditMinor: number;
	credits: UsedCredit[];
}

/**
 * Every price of a cart or an order comes from here, and from nothing but its input. Discounts are taken off first, tax is rounded
 * half up once per line and once per delivery (which has the standard rate), and the parts add up to the whole exactly.
 * Lines of a shop that is not among `parts` do not count.
 */
export function priceOrder(input: ToPrice): Pricing {
	const asked = asAsked(input);
	const { cuts, codes } = discountsOf(input.promotions, input.codes, asked, input.at);
	const parts = asked.parts.map((part) => pricePart(part, linesOf(asked, part), cuts, input));
	const amounts = totalOf(parts);
	const credits = useCredits(amounts.totalMinor, input.credits);
	return { ...amounts, parts, codes, credits, creditMinor: sum(credits.map((credit) => credit.amountMinor)) };
}

type Asked = Pick<ToPrice, "lines" | "parts">;

/** What is asked before discounts: without tax for those who pay none. In a sequence that does not depend on the input's. */
function asAsked({ lines, parts, rates, isTaxExempt }: ToPrice): Asked {
	const ofParts = new Map(parts.map((part) => [part.vendorId, part]));
	const counted = lines.flatMap((line) => {
		const part = ofParts.get(line.vendorId);
		if (!part || !isTaxExempt) return part ? [line] : [];
		return [{ ...line, unitPriceMinor: withoutTax(line.unitPriceMinor, taxRateOf(rates, part, line.taxCategory)) }];
	});
	const netOf = (part: PartToPrice) => ({ ...part, deliveryMinor: withoutTax(part.deliveryMinor, taxRateOf(rates, part, "standard")) });
	return { lines: counted.toSorted(compareIds), parts: isTaxExempt ? parts.map(netOf) : parts };
}

const linesOf = ({ lines }: Asked, { vendorId }: PartToPrice) => lines.filter((line) => line.vendorId === vendorId);

const amountOf = (cuts: readonly Cut[]): number => sum(cuts.map((cut) => cut.amountMinor));

const fromMarketplace = (cuts: readonly Cut[]): number => amountOf(cuts.filter((cut) => cut.promotion.fundedBy === "marketplace"));

function pricePart(part: PartToPrice, lines: readonly LineToPrice[], all: readonly Cut[], input: ToPrice): PricedPart {
	const cuts = all.filter((cut) => cut.vendorId === part.vendorId);
	const rateOf = (category: LineToPrice["taxCategory"]) => (input.isTaxExempt ? NO_TAX : taxRateOf(input.rates, part, category));
	const priced = lines.map((line) => priceLine(line, rateOf(line.taxCategory), cuts, { ...input, vendorRateBps: part.commissionBps }));
	const deliveryDiscountMinor = amountOf(cuts.filter((cut) => cut.lineId === null));
	const deliveryTax = taxOf(part.deliveryMinor - deliveryDiscountMinor, rateOf("standard"));
	const itemsMinor = sum(priced.map((line) => line.totalMinor));
	const discountMinor = amountOf(cuts);
	const taxAddedMinor = sum(priced.map((line) => line.taxAddedMinor)) + deliveryTax.taxAddedMinor;
	const { deliveryMinor, vendorId, taxCountry, taxRegion } = part;
	return {
		vendorId,
		taxCountry,
		taxRegion,
		itemsMinor,
		discountMinor,
		deliveryMinor,
		taxMinor: sum(priced.map((line) => line.taxMinor)) + deliveryTax.taxMinor,
		taxAddedMinor,
		totalMinor: itemsMinor - discountMinor + deliveryMinor + taxAddedMinor,
		deliveryDiscountMinor,
		marketplaceDiscountMinor: fromMarketplace(cuts),
		deliveryTaxMinor: deliveryTax.taxMinor,
		deliveryTaxRateBps: rateOf("standard").rateBps,
		isDeliveryTaxIncluded: rateOf("standard").isIncluded,
		...commissionOf(part, priced, input),
		lines: priced,
		discounts: cuts.map(discountFrom),
	};
}

/** The marketplace taxes its commission as the shop's country does, whoever the shopper is. */
function commissionOf({ shopCountry }: PartToPrice, lines: readonly PricedLine[], { rates }: ToPrice) {
	const commissionMinor = sum(lines.map((line) => line.commissionMinor));
	const { rateBps } = taxRateOf(rates, { taxCountry: shopCountry, taxRegion: "" }, "standard");
	return { commissionMinor, commissionTaxRateBps: rateBps, commissionTaxMinor: shareOf(commissionMinor, rateBps) };
}

type CommissionTerms = Pick<ToPrice, "commissionRules"> & { vendorRateBps: number };

function priceLine(line: LineToPrice, rate: TaxRate, ofPart: readonly Cut[], terms: CommissionTerms): PricedLine {
	const cuts = ofPart.filter((cut) => cut.lineId === line.id);
	const totalMinor = line.unitPriceMinor * line.quantity;
	const discountMinor = amountOf(cuts);
	const marketplaceDiscountMinor = fromMarketplace(cuts);
	const commission = commissionRateOf(line, terms.commissionRules, terms.vendorRateBps);
	return {
		id: line.id,
		unitPriceMinor: line.unitPriceMinor,
		totalMinor,
		discountMinor,
		marketplaceDiscountMinor,
		...taxOf(totalMinor - discountMinor, rate),
		taxRateBps: rate.rateBps,
		isTaxIncluded: rate.isIncluded,
		commissionBps: commission.rateBps,
		commissionReason: commission.reason,
		commissionMinor: shareOf(totalMinor - discountMinor + marketplaceDiscountMinor, commission.rateBps),
	};
}

const discountFrom = ({ promotion, lineId, amountMinor }: Cut): PricedDiscount => ({
	lineId,
	promotionId: promotion.id,
	title: promotion.title,
	code: promotion.code,
	fundedBy: promotion.fundedBy,
	amountMinor,
});

const totalOf = (parts: readonly PricedPart[]): Amounts => ({
	itemsMinor: sum(parts.map((part) => part.itemsMinor)),
	discountMinor: sum(parts.map((part) => part.discountMinor)),
	deliveryMinor: sum(parts.map((part) => part.deliveryMinor)),
	taxMinor: sum(parts.map((part) => part.taxMinor)),
	taxAddedMinor: sum(parts.map((part) => part.taxAddedMinor)),
	totalMinor: sum(parts.map((part) => part.totalMinor)),
});
