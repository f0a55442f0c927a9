import * as z from "zod";
import { idSchema } from "./ids.ts";
import { CURRENCY, MAX_PRICE_MINOR, moneySchema, positivePriceSchema, priceSchema } from "./money.ts";
import { nullable, pageOf, text, timeSchema } from "./page.ts";

/** Money that the marketplace owes a shopper: on a card with a code, or on their account. */
export const CREDIT_KINDS = ["gift_card", "store_credit"] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

export const giftCardInputSchema = z
	.strictObject({
		amount: positivePriceSchema,
		expiresAt: nullable(timeSchema).default(null),
		note: text(500, 0).default("").meta({ description: "For the operators: what it is for." }),
	})
	.meta({ id: "GiftCardInput" });
export type GiftCardInput = z.infer<typeof giftCardInputSchema>;

export const giftCardPatchSchema = z.strictObject({ isActive: z.boolean() }).meta({ id: "GiftCardPatch" });

export const creditEntrySchema = z
	.strictObject({
		id: idSchema,
		amount: moneySchema.meta({ description: "Positive: it came onto the account." }),
		orderId: z.string().nullable(),
		note: z.string(),
		createdAt: timeSchema,
	})
	.meta({ id: "CreditEntry" });
export type CreditEntry = z.infer<typeof creditEntrySchema>;

export const giftCardSchema = z
	.strictObject({
		id: idSchema,
		codeEnding: z.string().meta({ description: "The last four characters of its code." }),
		balance: priceSchema.meta({ description: "What is left on it." }),
		issued: priceSchema.meta({ description: "What it began with." }),
		isActive: z.boolean(),
		expiresAt: nullable(timeSchema),
		note: z.string(),
		createdAt: timeSchema,
	})
	.meta({ id: "GiftCard" });
export type GiftCard = z.infer<typeof giftCardSchema>;
export const giftCardPageSchema = pageOf(giftCardSchema).meta({ id: "GiftCardPage" });

/** The only answer with the whole code. */
export const newGiftCardSchema = giftCardSchema
	.extend({ code: z.string().meta({ description: "Shown here only: nobody can read it again." }) })
	.meta({ id: "NewGiftCard" });

export const giftCardDetailSchema = giftCardSchema
	.extend({ entries: z.array(creditEntrySchema).meta({ description: "The newest hundred, the newest first." }) })
	.meta({ id: "GiftCardDetail" });
export type GiftCardDetail = z.infer<typeof giftCardDetailSchema>;

/** What comes or goes at once: no more than anything costs. */
const creditAmountSchema = z
	.strictObject({ amount: z.int().min(-MAX_PRICE_MINOR).max(MAX_PRICE_MINOR), currency: z.literal(CURRENCY) })
	.meta({ id: "CreditAmount" });

export const creditInputSchema = z
	.strictObject({
		amount: creditAmountSchema.meta({ description: "What comes onto the account; negative: what leaves it. Not zero." }),
		reason: text(500),
	})
	.meta({ id: "StoreCreditInput" });
export type CreditInput = z.infer<typeof creditInputSchema>;

export const storeCreditSchema = z
	.strictObject({
		userId: idSchema,
		balance: priceSchema,
		entries: z.array(creditEntrySchema).meta({ description: "The newest first." }),
		nextCursor: z.string().nullable(),
	})
	.meta({ id: "StoreCredit" });
export type StoreCredit = z.infer<typeof storeCreditSchema>;
