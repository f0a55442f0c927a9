import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExplainedPart } from "#contracts/explanation";
import { sum } from "#contracts/money";
import { TAX_CATEGORIES } from "#contracts/product";
import { PROMOTION_KINDS } from "#contracts/promotion";
import { FUNDERS } from "../funders.ts";
import { explainOrder } from "../order/explain-order.ts";
import type { Order } from "../order/order.ts";
import { priceOrder } from "./price-order.ts";
import { compareIds, isOff, type OfferedPromotion } from "./promotion.ts";
import { aPromotion, RATES } from "./sample-carts.ts";
import type { LineToPrice } from "./goods.ts";
import type { ToPrice } from "./to-price.ts";

const SHOPS = ["a", "b", "c"];
const CATEGORIES = ["food", "bread", "home"];
const PRODUCTS = ["mug", "loaf", "lamp"];

const distinct = <T extends { id: string }>(things: fc.Arbitrary<T>, maxLength: number) =>
	fc.uniqueArray(things, { maxLength, selector: ({ id }) => id });

const line = fc.record<LineToPrice>({
	id: fc.string({ minLength: 1, maxLength: 4 }),
	vendorId: fc.constantFrom(...SHOPS),
	productId: fc.constantFrom(...PRODUCTS),
	categoryIds: fc.subarray(CATEGORIES),
	unitPriceMinor: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 100_000_000 })),
	quantity: fc.integer({ min: 1, max: 999 }),
	taxCategory: fc.constantFrom(...TAX_CATEGORIES),
});

const promotion = fc
	.record({
		id: fc.string({ minLength: 1, maxLength: 4 }),
		kind: fc.constantFrom(...PROMOTION_KINDS),
		percentBps: fc.integer({ min: 1, max: 10_000 }),
		amountMinor: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 10_000_000 })),
		buyQuantity: fc.integer({ min: 1, max: 5 }),
		getQuantity: fc.integer({ min: 1, max: 5 }),
		vendorId: fc.option(fc.constantFrom(...SHOPS)),
		fundedBy: fc.constantFrom(...FUNDERS),
		productIds: fc.subarray(PRODUCTS),
		categoryIds: fc.subarray(CATEGORIES),
		minSpendMinor: fc.constantFrom(0, 0, 500, 1_000_000),
		combines: fc.boolean(),
	})
	.map((change): OfferedPromotion => aPromotion({ ...change, code: change.id }));

const rule = fc.record({
	id: fc.string({ minLength: 1, maxLength: 4 }),
	vendorId: fc.option(fc.constantFrom(...SHOPS)),
	categoryId: fc.option(fc.constantFrom(...CATEGORIES)),
	fromMinor: fc.constantFrom(0, 1000, 100_000),
	rateBps: fc.integer({ min: 0, max: 10_000 }),
});

const credit = fc.record({
	accountId: fc.string({ minLength: 1, maxLength: 4 }),
	kind: fc.constantFrom("gift_card" as const, "store_credit" as const),
	ending: fc.constant(null),
	balanceMinor: fc.integer({ min: 0, max: 1_000_000 }),
});

const parts = fc.tuple(
	...SHOPS.map((vendorId) =>
		fc.record({
			vendorId: fc.constant(vendorId),
			deliveryMinor: fc.integer({ min: 0, max: 100_000 }),
			taxCountry: fc.constantFrom("IE", "FI", "US", "JP"),
			taxRegion: fc.constantFrom("", "NY"),
			shopCountry: fc.constantFrom("IE", "FI", "JP"),
			commissionBps: fc.integer({ min: 0, max: 5000 }),
		}),
	),
);

const cart: fc.Arbitrary<ToPrice> = fc.record({
	at: fc.constant("2026-11-22T10:00:00.000Z"),
	lines: distinct(line, 12),
	parts,
	rates: fc.constant(RATES),
	isTaxExempt: fc.boolean(),
	promotions: distinct(promotion, 6),
	codes: fc.constant([]),
	commissionRules: distinct(rule, 5),
	credits: fc.array(credit, { maxLength: 3 }),
});

const MANY = { numRuns: 2_000 };
const holds = (property: (input: ToPrice) => void) => fc.assert(fc.property(cart, property), MANY);

