import { type Pricing, priceOrder } from "./price-order.ts";
import type { OfferedPromotion } from "./promotion.ts";
import { taxRatesFrom, type TaxRateRow } from "./tax.ts";
import type { LineToPrice, PartToPrice } from "./goods.ts";
import type { ToPrice } from "./to-price.ts";

const inPrices = (country: string, category: TaxRateRow["category"], rateBps: number): TaxRateRow => ({
	country,
	region: "",
	category,
	rateBps,
	isIncluded: true,
});

/** Ireland and Finland have the tax in their prices; in the United States it comes on top, and New York has a rate of its own. */
export const RATES = taxRatesFrom([
	inPrices("IE", "standard", 2300),
	inPrices("IE", "reduced", 1350),
	inPrices("IE", "zero", 0),
	inPrices("FI", "standard", 2550),
	inPrices("FI", "reduced", 1350),
	inPrices("FI", "zero", 1350),
	{ country: "US", region: "", category: "standard", rateBps: 100, isIncluded: false },
	{ country: "US", region: "NY", category: "standard", rateBps: 887, isIncluded: false },
]);

export const aLine = (change: Partial<LineToPrice> = {}): LineToPrice => ({
	id: "1",
	vendorId: "a",
	productId: "product",
	categoryIds: [],
	unitPriceMinor: 1000,
	quantity: 1,
	taxCategory: "standard",
	...change,
});

export const aPart = (change: Partial<PartToPrice> = {}): PartToPrice => ({
	vendorId: "a",
	deliveryMinor: 0,
	taxCountry: "IE",
	taxRegion: "",
	shopCountry: "IE",
	commissionBps: 1000,
	...change,
});

/** Ten percent off everything that the marketplace pays for, for everybody. */
export const aPromotion = (change: Partial<OfferedPromotion> = {}): OfferedPromotion => ({
	id: "promo",
	title: "Ten percent off",
	code: null,
	kind: "percentage",
	percentBps: 1000,
	amountMinor: null,
	buyQuantity: null,
	getQuantity: null,
	vendorId: null,
	fundedBy: "marketplace",
	productIds: [],
	categoryIds: [],
	minSpendMinor: 0,
	maxUses: null,
	maxUsesPerCustomer: null,
	combines: true,
	isActive: true,
	startsAt: null,
	endsAt: null,
	uses: 0,
	usesByCustomer: 0,
	...change,
});

/** Prices a cart in Ireland without promotions; change only what the test is about. */
export const priced = (change: Partial<ToPrice> = {}): Pricing =>
	priceOrder({
		at: "2026-11-22T10:00:00.000Z",
		lines: [],
		parts: [aPart()],
		rates: RATES,
		isTaxExempt: false,
		promotions: [],
		codes: [],
		commissionRules: [],
		credits: [],
		...change,
	});
