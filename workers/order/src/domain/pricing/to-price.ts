import type { CommissionRule } from "./commission.ts";
import type { Credit } from "./credit.ts";
import type { LineToPrice, PartToPrice } from "./goods.ts";
import type { OfferedPromotion } from "./promotion.ts";
import type { TaxRates } from "./tax.ts";

/** Everything that a price depends on, and nothing else. */
export interface ToPrice {
	/** The moment, ISO 8601. */
	at: string;
	lines: readonly LineToPrice[];
	parts: readonly PartToPrice[];
	rates: TaxRates;
	isTaxExempt: boolean;
	/** Those that need no code, and those whose code was given. */
	promotions: readonly OfferedPromotion[];
	/** The codes of promotions that were given, as they are compared. */
	codes: readonly string[];
	commissionRules: readonly CommissionRule[];
	/** What may be paid with, in this order. */
	credits: readonly Credit[];
}
