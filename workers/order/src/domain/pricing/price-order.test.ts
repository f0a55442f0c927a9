import { describe, expect, it } from "vitest";
import { aLine, aPart, aPromotion, priced, RATES } from "./sample-carts.ts";

/** Discounts by line and delivery, in cents. */
const cutsOf = (pricing: ReturnType<typeof priced>) =>
	pricing.parts.flatMap((part) => part.discounts.map((each) => `${each.promotionId} ${each.lineId ?? "delivery"} ${each.amountMinor}`));

const problemOf = (pricing: ReturnType<typeof priced>) => pricing.codes[0]?.problem;

describe("the price of an order", () => {
	it("rounds the tax once per line and once for delivery, which has the standard rate", () => {
		const lines = [
			aLine({ id: "1", unitPriceMinor: 333, quantity: 3, taxCategory: "reduced" }),
			aLine({ id: "2", unitPriceMinor: 1, quantity: 3 }),
			aLine({ id: "3", unitPriceMinor: 500, taxCategory: "zero" }),
		];
		const pricing = priced({ lines, parts: [aPart({ deliveryMinor: 650 })] });
		expect(pricing.parts[0]?.lines.map((each) => each.taxMinor)).toEqual([119, 1, 0]);
		expect(pricing).toMatchObject({ itemsMinor: 1502, deliveryMinor: 650, totalMinor: 2152, taxMinor: 119 + 1 + 122, taxAddedMinor: 0 });
	});

	it("adds the tax where prices do not have it in them, by the region or else by its country", () => {
		const lines = [aLine({ unitPriceMinor: 999 })];
		const inRegion = priced({ lines, parts: [aPart({ deliveryMinor: 500, taxCountry: "US", taxRegion: "ny " })] });
		expect(inRegion).toMatchObject({ itemsMinor: 999, deliveryMinor: 500, taxMinor: 133, taxAddedMinor: 133, totalMinor: 1632 }); // 88.61 and 44.35
		const elsewhere = priced({ lines, parts: [aPart({ deliveryMinor: 500, taxCountry: "US", taxRegion: "OR" })] });
		expect(elsewhere).toMatchObject({ taxAddedMinor: 10 + 5, totalMinor: 1499 + 15 });
		expect(priced({ lines, parts: [aPart({ taxCountry: "JP" })] })).toMatchObject({ taxMinor: 0, totalMinor: 999 });
	});

	it("has no tax for those who pay none: prices with tax in them are lower by it", () => {
		const cart = { lines: [aLine({ unitPriceMinor: 1230, quantity: 2 })], isTaxExempt: true };
		const atHome = priced({ ...cart, parts: [aPart({ deliveryMinor: 615 })] });
		expect(atHome).toMatchObject({ itemsMinor: 2000, deliveryMinor: 500, taxMinor: 0, totalMinor: 2500 });
		expect(atHome.parts[0]?.lines[0]).toMatchObject({ unitPriceMinor: 1000, taxRateBps: 0 });
		const abroad = priced({ ...cart, parts: [aPart({ taxCountry: "US", taxRegion: "NY" })] });
		expect(abroad).toMatchObject({ itemsMinor: 2460, taxMinor: 0, totalMinor: 2460 });
	});

	it("is taxed after discounts", () => {
		const promotions = [aPromotion({ percentBps: 5000 })];
		const pricing = priced({ lines: [aLine({ unitPriceMinor: 1230 })], promotions });
		expect(pricing).toMatchObject({ discountMinor: 615, taxMinor: 115, totalMinor: 615 });
	});
});