describe("whatever is in a cart and whatever is taken off,", () => {
	it("lines and delivery add up to the parts, and the parts to the whole", () => {
		holds((input) => {
			const pricing = priceOrder(input);
			for (const key of ["itemsMinor", "discountMinor", "deliveryMinor", "taxMinor", "taxAddedMinor", "totalMinor"] as const)
				expect(sum(pricing.parts.map((part) => part[key]))).toBe(pricing[key]);
			for (const part of [pricing, ...pricing.parts])
				expect(part.totalMinor).toBe(part.itemsMinor - part.discountMinor + part.deliveryMinor + part.taxAddedMinor);
			for (const part of pricing.parts) {
				const ofLines = (key: "totalMinor" | "discountMinor" | "taxMinor" | "commissionMinor" | "marketplaceDiscountMinor") =>
					sum(part.lines.map((each) => each[key]));
				expect(ofLines("totalMinor")).toBe(part.itemsMinor);
				expect(ofLines("discountMinor") + part.deliveryDiscountMinor).toBe(part.discountMinor);
				expect(ofLines("taxMinor") + part.deliveryTaxMinor).toBe(part.taxMinor);
				expect(ofLines("commissionMinor")).toBe(part.commissionMinor);
				for (const each of part.lines) expect(each.unitPriceMinor * (quantityOf(input, each.id) ?? 0)).toBe(each.totalMinor);
			}
		});
	});

	it("what all parties pay and get adds up to zero", () => {
		holds((input) => {
			const pricing = priceOrder(input);
			const paid = pricing.creditMinor + (pricing.totalMinor - pricing.creditMinor);
			const shops = pricing.parts.map(
				(part) => part.totalMinor + part.marketplaceDiscountMinor - part.commissionMinor - part.commissionTaxMinor,
			);
			const marketplace = sum(pricing.parts.map((part) => part.commissionMinor - part.marketplaceDiscountMinor));
			const taxOnCommission = sum(pricing.parts.map((part) => part.commissionTaxMinor));
			expect(sum(shops) + marketplace + taxOnCommission - paid).toBe(0);
		});
	});

	it("every cent of a discount is on one line or one delivery, with one who pays for it", () => {
		holds((input) => {
			for (const part of priceOrder(input).parts) {
				const of = (lineId: string | null) => sum(part.discounts.filter((each) => each.lineId === lineId).map((each) => each.amountMinor));
				for (const each of part.lines) expect(of(each.id)).toBe(each.discountMinor);
				expect(of(null)).toBe(part.deliveryDiscountMinor);
				const marketplace = part.discounts.filter((each) => each.fundedBy === "marketplace");
				expect(sum(marketplace.map((each) => each.amountMinor))).toBe(part.marketplaceDiscountMinor);
			}
		});
	});

	it("no amount is negative, and nothing is discounted, taxed or paid with credit beyond what it costs", () => {
		holds((input) => {
			const pricing = priceOrder(input);
			expect(pricing.creditMinor).toBeLessThanOrEqual(pricing.totalMinor);
			for (const part of pricing.parts) {
				expect(part.deliveryDiscountMinor).toBeLessThanOrEqual(part.deliveryMinor);
				expect(part.marketplaceDiscountMinor).toBeLessThanOrEqual(part.discountMinor);
				expect(part.taxMinor).toBeLessThanOrEqual(part.totalMinor);
				expect(part.taxAddedMinor).toBeLessThanOrEqual(part.taxMinor);
				expect(Math.min(...amountsIn(part), ...part.lines.flatMap(amountsIn))).toBeGreaterThanOrEqual(0);
				for (const each of part.lines) {
					const paid = each.totalMinor - each.discountMinor + each.taxAddedMinor;
					expect(each.discountMinor).toBeLessThanOrEqual(each.totalMinor);
					expect(each.marketplaceDiscountMinor).toBeLessThanOrEqual(each.discountMinor);
					expect(each.taxMinor).toBeLessThanOrEqual(paid);
					expect(each.commissionMinor).toBeLessThanOrEqual(each.totalMinor);
				}
			}
		});
	});

	it("those who pay no tax have none, and pay no more than others", () => {
		holds((input) => {
			const exempt = priceOrder({ ...input, promotions: [], isTaxExempt: true });
			expect([exempt.taxMinor, exempt.taxAddedMinor]).toEqual([0, 0]);
			expect(exempt.totalMinor).toBeLessThanOrEqual(priceOrder({ ...input, promotions: [], isTaxExempt: false }).totalMinor);
		});
	});

	it("the sequence in which lines, promotions and rules come changes nothing", () => {
		holds((input) => {
			const backward = priceOrder({
				...input,
				lines: input.lines.toReversed(),
				promotions: input.promotions.toReversed(),
				commissionRules: input.commissionRules.toReversed(),
			});
			expect(backward).toEqual(priceOrder(input));
		});
	});

	it("a promotion is off nothing but what it is for", () => {
		holds((input) => {
			const promotions = new Map(input.promotions.map((each) => [each.id, each]));
			for (const { discounts, vendorId } of priceOrder(input).parts) {
				for (const { promotionId, lineId } of discounts) {
					const found = promotions.get(promotionId);
					const of = input.lines.filter((each) => each.vendorId === vendorId && (lineId === null || each.id === lineId));
					expect(found && of.some((each) => isOff(found, each))).toBe(true);
				}
			}
		});
	});

	it("promotions that do not combine are alone", () => {
		holds((input) => {
			const used = new Set(priceOrder(input).parts.flatMap((part) => part.discounts.map((each) => each.promotionId)));
			const alone = input.promotions.filter((each) => used.has(each.id) && !each.combines);
			expect(alone.length === 0 || used.size === 1).toBe(true);
		});
	});

	it("one more promotion that combines never makes it dearer, before tax that comes on top", () => {
		fc.assert(
			fc.property(cart, promotion, (input, more) => {
				fc.pre(input.promotions.every((each) => compareIds(each, more) !== 0));
				const before = priceOrder(input);
				const after = priceOrder({ ...input, promotions: [...input.promotions, { ...more, combines: true }] });
				expect(after.totalMinor - after.taxAddedMinor).toBeLessThanOrEqual(before.totalMinor - before.taxAddedMinor);
			}),
			{ numRuns: 5_000 },
		);
	});

	it("a code says why it does nothing, and does nothing where it says why", () => {
		holds((input) => {
			const pricing = priceOrder({ ...input, codes: input.promotions.map((each) => each.id) });
			const used = new Set(pricing.parts.flatMap((part) => part.discounts.map((each) => each.promotionId)));
			expect(pricing.codes.filter(({ code, problem }) => problem !== null && used.has(code))).toEqual([]);
		});
	});
});

