import * as z from "zod";
import { idSchema } from "./ids.ts";
import { priceSchema } from "./money.ts";
import { pageOf, text, timeSchema } from "./page.ts";

/** Where a return stands: asked for, answered, back at the shop, and what came of it. */
export const RETURN_STATUSES = ["requested", "approved", "rejected", "canceled", "received", "refunded", "exchanged"] as const;
export type ReturnStatus = (typeof RETURN_STATUSES)[number];

/** What the shopper wants for what comes back. */
export const RETURN_WISHES = ["refund", "exchange"] as const;
export type ReturnWish = (typeof RETURN_WISHES)[number];

const quantitySchema = z.int().min(1).max(999);

/** Pieces of lines of an order. */
export const piecesSchema = z
	.array(z.strictObject({ lineId: idSchema, quantity: quantitySchema }))
	.min(1)
	.max(100);
export type Pieces = z.infer<typeof piecesSchema>;

export const returnSchema = z
	.strictObject({
		id: idSchema,
		vendorOrderId: idSchema,
		status: z.enum(RETURN_STATUSES),
		wish: z.enum(RETURN_WISHES).meta({ description: "An exchange that is out of stock becomes a refund." }),
		isWithdrawal: z.boolean().meta({
			description: "A withdrawal from the contract (Directive 2011/83/EU, article 9): it needs no reason and cannot be rejected.",
		}),
		reason: z.string().nullable(),
		answer: z.string().nullable().meta({ description: "What the shop says to it." }),
		lines: z.array(
			z.strictObject({
				lineId: idSchema,
				title: z.string(),
				variantTitle: z.string().meta({ description: "Empty where the product has one variant." }),
				quantity: z.int(),
				receivedQuantity: z.int().nullable().meta({ description: "How many arrived; null until they are counted." }),
				restockedQuantity: z.int().nullable().meta({ description: "How many of those went back on the shelf." }),
			}),
		),
		refundId: z.string().nullable(),
		worth: priceSchema.nullable().meta({
			description: "What its refund pays back where no other amount is said; null for who may not refund it, or not now.",
		}),
		sendBy: timeSchema.nullable().meta({
			description:
				"Until when the shopper has to send what the shop has approved, and is reminded before that; then the shop may close it. Null where it does not wait.",
		}),
		closedAt: timeSchema.nullable().meta({
			description: "When the shop closed it because it never came: nothing is paid back, and its pieces can be returned anew.",
		}),
		allowedActions: z.array(z.string()),
		createdAt: timeSchema,
		updatedAt: timeSchema,
	})
	.meta({ id: "Return" });
export type OrderReturn = z.infer<typeof returnSchema>;
export const returnPageSchema = pageOf(returnSchema).meta({ id: "ReturnPage" });

/** A return as its shop sees it in a list. */
export const shopReturnSchema = returnSchema.extend({ number: z.string() }).meta({ id: "VendorReturn" });
export type ShopReturn = z.infer<typeof shopReturnSchema>;
export const shopReturnPageSchema = pageOf(shopReturnSchema).meta({ id: "VendorReturnPage" });

export const returnInputSchema = z
	.strictObject({
		lines: piecesSchema.meta({ description: "Pieces that were sent, all of one shop." }),
		wish: z.enum(RETURN_WISHES).optional().meta({ description: "refund where not given." }),
		withdrawal: z.boolean().optional().meta({
			description:
				"To withdraw from the contract, until 14 days after the delivery. The money goes back. Not from lines whose product is perishable or made_to_order: of those pieces can be returned, where the shop agrees.",
		}),
		reason: text(500).optional(),
	})
	.meta({ id: "ReturnInput" });
export type ReturnInput = z.infer<typeof returnInputSchema>;

export const returnAnswerSchema = z.strictObject({ answer: text(500).optional() }).meta({ id: "ReturnAnswer" });
export const returnRefusalSchema = z.strictObject({ answer: text(500) }).meta({ id: "ReturnRefusal" });

export const receiptSchema = z
	.strictObject({
		lines: z
			.array(
				z.strictObject({
					lineId: idSchema,
					receivedQuantity: z.int().min(0).max(999),
					restockedQuantity: z.int().min(0).max(999).meta({ description: "How many of them can be sold again." }),
				}),
			)
			.min(1)
			.max(100),
	})
	.meta({ id: "ReturnReceipt", description: "What arrived of a return. Lines that are not named did not." });
export type Receipt = z.infer<typeof receiptSchema>;

