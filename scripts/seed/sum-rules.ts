import { createHash } from "node:crypto";
import { giftCardKey } from "../../workers/order/src/domain/credit/gift-card-code.ts";
import type { CommissionRule } from "../../workers/order/src/domain/pricing/commission.ts";
import type { Credit } from "../../workers/order/src/domain/pricing/credit.ts";
import type { OfferedPromotion } from "../../workers/order/src/domain/pricing/promotion.ts";
import { creditAccounts, creditEntries } from "../../workers/order/src/store/schema/credits.ts";
import { orderDiscounts } from "../../workers/order/src/store/schema/orders.ts";
import { commissionRules, promotions, promotionUses, taxRates } from "../../workers/order/src/store/schema/pricing.ts";
import { DEMO } from "../street/people.ts";
import { categoriesOf, type CategoryRow } from "./categories.ts";
import { type Databases, insertMissing, insertRows } from "./databases.ts";
import type { OrderRows } from "./order-rows.ts";
import type { Cast } from "./people.ts";
import { daysBefore, sampleId } from "./sample.ts";
import type { SeededShop } from "./shops.ts";

/** What decides over the sum of a sample order. */
export interface SumRules {
	/** Since when they hold. */
	since: Date;
	promotions: readonly OfferedPromotion[];
	/** Some categories with all above them, as rules ask for them. */
	withThoseAbove: (categoryIds: readonly string[]) => string[];
	commissionRules: readonly CommissionRule[];
	/** The demo shopper's store credit. */
	storeCredit: Credit;
}

/** The United Kingdom, as for goods that are imported there: on top of the price. */
const UK = [
	{ country: "GB", category: "standard", rateBps: 2_000, isIncluded: false },
	{ country: "GB", category: "reduced", rateBps: 500, isIncluded: false },
	{ country: "GB", category: "zero", rateBps: 0, isIncluded: false },
] as const;

const BOOKS_COMMISSION_BPS = 700;
const STORE_CREDIT_MINOR = 2_000;
const RULES_SINCE_DAYS = 45;

const NO_LIMITS = {
	code: null,
	percentBps: null,
	amountMinor: null,
	buyQuantity: null,
	getQuantity: null,
	vendorId: null,
	productIds: [],
	categoryIds: [],
	minSpendMinor: 0,
	maxUses: null,
	maxUsesPerCustomer: null,
	combines: true,
	isActive: true,
	endsAt: null,
	uses: 0,
	usesByCustomer: 0,
} as const;

/** The rules of the sample street: discounts by shops and by the marketplace, and a lower commission on books. */
export function sumRulesOf(today: Date, cast: Cast, shops: readonly SeededShop[]): SumRules {
	const since = daysBefore(today, RULES_SINCE_DAYS);
	const rule = { ...NO_LIMITS, startsAt: since.toISOString() };
	const id = (name: string) => sampleId("promotion", name, since);
	const shop = (slug: string) => {
		const found = shops.find(({ sample }) => sample.slug === slug);
		if (!found) throw new Error(`no shop ${slug}`);
		return { vendorId: found.id, fundedBy: "vendor" } as const;
	};
	const categories = categoriesOf(today);
	const books = categories.find(({ slug }) => slug === "books");
	if (!books) throw new Error("no category of books");
	return {
		since,
		withThoseAbove: (ids) => [...new Set(ids.flatMap((one) => pathTo(one, categories)))],
		promotions: [
			{
				...rule,
				...shop("quay-bakehouse"),
				id: id("big basket"),
				title: "10% off a big basket",
				kind: "percentage",
				percentBps: 1_000,
				minSpendMinor: 3_000,
			},
			{
				...rule,
				...shop("shandon-roasters"),
				id: id("roasters"),
				title: "€5 off for regulars",
				code: "ROASTERS5",
				kind: "fixed",
				amountMinor: 500,
				minSpendMinor: 2_500,
			},
			{
				...rule,
				id: id("hello"),
				title: "Welcome to the street",
				code: DEMO.code,
				kind: "percentage",
				percentBps: 1_000,
				fundedBy: "marketplace",
				minSpendMinor: 2_000,
				maxUsesPerCustomer: 1,
			},
			{
				...rule,
				id: id("post"),
				title: "Free delivery in spring",
				code: "SPRINGPOST",
				kind: "free_delivery",
				fundedBy: "marketplace",
				endsAt: daysBefore(today, 10).toISOString(),
			},
		],
		commissionRules: [
			{ id: sampleId("commissionRule", "books", since), vendorId: null, categoryId: books.id, fromMinor: 0, rateBps: BOOKS_COMMISSION_BPS },
		],
		storeCredit: {
			accountId: sampleId("creditAccount", cast.shoppers[0]?.email ?? "", since),
			kind: "store_credit",
			ending: null,
			balanceMinor: STORE_CREDIT_MINOR,
		},
	};
}

/** A category and those above it. */
function pathTo(id: string, categories: readonly CategoryRow[]): string[] {
	const parentId = categories.find((category) => category.id === id)?.parentId;
	return parentId ? [id, ...pathTo(parentId, categories)] : [id];
}

/** Writes the rules, and a gift card and store credit for the demo shopper. */
export async function seedSumRules({ db }: Databases, today: Date, cast: Cast, rules: SumRules): Promise<void> {
	const order = db("order");
	const since = daysBefore(today, RULES_SINCE_DAYS);
	const createdAt = since.toISOString();
	await insertRows(order, taxRates, UK);
	await insertRows(
		order,
		promotions,
		rules.promotions.map(({ uses: _uses, usesByCustomer: _byCustomer, productIds, categoryIds, ...promotion }) => ({
			...promotion,
			productIds: [...productIds],
			categoryIds: [...categoryIds],
			version: 1,
			createdAt,
			updatedAt: createdAt,
		})),
	);
	await insertRows(
		order,
		commissionRules,
		rules.commissionRules.map((rule) => ({ ...rule, createdAt })),
	);
	const { accountId, balanceMinor } = rules.storeCredit;
	const card = sampleId("creditAccount", "gift card", since);
	const key = giftCardKey(DEMO.giftCard.code);
	await insertRows(order, creditAccounts, [
		{ id: accountId, kind: "store_credit", userId: cast.shoppers[0]?.id ?? null, createdAt },
		{ id: card, kind: "gift_card", codeHash: sha256(key), codeEnding: key.slice(-4), note: "For the demo shopper", createdAt },
	]);
	await insertRows(order, creditEntries, [
		{
			id: sampleId("creditEntry", "store credit", since),
			accountId,
			amountMinor: balanceMinor,
			reference: "grant:seed",
			note: "With thanks for your patience",
			createdAt,
		},
		{
			id: sampleId("creditEntry", "gift card", since),
			accountId: card,
			amountMinor: DEMO.giftCard.minor,
			reference: `issue:${card}`,
			createdAt,
		},
	]);
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What orders used of promotions and credit. */
export async function seedUses({ db }: Databases, all: readonly OrderRows[]): Promise<void> {
	const order = db("order");
	await insertRows(
		order,
		orderDiscounts,
		all.flatMap(({ discounts }) => discounts),
	);
	await insertMissing(
		order,
		promotionUses,
		"orderId",
		all.flatMap((rows) =>
			[...new Set(rows.discounts.map(({ promotionId }) => promotionId))].map((promotionId) => ({
				promotionId,
				orderId: rows.order.id,
				customerHash: sha256(rows.order.contact.email.toLowerCase()),
			})),
		),
	);
	await insertMissing(
		order,
		creditEntries,
		"id",
		all.flatMap(({ credits }) => credits),
	);
}