describe("a promotion", () => {
	const two = [aLine({ id: "1", unitPriceMinor: 1000 }), aLine({ id: "2", unitPriceMinor: 2000 })];

	it("takes a share of the whole, split over the lines so that no cent is lost", () => {
		const lines = ["1", "2", "3"].map((id) => aLine({ id, unitPriceMinor: 333 }));
		expect(cutsOf(priced({ lines, promotions: [aPromotion({ percentBps: 1000 })] }))).toEqual(["promo 1 34", "promo 2 33", "promo 3 33"]);
	});

	it("takes a fixed amount, and never more than there is", () => {
		expect(cutsOf(priced({ lines: two, promotions: [aPromotion({ kind: "fixed", amountMinor: 1000 })] }))).toEqual([
			"promo 1 333",
			"promo 2 667",
		]);
		expect(priced({ lines: two, promotions: [aPromotion({ kind: "fixed", amountMinor: 9000 })] })).toMatchObject({
			discountMinor: 3000,
			totalMinor: 0,
		});
	});

	it("takes the delivery off, of those shops whose goods it is off", () => {
		const lines = [aLine({ id: "1", vendorId: "a" }), aLine({ id: "2", vendorId: "b" })];
		const parts = [aPart({ vendorId: "a", deliveryMinor: 300 }), aPart({ vendorId: "b", deliveryMinor: 500 })];
		expect(cutsOf(priced({ lines, parts, promotions: [aPromotion({ kind: "free_delivery" })] }))).toEqual([
			"promo delivery 300",
			"promo delivery 500",
		]);
		expect(cutsOf(priced({ lines, parts, promotions: [aPromotion({ kind: "free_delivery", vendorId: "b" })] }))).toEqual([
			"promo delivery 500",
		]);
	});

	it("gives the cheapest pieces cheaper, and that to all: two of every three, where one is bought and two are got", () => {
		const lines = [
			aLine({ id: "1", unitPriceMinor: 500, quantity: 2 }),
			aLine({ id: "2", unitPriceMinor: 300, quantity: 3 }),
			aLine({ id: "3", unitPriceMinor: 900, quantity: 2 }),
		];
		const promotion = aPromotion({ kind: "buy_x_get_y", buyQuantity: 1, getQuantity: 2, percentBps: 10_000 });
		expect(cutsOf(priced({ lines, promotions: [promotion] }))).toEqual(["promo 1 378", "promo 2 341", "promo 3 681"]); // 1400
		const quarter = cutsOf(priced({ lines, promotions: [{ ...promotion, percentBps: 2500 }] }));
		expect(quarter).toEqual(["promo 1 95", "promo 2 85", "promo 3 170"]); // 350
		expect(cutsOf(priced({ lines: [aLine({ quantity: 2 })], promotions: [promotion] }))).toEqual([]);
	});

	it("is off certain goods and categories alone", () => {
		const lines = [aLine({ id: "1", productId: "mug" }), aLine({ id: "2", categoryIds: ["bread", "food"] }), aLine({ id: "3" })];
		const promotions = [aPromotion({ percentBps: 1000, productIds: ["mug"], categoryIds: ["food"] })];
		expect(cutsOf(priced({ lines, promotions }))).toEqual(["promo 1 100", "promo 2 100"]);
	});

	it("comes with others in a fixed sequence, each off what is left: goods, then the shop's, then all, percentages first", () => {
		const promotions = [
			aPromotion({ id: "all-fixed", kind: "fixed", amountMinor: 100 }),
			aPromotion({ id: "all", percentBps: 1000 }),
			aPromotion({ id: "shop", percentBps: 1000, vendorId: "a" }),
			aPromotion({ id: "goods", percentBps: 5000, productIds: ["mug"] }),
		];
		const lines = [aLine({ id: "1", productId: "mug", unitPriceMinor: 2000 })];
		expect(cutsOf(priced({ lines, promotions }))).toEqual(["goods 1 1000", "shop 1 100", "all 1 90", "all-fixed 1 100"]);
	});

	it("that does not combine is taken alone where it takes off more, and the lowest id on a tie", () => {
		const small = aPromotion({ id: "small", code: "SMALL", percentBps: 1000 });
		const alone = aPromotion({ id: "alone", code: "ALONE", percentBps: 2000, combines: false });
		const codes = ["ALONE", "SMALL"];
		const pricing = priced({ lines: two, promotions: [small, alone], codes });
		expect(cutsOf(pricing)).toEqual(["alone 1 200", "alone 2 400"]);
		expect(pricing.codes.map((each) => each.problem)).toEqual([null, "not_combined"]);
		const better = priced({ lines: two, promotions: [{ ...small, percentBps: 2000 }, alone], codes });
		expect(cutsOf(better)).toEqual(["small 1 200", "small 2 400"]);
		expect(better.codes.map((each) => each.problem)).toEqual(["not_combined", null]);
		const twin = { ...alone, id: "aa", code: "TWIN" };
		expect(cutsOf(priced({ lines: two, promotions: [alone, twin] }))).toEqual(["aa 1 200", "aa 2 400"]);
	});

	it("is paid by the shop or by the marketplace, which the commission follows", () => {
		const lines = [aLine({ unitPriceMinor: 10_000 })];
		const byShop = priced({ lines, promotions: [aPromotion({ percentBps: 1000, fundedBy: "vendor" })] });
		expect(byShop.parts[0]).toMatchObject({
			discountMinor: 1000,
			marketplaceDiscountMinor: 0,
			commissionMinor: 900,
			commissionTaxMinor: 207,
		});
		const byMarketplace = priced({ lines, promotions: [aPromotion({ percentBps: 1000, fundedBy: "marketplace" })] });
		expect(byMarketplace.parts[0]).toMatchObject({
			discountMinor: 1000,
			marketplaceDiscountMinor: 1000,
			commissionMinor: 1000,
			commissionTaxMinor: 230,
		});
	});

	it.each([
		["unknown", null],
		["no_longer_valid", { isActive: false }],
		["no_longer_valid", { endsAt: "2026-11-22T10:00:00.000Z" }],
		["not_yet_valid", { startsAt: "2026-11-22T10:00:00.001Z" }],
		["used_up", { maxUses: 3, uses: 3 }],
		["used_by_customer", { maxUsesPerCustomer: 1, usesByCustomer: 1 }],
		["minimum_spend", { minSpendMinor: 1001 }],
		["nothing_to_discount", { productIds: ["another"] }],
		["nothing_to_discount", { vendorId: "another" }],
		[null, { minSpendMinor: 1000, maxUses: 3, uses: 2, startsAt: "2026-11-22T10:00:00.000Z", endsAt: "2026-11-22T10:00:00.001Z" }],
	] as const)("says why its code does not apply: %s where it is %o", (problem, change) => {
		const promotions = change ? [aPromotion({ code: "SUMMER", ...change })] : [];
		const pricing = priced({ lines: [aLine()], promotions, codes: ["SUMMER"] });
		expect(problemOf(pricing)).toBe(problem);
		expect(pricing.discountMinor > 0).toBe(problem === null);
	});
});