export const refundSchema = z
	.strictObject({
		id: idSchema,
		reason: z.enum(["reject", "cancel", "return", "goodwill"]),
		amount: priceSchema,
		credit: priceSchema.meta({ description: "As much of the amount as goes back to gift cards and store credit." }),
		neverCharged: priceSchema.meta({ description: "As much of the amount as was canceled before the payment, which took less." }),
		note: z.string().nullable(),
		lines: z.array(z.strictObject({ lineId: idSchema, quantity: z.int(), amount: priceSchema })),
		doneAt: timeSchema.nullable().meta({ description: "Null while the money is not back." }),
		refusedAt: timeSchema.nullable().meta({
			description:
				"Since when the payment provider refuses to send it back; null where it does not. The marketplace pays it another way then, or tries again.",
		}),
		paidOtherwise: z.string().nullable().meta({ description: "How it was paid instead, where the provider refused." }),
		createdAt: timeSchema,
	})
	.meta({ id: "Refund" });
export type OrderRefund = z.infer<typeof refundSchema>;

const refundInput = z.strictObject({
	amount: priceSchema.optional().meta({ description: "With `returnId` what is paid back instead of all of it." }),
	lines: piecesSchema.optional().meta({ description: "Pieces that were sent: what was paid for them goes back." }),
	returnId: idSchema.optional().meta({ description: "A return that was received: what was paid for its pieces goes back." }),
	delivery: z
		.boolean()
		.optional()
		.meta({ description: "Whether what was paid for the delivery goes back too, with `lines` or `returnId`." }),
	note: text(500).optional().meta({ description: "Shown to the shopper. Required where less is paid back than a return is worth." }),
});

const isOneThing = ({ amount, lines, returnId }: z.infer<typeof refundInput>): boolean =>
	returnId === undefined ? (amount === undefined) !== (lines === undefined) : lines === undefined;

const ONE_THING = { error: "either an amount, or lines, or a return", path: ["amount"] };

/** What a shop pays back. */
export const refundInputSchema = refundInput.refine(isOneThing, ONE_THING).meta({ id: "RefundInput" });
export type RefundInput = z.infer<typeof refundInputSchema>;

/** The same of an order, where an operator does it. */
export const adminRefundInputSchema = refundInput
	.extend({ vendorOrderId: idSchema.optional().meta({ description: "The part; not needed where there is but one." }) })
	.refine(isOneThing, ONE_THING)
	.meta({ id: "AdminRefundInput" });

/** How a refund was paid that the payment provider refuses. */
export const paidOtherwiseInputSchema = z
	.strictObject({ note: text(500).meta({ description: "How, shown to the shopper." }) })
	.meta({ id: "PaidOtherwiseInput" });

/** What a shop cancels of its part: these pieces, or all that has not been sent. */
export const cancelPartInputSchema = z
	.strictObject({ lines: piecesSchema.optional(), reason: text(500).optional() })
	.meta({ id: "CancelPartInput" });
export type CancelPartInput = z.infer<typeof cancelPartInputSchema>;

/** What is canceled of an order: all of it, one shop's part, or these pieces. */
export const cancelInputSchema = cancelPartInputSchema
	.extend({ vendorOrderId: idSchema.optional().meta({ description: "Only this shop's part." }) })
	.meta({ id: "CancelInput" });
export type CancelInput = z.infer<typeof cancelInputSchema>;

/** A shop's in a query: `lines` are ids with how many pieces of each, `oline_1:2,oline_2:1`. */
export const cancelPartQuerySchema = z.strictObject({
	lines: z
		.string()
		.max(10_000)
		.regex(/^[A-Za-z0-9_]+:\d{1,3}(?:,[A-Za-z0-9_]+:\d{1,3})*$/, "lines with pieces, such as oline_1:2,oline_2:1")
		.transform((typed) => typed.split(",").map((piece) => piece.split(":")))
		.transform((pieces) => pieces.map(([lineId, quantity]) => ({ lineId, quantity: Number(quantity) })))
		.pipe(piecesSchema)
		.optional(),
});

/** A buyer's or an operator's in a query. */
export const cancelQuerySchema = cancelPartQuerySchema.extend({ vendorOrderId: idSchema.optional() });

/** What a cancellation would pay back. */
export const cancelPreviewSchema = z
	.strictObject({
		amount: priceSchema.meta({ description: "What goes back to the shopper." }),
		credit: priceSchema.meta({ description: "As much of it as goes back to gift cards and store credit." }),
		parts: z.array(
			z.strictObject({
				vendorOrderId: idSchema,
				amount: priceSchema,
				ends: z.boolean().meta({ description: "Whether nothing is left of the part: then its delivery is paid back too." }),
			}),
		),
	})
	.meta({ id: "CancelPreview" });
export type CancelPreview = z.infer<typeof cancelPreviewSchema>;