const quantityOf = ({ lines }: ToPrice, id: string) => lines.find((each) => each.id === id)?.quantity;

const amountsIn = (thing: object): number[] =>
	Object.entries(thing).flatMap(([key, value]) => (key.endsWith("Minor") && typeof value === "number" ? [value] : []));

/** An order with the amounts that a cart comes to. */
const orderOf = ({ parts, ...amounts }: ReturnType<typeof priceOrder>): Order =>
	({
		...amounts,
		id: "ord_1",
		number: "HS-1234-5678",
		isTaxExempt: false,
		vendorOrders: parts.map((part) => ({
			...part,
			id: `vord_${part.vendorId}`,
			vendorSlug: "quay-bakery",
			vendorName: "Quay Bakery",
			deliveryTitle: "By post",
			lines: part.lines.map((line) => ({ ...line, quantity: 1, taxCategory: "standard", product: { title: "Loaf" } })),
		})),
	}) as unknown as Order;

const settlementsOf = ({ lines, delivery }: ExplainedPart) => [...lines, delivery].map(({ settlement }) => settlement);

describe("the explanation of an order", () => {
	it("adds up: each line to its net, the lines and the delivery to their part, the parts to the order", () => {
		fc.assert(
			fc.property(cart, (input) => {
				const { parts, total } = explainOrder(orderOf(priceOrder(input)), "party");
				for (const part of parts) {
					for (const { price, discount, tax, paid, settlement } of [...part.lines, part.delivery]) {
						expect(price.amount - discount.amount + tax.added.amount).toBe(paid.amount);
						const { marketplaceDiscount = null, commission = null, commissionTax = null, net = null } = settlement ?? {};
						expect(paid.amount + (marketplaceDiscount?.amount ?? 0) - (commission?.amount ?? 0) - (commissionTax?.amount ?? 0)).toBe(
							net?.amount,
						);
					}
					const { settlement } = part;
					const column = (name: "marketplaceDiscount" | "commission" | "commissionTax" | "net") =>
						sum(settlementsOf(part).map((of) => of?.[name].amount ?? 0));
					expect(sum([...part.lines, part.delivery].map(({ paid }) => paid.amount))).toBe(part.paid.amount);
					expect(column("marketplaceDiscount")).toBe(settlement?.marketplaceDiscount.amount);
					expect(column("commission")).toBe(settlement?.commission.amount);
					expect(column("commissionTax")).toBe(settlement?.commissionTax.amount.amount);
					expect(column("net")).toBe(settlement?.net.amount);
				}
				expect(sum(parts.map(({ paid }) => paid.amount))).toBe(total.amount);
			}),
			{ numRuns: 500 },
		);
	});

	it("says nothing to the shopper of what is between shop and marketplace", () => {
		fc.assert(
			fc.property(cart, (input) => {
				const { parts } = explainOrder(orderOf(priceOrder(input)), "shopper");
				expect(
					parts.flatMap((part) => [part.settlement, ...settlementsOf(part), ...part.lines.map(({ commission }) => commission)]),
				).toEqual(parts.flatMap((part) => [null, null, ...part.lines.flatMap(() => [null, null])]));
			}),
		);
	});
});
