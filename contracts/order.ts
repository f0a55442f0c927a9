import * as z from "zod";
import { addressSchema, contactSchema, DELIVERY_KINDS, discountSchema, totalsSchema, vendorRefSchema } from "./cart.ts";
import { idSchema } from "./ids.ts";
import { moneySchema, priceSchema } from "./money.ts";
import { nullable, pageOf, text, timeSchema } from "./page.ts";
import { optionValuesSchema, withdrawalSchema } from "./product.ts";
import { refundSchema, returnSchema } from "./returns.ts";

export const ORDER_STATUSES = ["pending_payment", "placed", "completed", "canceled"] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export const VENDOR_ORDER_STATUSES = ["placed", "accepted", "rejected", "canceled", "completed"] as const;
export type VendorOrderStatus = (typeof VENDOR_ORDER_STATUSES)[number];

export const PAYMENT_STATUSES = ["pending", "requires_action", "paid", "partially_refunded", "refunded", "failed"] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

export const FULFILLMENT_STATUSES = [
	"unfulfilled",
	"partially_fulfilled",
	"fulfilled",
	"delivered",
	"partially_returned",
	"returned",
] as const;
export type FulfillmentStatus = (typeof FULFILLMENT_STATUSES)[number];

export const orderLineSchema = z
	.strictObject({
		id: idSchema,
		variantId: idSchema,
		product: z.strictObject({
			id: idSchema,
			slug: z.string(),
			title: z.string(),
			variantTitle: z.string(),
			options: optionValuesSchema,
			imageUrl: z.string().nullable(),
			withdrawal: withdrawalSchema.optional(),
		}),
		sku: z.string().nullable(),
		quantity: z.int(),
		unitPrice: priceSchema,
		total: priceSchema,
		discount: priceSchema.meta({ description: "What is taken off the line." }),
		tax: moneySchema,
		fulfilledQuantity: z.int(),
		canceledQuantity: z.int(),
		returnableQuantity: z.int().meta({ description: "Pieces that were sent and may go back now." }),
		returnedQuantity: z.int().meta({ description: "Pieces that are back at the shop and were not exchanged." }),
		refunded: priceSchema.meta({ description: "What was paid back for its pieces, or is on its way." }),
		neverCharged: priceSchema.meta({
			description: "What its pieces would have cost that were canceled before the payment, which took less.",
		}),
	})
	.meta({ id: "OrderLine" });

export const trackingSchema = z
	.strictObject({
		carrier: text(60),
		number: text(80),
		url: z
			.url({ protocol: /^https?$/ })
			.max(500)
			.optional(),
	})
	.meta({ id: "Tracking" });

export const fulfillmentSchema = z
	.strictObject({
		id: idSchema,
		lines: z.array(z.strictObject({ lineId: idSchema, quantity: z.int() })),
		tracking: nullable(trackingSchema),
		shippedAt: timeSchema,
		deliveredAt: timeSchema.nullable(),
		returnId: z.string().nullable().meta({ description: "The return that it replaces the pieces of." }),
	})
	.meta({ id: "Fulfillment" });

export const vendorOrderSchema = z
	.strictObject({
		id: idSchema,
		vendor: vendorRefSchema,
		status: z.enum(VENDOR_ORDER_STATUSES),
		fulfillmentStatus: z.enum(FULFILLMENT_STATUSES),
		lines: z.array(orderLineSchema),
		delivery: z.strictObject({ kind: z.enum(DELIVERY_KINDS), title: z.string(), price: priceSchema, discount: priceSchema }),
		discounts: z.array(discountSchema),
		fulfillments: z.array(fulfillmentSchema),
		refunds: z.array(refundSchema),
		returns: z.array(returnSchema),
		refundable: priceSchema.meta({ description: "What may still be paid back." }),
		withdrawalEndsAt: timeSchema.nullable().meta({
			description:
				"Until when the shopper may withdraw from the contract, but for lines whose product says otherwise; null as long as not everything has arrived.",
		}),
		totals: totalsSchema,
		allowedActions: z.array(z.string()),
	})
	.meta({ id: "VendorOrderPart" });

export const paymentSchema = z
	.strictObject({
		provider: z.string(),
		amount: priceSchema.meta({ description: "What is set aside: the total without what credit pays." }),
		due: priceSchema.meta({ description: "What is taken of it: less where items were canceled before it was paid." }),
		refunded: priceSchema,
		nextAction: nullable(z.strictObject({ type: z.literal("redirect"), url: z.string() })),
	})
	.meta({ id: "Payment" });

