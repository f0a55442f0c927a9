import * as z from "zod";
import { DELIVERY_KINDS } from "./cart.ts";
import { WITHDRAWALS } from "./product.ts";
import { legalSchema, placeSchema } from "./vendor.ts";

/** What a shopper is told of an order by mail, a mail for each. */
export const SHOPPER_NEWS = [
	"placed",
	"payment_needed",
	"payment_failed",
	"payment_expired",
	"accepted",
	"rejected",
	"sent",
	"ready_for_pickup",
	"handed_over",
	"delivered",
	"canceled",
	"part_canceled",
	"refunded",
	"return_requested",
	"return_approved",
	"return_rejected",
	"return_received",
	"return_canceled",
	"return_reminder",
	"return_closed",
	"exchange_unavailable",
	"refund_refused",
	"change_link",
] as const;

/** What a shop is told of an order by mail. */
export const SHOP_NEWS = ["shop_new_order", "shop_order_canceled", "shop_new_return"] as const;

export const NEWS_KINDS = [...SHOPPER_NEWS, ...SHOP_NEWS] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

const lineSchema = z.object({
	title: z.string(),
	variantTitle: z.string(),
	quantity: z.int(),
	amountMinor: z.int(),
	/** Absent where the shopper may withdraw from buying it. */
	withdrawal: z.enum(WITHDRAWALS).optional(),
});

/** A shop's part of the order, as far as the mail is about it. */
const partSchema = z.object({
	vendorId: z.string(),
	vendorName: z.string(),
	lines: z.array(lineSchema),
	delivery: z.object({ kind: z.enum(DELIVERY_KINDS), title: z.string(), amountMinor: z.int() }),
});
export type NewsPart = z.infer<typeof partSchema>;

/** Who sold: what the confirmation of a contract has to name (Directive 2011/83/EU, articles 6 and 8). */
const sellerSchema = z.object({
	vendorId: z.string(),
	email: z.string().nullable(),
	trader: legalSchema.nullable(),
	place: placeSchema.nullable(),
});
export type NewsSeller = z.infer<typeof sellerSchema>;

const amountsSchema = z.object({
	itemsMinor: z.int(),
	discountMinor: z.int(),
	deliveryMinor: z.int(),
	taxMinor: z.int(),
	taxAddedMinor: z.int(),
	totalMinor: z.int(),
	/** As much of the total as gift cards and store credit pay. */
	creditMinor: z.int(),
	/** As much of the total as was canceled before it was paid; absent where nothing was. */
	canceledMinor: z.int().optional(),
	/** The tax in the total, by rate. */
	taxes: z.array(z.object({ rateBps: z.int(), taxMinor: z.int() })),
});
export type NewsAmounts = z.infer<typeof amountsSchema>;

/** One mail about an order: to whom, in which language, and no more than it says. */
export const orderNewsSchema = z.object({
	kind: z.enum(NEWS_KINDS),
	email: z.string(),
	locale: z.string(),
	orderId: z.string(),
	number: z.string(),
	/** Whether the shopper sees the order in an account; whoever has none finds it by number and email. */
	hasAccount: z.boolean(),
	currency: z.string(),
	parts: z.array(partSchema),
	/** Of the whole order, or of the shop's part. */
	amounts: amountsSchema.optional(),
	sellers: z.array(sellerSchema).optional(),
	tracking: z.object({ carrier: z.string(), number: z.string(), url: z.string().optional() }).optional(),
	/** Until when it has to be paid. */
	payBy: z.iso.datetime().optional(),
	/** What goes back to the shopper, and as much of it as goes back as credit. */
	refund: z.object({ amountMinor: z.int(), creditMinor: z.int() }).optional(),
	return: z.object({ id: z.string(), isWithdrawal: z.boolean(), wish: z.enum(["refund", "exchange"]) }).optional(),
	/** Until when an approved return has to be sent. */
	sendBy: z.iso.datetime().optional(),
	/** What the link of the mail lets its bearer change the order with, for a while. */
	accessToken: z.string().optional(),
	/** The shop's part, for the link of the shop's mails. */
	vendorOrderId: z.string().optional(),
});
export type OrderNews = z.infer<typeof orderNewsSchema>;
