import * as z from "zod";
import { vendorRefSchema } from "./cart.ts";
import { idSchema } from "./ids.ts";
import { positivePriceSchema, priceSchema } from "./money.ts";
import { nullable, pageOf, text, timeSchema } from "./page.ts";

/** What a promotion does. */
export const PROMOTION_KINDS = ["percentage", "fixed", "free_delivery", "buy_x_get_y"] as const;
export type PromotionKind = (typeof PROMOTION_KINDS)[number];

/** What becomes of a promotion by itself: whether it is off now, and why not. */
export const PROMOTION_STATUSES = ["running", "scheduled", "ended", "used_up", "inactive"] as const;
export type PromotionStatus = (typeof PROMOTION_STATUSES)[number];

/** Who can pay for a discount. */
const funder = z
	.enum(["vendor", "marketplace"])
	.meta({ description: "Who pays for it: the shops whose goods it is off, or the marketplace." });

/** A hundredth of a percent up to all of it. */
const percentBps = z.int().min(1).max(10_000).meta({ description: "Basis points: 1 to 10,000 (0.01 % to 100 %)." });
const pieces = z.int().min(1).max(999);
const uses = nullable(z.int().min(1).max(10_000_000));

/** What shoppers type. Small letters count as capitals. */
export const promotionCodeSchema = z
	.string()
	.min(3)
	.max(40)
	.regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, "letters, digits and single hyphens between them");

const fields = {
	title: text(120).meta({ description: "What shoppers read beside the discount." }),
	code: nullable(promotionCodeSchema).meta({ description: "Kept in capitals. Null: it applies by itself." }),
	productIds: z
		.array(idSchema)
		.max(100)
		.meta({ description: "Off these products only, and off those of `categoryIds`; off all where both are empty." }),
	categoryIds: z.array(idSchema).max(50).meta({ description: "Off what is in one of these categories or below it." }),
	minSpend: priceSchema.meta({ description: "Of the goods that it is off, before discounts." }),
	maxUses: uses.meta({ description: "How many orders may have it; null: any number." }),
	maxUsesPerCustomer: uses.meta({ description: "The same of one customer, who is known by the account and by the email." }),
	combines: z
		.boolean()
		.meta({ description: "Whether it goes together with others. Of those that do not, the one that takes off the most is used." }),
	isActive: z.boolean(),
	startsAt: nullable(timeSchema),
	endsAt: nullable(timeSchema).meta({ description: "Not any more from this moment on." }),
};

const initial = {
	title: fields.title,
	code: fields.code.default(null),
	productIds: fields.productIds.default([]),
	categoryIds: fields.categoryIds.default([]),
	minSpend: fields.minSpend.default({ amount: 0, currency: "EUR" }),
	maxUses: fields.maxUses.default(null),
	maxUsesPerCustomer: fields.maxUsesPerCustomer.default(null),
	combines: fields.combines.default(true),
	isActive: fields.isActive.default(true),
	startsAt: fields.startsAt.default(null),
	endsAt: fields.endsAt.default(null),
};

const byKind = {
	percentage: { kind: z.literal("percentage"), percentBps },
	fixed: { kind: z.literal("fixed"), amount: positivePriceSchema },
	free_delivery: { kind: z.literal("free_delivery") },
	buy_x_get_y: { kind: z.literal("buy_x_get_y"), buyQuantity: pieces, getQuantity: pieces, percentBps: percentBps.default(10_000) },
};

/** What a shop sends for a new promotion: it is off its own goods, and the shop pays for it. */
export const shopPromotionInputSchema = z
	.discriminatedUnion("kind", [
		z.strictObject({ ...byKind.percentage, ...initial }),
		z.strictObject({ ...byKind.fixed, ...initial }),
		z.strictObject({ ...byKind.free_delivery, ...initial }),
		z.strictObject({ ...byKind.buy_x_get_y, ...initial }),
	])
	.meta({ id: "ShopPromotionInput" });
export type ShopPromotionInput = z.infer<typeof shopPromotionInputSchema>;

const reach = {
	vendorId: nullable(idSchema).default(null).meta({ description: "The shop whose goods and delivery it is off; null for all shops." }),
	fundedBy: funder.default("marketplace"),
};

/** What an operator sends for a new one. */
export const promotionInputSchema = z
	.discriminatedUnion("kind", [
		z.strictObject({ ...byKind.percentage, ...initial, ...reach }),
		z.strictObject({ ...byKind.fixed, ...initial, ...reach }),
		z.strictObject({ ...byKind.free_delivery, ...initial, ...reach }),
		z.strictObject({ ...byKind.buy_x_get_y, ...initial, ...reach }),
	])
	.meta({ id: "PromotionInput" });
export type PromotionInput = z.infer<typeof promotionInputSchema>;

/** A change: what is not given stays. What it does and for whom it is stays as it was made. */
export const promotionPatchSchema = z
	.strictObject({ ...fields, percentBps, amount: positivePriceSchema, buyQuantity: pieces, getQuantity: pieces })
	.partial()
	.meta({ id: "PromotionPatch", description: "What is not given stays. Its kind, its shop and who pays for it cannot be changed." });
export type PromotionPatch = z.infer<typeof promotionPatchSchema>;

export const promotionSchema = z
	.strictObject({
		...fields,
		id: idSchema,
		kind: z.enum(PROMOTION_KINDS),
		code: z.string().nullable(),
		percentBps: z.int().nullable(),
		amount: nullable(priceSchema),
		buyQuantity: z.int().nullable(),
		getQuantity: z.int().nullable(),
		vendor: nullable(vendorRefSchema),
		fundedBy: funder,
		status: z.enum(PROMOTION_STATUSES),
		uses: z.int().meta({ description: "How many orders have it." }),
		createdAt: timeSchema,
		updatedAt: timeSchema,
	})
	.meta({ id: "Promotion" });
export type Promotion = z.infer<typeof promotionSchema>;
export const promotionPageSchema = pageOf(promotionSchema).meta({ id: "PromotionPage" });