export const orderSchema = z
	.strictObject({
		id: idSchema,
		number: z.string(),
		status: z.enum(ORDER_STATUSES),
		paymentStatus: z.enum(PAYMENT_STATUSES),
		currency: z.string(),
		contact: contactSchema,
		deliveryAddress: nullable(addressSchema),
		discounts: z.array(discountSchema),
		totals: totalsSchema,
		credit: priceSchema.meta({ description: "As much of the total as gift cards and store credit pay; the payment is for the rest." }),
		payment: paymentSchema,
		vendorOrders: z.array(vendorOrderSchema),
		allowedActions: z.array(z.string()),
		changesNeedLink: z.boolean().meta({
			description:
				"True for whoever has found the order by its number and email: the actions are its buyer's, and take the link that `POST /orders/{id}/change-link` mails.",
		}),
		createdAt: timeSchema,
		updatedAt: timeSchema,
	})
	.meta({ id: "Order" });
export type Order = z.infer<typeof orderSchema>;
export const orderPageSchema = pageOf(orderSchema).meta({ id: "OrderPage" });

/**
 * How a shop reaches who ordered. Not by email: with it and the order's number one sees what the other shops sold in the order, and the
 * marketplace sends the mails. Web clients of the release before read the field.
 */
export const shopContactSchema = contactSchema
	.extend({ email: z.literal("").meta({ description: "Always empty, and gone with the next release: the marketplace sends the mails." }) })
	.meta({ id: "ShopContact" });

/** One shop's part of an order, as the shop sees it: what to pack and where to send it. */
export const shopOrderSchema = vendorOrderSchema
	.extend({
		orderId: idSchema,
		number: z.string(),
		paymentStatus: z.enum(PAYMENT_STATUSES),
		contact: shopContactSchema,
		deliveryAddress: nullable(addressSchema),
		createdAt: timeSchema,
		updatedAt: timeSchema,
	})
	.meta({ id: "VendorOrder" });
export type ShopOrder = z.infer<typeof shopOrderSchema>;
export const shopOrderPageSchema = pageOf(shopOrderSchema).meta({ id: "VendorOrderPage" });

export const orderEventSchema = z
	.strictObject({
		id: idSchema,
		type: z.string(),
		vendorOrderId: z.string().nullable(),
		actor: z.enum(["guest", "shopper", "vendor", "admin", "system"]),
		data: z.record(z.string(), z.unknown()),
		createdAt: timeSchema,
	})
	.meta({ id: "OrderEvent" });
export type OrderEvent = z.infer<typeof orderEventSchema>;
export const orderEventPageSchema = pageOf(orderEventSchema).meta({ id: "OrderEventPage" });

export const fulfillmentInputSchema = z
	.strictObject({
		lines: z
			.array(z.strictObject({ lineId: idSchema, quantity: z.int().min(1).max(999) }))
			.min(1)
			.max(100)
			.optional()
			.meta({ description: "What is in this parcel; all that is left where not given." }),
		tracking: trackingSchema.optional(),
		handedOver: z.boolean().optional().meta({ description: "The shopper has it in hand: delivered with this call, as at a pickup." }),
	})
	.meta({ id: "FulfillmentInput" });
export type FulfillmentInput = z.infer<typeof fulfillmentInputSchema>;

/** How the pieces of an exchange are sent. */
export const replacementInputSchema = fulfillmentInputSchema.omit({ lines: true }).meta({ id: "ReplacementInput" });
export type ReplacementInput = z.infer<typeof replacementInputSchema>;

export const acceptManyInputSchema = z.strictObject({ orderIds: z.array(idSchema).min(1).max(50) }).meta({ id: "AcceptManyInput" });

/** What became of orders that were to be accepted at once, each by itself. */
export const acceptedManySchema = z
	.strictObject({
		items: z.array(
			z.strictObject({
				id: idSchema,
				accepted: z.boolean().meta({ description: "By this call." }),
				order: nullable(shopOrderSchema).meta({ description: "As it is now; null where there is no such order." }),
			}),
		),
	})
	.meta({ id: "AcceptedMany" });
export type AcceptedMany = z.infer<typeof acceptedManySchema>;

export const reasonSchema = z.strictObject({ reason: text(500).optional() }).meta({ id: "Reason" });
