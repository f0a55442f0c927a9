import * as z from "zod";
import { idSchema } from "./ids.ts";
import { moneySchema, priceSchema } from "./money.ts";
import { nullable, pageOf, text, timeSchema } from "./page.ts";

/** What a transaction of a shop's ledger is. `payout_paid` moves what is under way to what is paid, and so is not in the shop's list. */
export const LEDGER_KINDS = ["sale", "refund", "adjustment", "payout", "payout_paid", "payout_returned"] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** The kinds that change what a shop is owed. */
export const SHOP_LEDGER_KINDS = ["sale", "refund", "adjustment", "payout", "payout_returned"] as const satisfies readonly LedgerKind[];
export type ShopLedgerKind = (typeof SHOP_LEDGER_KINDS)[number];

/** How the amount of a sale or a refund comes about. */
export const ledgerBreakdownSchema = z
	.strictObject({
		paid: moneySchema.meta({ description: "What the shopper paid; below zero where it was paid back, like all of a refund." }),
		marketplaceDiscount: moneySchema.meta({ description: "As much of the discounts as the marketplace pays to the shop." }),
		commission: moneySchema.meta({ description: "What the marketplace takes." }),
		commissionTax: moneySchema.meta({ description: "The tax on the commission." }),
		tax: moneySchema.meta({ description: "The tax that is contained in what was paid: the shop's to declare." }),
	})
	.meta({ id: "LedgerBreakdown", description: "The amount is paid + marketplaceDiscount − commission − commissionTax." });

export const ledgerEntrySchema = z
	.strictObject({
		id: idSchema,
		kind: z.enum(SHOP_LEDGER_KINDS),
		at: timeSchema.meta({ description: "When it was entered. The list is in this order." }),
		occurredAt: timeSchema.meta({ description: "When it happened." }),
		amount: moneySchema.meta({ description: "What the shop is owed more by it; below zero: less." }),
		balance: moneySchema.meta({ description: "What the shop was owed after it." }),
		availableAt: timeSchema.meta({ description: "From when on it can be paid out." }),
		breakdown: nullable(ledgerBreakdownSchema),
		order: nullable(z.strictObject({ id: idSchema, vendorOrderId: idSchema, number: z.string() })),
		payoutId: nullable(idSchema).meta({ description: "The payout that the entry is about, or that it is paid by." }),
		reason: z.string().nullable(),
	})
	.meta({ id: "LedgerEntry" });
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
export const ledgerPageSchema = pageOf(ledgerEntrySchema).meta({ id: "LedgerPage" });

export const payeeSchema = z
	.strictObject({
		status: z
			.enum(["none", "incomplete", "ready"])
			.meta({ description: "`incomplete`: opened, and the provider still asks for something." }),
	})
	.meta({ id: "Payee", description: "The account that a shop is paid to." });
export type PayeeState = z.infer<typeof payeeSchema>;

export const payeeStartSchema = z
	.strictObject({
		onboardingUrl: z.url().meta({ description: "Where the account is completed, at the payment provider. For a few minutes." }),
	})
	.meta({ id: "PayeeOnboarding" });

export const balanceSchema = z
	.strictObject({
		balance: moneySchema.meta({ description: "What the shop is owed: available + onHold." }),
		available: moneySchema.meta({ description: "What can be paid out. Below zero it is carried forward." }),
		onHold: moneySchema.meta({ description: "What can be paid out later." }),
		underWay: priceSchema,
		paid: priceSchema.meta({ description: "What was paid out so far." }),
		holdDays: z.int().meta({ description: "How many days after an order what it earns can be paid out." }),
		minimum: priceSchema.meta({ description: "Less is not paid out." }),
		payee: payeeSchema,
	})
	.meta({ id: "VendorBalance" });
export type VendorBalance = z.infer<typeof balanceSchema>;

export const PAYOUT_STATUSES = ["created", "sent", "paid", "failed"] as const;
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number];

const payoutFields = {
	id: idSchema,
	status: z.enum(PAYOUT_STATUSES).meta({
		description:
			"`sent`: the provider was asked and has not answered yet; it is asked again. `failed`: refused, the money is back in the balance.",
	}),
	amount: priceSchema,
	upTo: timeSchema.meta({ description: "It pays what was available then." }),
	reference: z.string().nullable().meta({ description: "The provider's own name for it." }),
	failure: z.string().nullable(),
	createdAt: timeSchema,
	finishedAt: timeSchema.nullable(),
};

export const payoutSchema = z.strictObject(payoutFields).meta({ id: "Payout" });
export type Payout = z.infer<typeof payoutSchema>;
export const payoutPageSchema = pageOf(payoutSchema).meta({ id: "PayoutPage" });

/** A payout with what it pays: one page of it. */
export const payoutStatementSchema = payoutSchema.extend({ entries: ledgerPageSchema }).meta({ id: "PayoutStatement" });

const shopSchema = z.strictObject({ id: idSchema, slug: z.string(), name: z.string() });

export const adminPayoutSchema = z
	.strictObject({
		...payoutFields,
		vendor: shopSchema,
		retryOf: nullable(idSchema).meta({ description: "The failed payout that it tries again." }),
		allowedActions: z.array(z.enum(["retry"])),
	})
	.meta({ id: "AdminPayout" });
export type AdminPayout = z.infer<typeof adminPayoutSchema>;

export const duePayoutSchema = z
	.strictObject({ vendor: shopSchema, available: priceSchema, payee: payeeSchema })
	.meta({ id: "DuePayout", description: "A shop that has at least the minimum available." });
export type DuePayout = z.infer<typeof duePayoutSchema>;

export const adminPayoutPageSchema = pageOf(adminPayoutSchema)
	.extend({
		due: z
			.array(duePayoutSchema)
			.meta({ description: "The shops to be paid, the largest amounts first; on the first page only, a hundred at most." }),
	})
	.meta({ id: "AdminPayoutPage" });

/** Who is to be paid is said in so many words: nothing at all pays nobody. */
export const payoutRunInputSchema = z
	.union([
		z.strictObject({ vendorId: idSchema }),
		z.strictObject({ all: z.literal(true).meta({ description: "All shops that are due." }) }),
	])
	.meta({ id: "PayoutRunInput" });

export const payoutRunSchema = z
	.strictObject({ id: idSchema, items: z.array(adminPayoutSchema).meta({ description: "The payouts that were made, a hundred at most." }) })
	.meta({ id: "PayoutRun" });

export const MAX_ADJUSTMENT_MINOR = 100_000_000;

export const adjustmentInputSchema = z
	.strictObject({
		amount: moneySchema.refine(({ amount }) => amount !== 0 && Math.abs(amount) <= MAX_ADJUSTMENT_MINOR, "from one cent to a million"),
		reason: text(200, 3),
	})
	.meta({ id: "AdjustmentInput", description: "Above zero the marketplace gives to the shop, below it takes." });

export const monthSchema = z.string().regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, "a month as 2026-11");

const sums = { count: z.int(), ...ledgerBreakdownSchema.shape, amount: moneySchema };

export const statementSchema = z
	.strictObject({
		month: monthSchema,
		opening: moneySchema.meta({ description: "What the shop was owed when the month (UTC) began." }),
		kinds: z
			.array(z.strictObject({ kind: z.enum(SHOP_LEDGER_KINDS), ...sums }))
			.meta({ description: "What was entered in it; without kinds of which there was nothing." }),
		closing: moneySchema.meta({ description: "opening + the amounts of all kinds." }),
	})
	.meta({ id: "LedgerStatement" });
export type Statement = z.infer<typeof statementSchema>;