describe("the commission", () => {
	const rules = [
		{ id: "1", vendorId: null, categoryId: null, fromMinor: 0, rateBps: 1200 },
		{ id: "2", vendorId: null, categoryId: "food", fromMinor: 0, rateBps: 800 },
		{ id: "3", vendorId: "a", categoryId: null, fromMinor: 0, rateBps: 700 },
		{ id: "4", vendorId: "a", categoryId: "food", fromMinor: 0, rateBps: 600 },
		{ id: "5", vendorId: "a", categoryId: "food", fromMinor: 5000, rateBps: 500 },
		{ id: "6", vendorId: "a", categoryId: "bread", fromMinor: 20_000, rateBps: 400 },
	];
	const rateOf = (line: Parameters<typeof aLine>[0], commissionRules = rules) => {
		const [first] =
			priced({ lines: [aLine(line)], parts: [aPart({ vendorId: line?.vendorId ?? "a" })], commissionRules }).parts[0]?.lines ?? [];
		return [first?.commissionBps, first?.commissionReason];
	};

	it("follows the rule that says the most, from the highest amount that the line reaches", () => {
		const categoryIds = ["bread", "food"];
		expect(rateOf({ categoryIds })).toEqual([600, "vendor_and_category"]);
		expect(rateOf({ categoryIds, unitPriceMinor: 5000 })).toEqual([500, "vendor_and_category"]);
		expect(rateOf({ categoryIds, unitPriceMinor: 10_000, quantity: 2 })).toEqual([400, "vendor_and_category"]);
		expect(rateOf({})).toEqual([700, "vendor"]);
		expect(rateOf({ vendorId: "b", categoryIds })).toEqual([800, "category"]);
		expect(rateOf({ vendorId: "b" })).toEqual([1200, "general"]);
		expect(rateOf({ vendorId: "b" }, [])).toEqual([1000, "vendor_rate"]);
	});

	it("is taxed as in the shop's country, wherever the shopper is", () => {
		const pricing = priced({
			lines: [aLine({ unitPriceMinor: 10_000 })],
			parts: [aPart({ taxCountry: "JP", shopCountry: "FI", deliveryMinor: 900 })],
		});
		expect(pricing.parts[0]).toMatchObject({ commissionMinor: 1000, commissionTaxMinor: 255, taxMinor: 0 });
		expect(RATES.get("FI//standard")?.rateBps).toBe(2550);
	});
});

describe("credit", () => {
	const card = { accountId: "card", kind: "gift_card" as const, ending: "7XK2", balanceMinor: 700 };
	const account = { accountId: "account", kind: "store_credit" as const, ending: null, balanceMinor: 5000 };

	it("pays and takes nothing off: one account after the other, up to the total", () => {
		const pricing = priced({ lines: [aLine()], credits: [card, account] });
		expect(pricing).toMatchObject({ totalMinor: 1000, discountMinor: 0, creditMinor: 1000 });
		expect(pricing.credits.map((used) => [used.accountId, used.amountMinor])).toEqual([
			["card", 700],
			["account", 300],
		]);
		expect(priced({ lines: [aLine()], credits: [card] }).creditMinor).toBe(700);
	});
});
