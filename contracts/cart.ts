import * as z from "zod";
import { idSchema } from "./ids.ts";
import { moneySchema, priceSchema } from "./money.ts";
import { nullable, text } from "./page.ts";
import { optionValuesSchema, withdrawalSchema } from "./product.ts";
import { countrySchema, openingHoursSchema } from "./vendor.ts";

export const MAX_QUANTITY = 999;

export const addressSchema = z
	.strictObject({
		name: text(120),
		line1: text(120),
		line2: text(120).optional(),
		city: text(80),
		region: text(80).optional(),
		postalCode: text(16),
		country: countrySchema,
		latitude: z.number().min(-90).max(90).optional(),
		longitude: z.number().min(-180).max(180).optional(),
	})
	.meta({ id: "Address", description: "Coordinates are for shops that deliver within a distance." });
export type Address = z.infer<typeof addressSchema>;

export const contactSchema = z.strictObject({ email: z.email().max(254), phone: text(32).optional() }).meta({ id: "Contact" });
export type Contact = z.infer<typeof contactSchema>;

export const DELIVERY_KINDS = ["pickup", "local", "shipping"] as const;

/** What there is to say of a shop's delivery within a distance. */
export const DISTANCE_ANSWERS = ["none", "position_unknown", "too_far", "offered"] as const;
export type DistanceAnswer = (typeof DISTANCE_ANSWERS)[number];

/** What checkout still needs before it can go ahead. */
export const REQUIREMENTS = ["items", "contact", "delivery_address", "delivery"] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export const cartChangeSchema = z
	.strictObject({
		lineId: z.string(),
		kind: z.enum([
			"price_changed",
			"out_of_stock",
			"unavailable",
			"vendor_closed",
			"delivery_changed",
			"total_changed",
			"items_changed",
			"discount_changed",
			"tax_changed",
			"code_changed",
			"credit_changed",
		]),
		was: z.unknown(),
		now: z.unknown(),
		vendorId: idSchema.optional(),
	})
	.meta({
		id: "CartChange",
		description:
			"`lineId` is empty for what concerns no line. delivery_changed: the price of a shop's delivery, of the shop `vendorId`; `now` is null where it is not offered any more. items_changed, discount_changed, tax_changed, and delivery_changed without `vendorId`: sums of the whole cart, only where `expectedTotals` were sent.",
	});

export const totalsSchema = z
	.strictObject({ items: moneySchema, discount: moneySchema, delivery: moneySchema, tax: moneySchema, total: moneySchema })
	.meta({
		id: "Totals",
		description:
			"`tax` is the part of `total` that is tax. total = items − discount + delivery, and tax on top where prices do not include it.",
	});
export type Totals = z.infer<typeof totalsSchema>;

export const vendorRefSchema = z.strictObject({ id: idSchema, slug: z.string(), name: z.string() }).meta({ id: "VendorRef" });

export const cartLineSchema = z
	.strictObject({
		id: idSchema,
		variantId: idSchema,
		quantity: z.int(),
		unitPrice: priceSchema,
		total: priceSchema,
		product: z.strictObject({
			id: idSchema,
			slug: z.string(),
			title: z.string(),
			variantTitle: z.string(),
			options: optionValuesSchema,
			imageUrl: z.string().nullable(),
			withdrawal: withdrawalSchema.optional(),
		}),
		vendor: vendorRefSchema,
	})
	.meta({ id: "CartLine" });

export const deliveryOfferSchema = z
	.strictObject({
		id: idSchema,
		kind: z.enum(DELIVERY_KINDS),
		title: z.string(),
		estimate: z.string().nullable(),
		price: priceSchema,
		hours: z
			.array(openingHoursSchema)
			.meta({ description: "Of pickup: when, in the shop's local time. Empty where it does not say, and otherwise." }),
	})
	.meta({ id: "DeliveryOffer" });

/** Why a code does not apply. */
export const CODE_PROBLEMS = [
	"unknown",
	"not_yet_valid",
	"no_longer_valid",
	"used_up",
	"used_by_customer",
	"minimum_spend",
	"nothing_to_discount",
	"not_combined",
] as const;
export type CodeProblem = (typeof CODE_PROBLEMS)[number];

/** The most codes that a cart has at a time. */
export const MOST_CODES = 10;

export const discountSchema = z
	.strictObject({
		promotionId: idSchema,
		title: z.string(),
		code: z.string().nullable(),
		vendorId: idSchema.meta({ description: "The shop whose goods or delivery it is off." }),
		amount: priceSchema,
	})
	.meta({ id: "Discount" });
export type Discount = z.infer<typeof discountSchema>;

export const cartCodeSchema = z
	.strictObject({
		code: z.string().meta({ description: "In capitals. Of a gift card only the ending." }),
		kind: z.enum(["promotion", "gift_card"]),
		title: z.string().nullable(),
		problem: z.enum(CODE_PROBLEMS).nullable().meta({ description: "Why it does not apply now; null where it does." }),
		minimumSpend: nullable(priceSchema).meta({ description: "Of what it is off, before discounts." }),
		balance: nullable(priceSchema).meta({ description: "What is on a gift card." }),
		used: nullable(priceSchema).meta({ description: "As much of a gift card as pays this cart." }),
	})
	.meta({ id: "CartCode" });
export type CartCode = z.infer<typeof cartCodeSchema>;

export const cartCreditSchema = z
	.strictObject({
		available: priceSchema.meta({ description: "The signed-in shopper's store credit." }),
		use: z.boolean().meta({ description: "Whether it is to be used." }),
		used: priceSchema.meta({ description: "As much of the total as gift cards and store credit pay." }),
		due: priceSchema.meta({ description: "What is left to pay." }),
	})
	.meta({ id: "CartCredit" });

/** Who moves the money of an order. */
export const PAYMENT_PROVIDERS = ["stripe", "test"] as const;
export type PaymentProviderName = (typeof PAYMENT_PROVIDERS)[number];

export const cartSchema = z
	.strictObject({
		id: idSchema,
		status: z.enum(["open", "ordered"]),
		orderId: z.string().nullable(),
		currency: z.string(),
		contact: nullable(contactSchema),
		deliveryAddress: nullable(addressSchema),
		lines: z.array(cartLineSchema),
		delivery: z
			.array(
				z.strictObject({
					vendorId: idSchema,
					option: nullable(deliveryOfferSchema),
					options: z.array(deliveryOfferSchema),
					withinDistance: z.enum(DISTANCE_ANSWERS).meta({
						description:
							"Whether it delivers within a distance: offered, position_unknown (the address has no coordinates), too_far, or none: it does not, or not in that country.",
					}),
				}),
			)
			.meta({ description: "Per shop in the cart the choice, null where none is made yet, and what it can be chosen from." }),
		discounts: z.array(discountSchema),
		codes: z.array(cartCodeSchema),
		totals: totalsSchema,
		credit: cartCreditSchema,
		paymentProviders: z
			.array(z.enum(PAYMENT_PROVIDERS))
			.meta({ description: "By whom the order can be paid here; the first is the usual one." }),
		requirements: z.array(z.enum(REQUIREMENTS)),
		problems: z.array(cartChangeSchema),
		updatedAt: z.iso.datetime(),
	})
	.meta({ id: "Cart" });
export type Cart = z.infer<typeof cartSchema>;

/** Only the answer to `POST /carts` carries the token. */
export const newCartSchema = cartSchema.extend({ cartToken: z.string() }).meta({ id: "NewCart" });

export const deliveryOptionsSchema = z
	.strictObject({ items: z.array(z.strictObject({ vendorId: idSchema, options: z.array(deliveryOfferSchema) })) })
	.meta({ id: "DeliveryOptions" });

export const deliveryChoicesSchema = z.array(z.strictObject({ vendorId: idSchema, optionId: idSchema })).max(100);

/** What checkout needs besides the lines. */
export const cartDetailsSchema = z
	.strictObject({ contact: contactSchema, deliveryAddress: nullable(addressSchema), choices: deliveryChoicesSchema })
	.partial()
	.meta({ id: "CartDetails", description: "What is left out stays as it is; an address that is null is forgotten." });
export type CartDetails = z.infer<typeof cartDetailsSchema>;

/**
 * The cards of the test provider. The first is approved, the second declined; the third needs a second step at `payment.nextAction.url`; the fourth
 * is never decided. `tok_refund_refused` is approved, and nothing can be paid back to it. The others are decided after the answer, and told of by a webhook that comes late, twice, or before an older one.
 */
export const TEST_TOKENS = [
	"tok_approved",
	"tok_declined",
	"tok_requires_action",
	"tok_stalls",
	"tok_refund_refused",
	"tok_webhook_late",
	"tok_webhook_twice",
	"tok_webhook_disordered",
] as const;
export type TestToken = (typeof TEST_TOKENS)[number];

/** What stands for a card in a checkout whose shopper pays on Stripe's own page. */
export const HOSTED_PAGE = "hosted_page";

/** How a checkout is paid: with a card of the test provider, on Stripe's page, or by what Stripe's library gave an app for a card. No card comes here. */
const checkoutPaymentSchema = z.discriminatedUnion("provider", [
	z.strictObject({ provider: z.literal("test"), token: z.enum(TEST_TOKENS).default("tok_approved") }),
	z.strictObject({
		provider: z.literal("stripe"),
		token: z
			.string()
			.regex(/^(?:hosted_page|pm_[A-Za-z0-9_]{1,250})$/, "hosted_page, or a payment method of Stripe's, as pm_…")
			.default(HOSTED_PAGE)
			.meta({
				description:
					"`hosted_page`: the shopper pays on Stripe's page, at `payment.nextAction.url`. Otherwise the id of a Payment Method that Stripe's library made for this account, which is charged at once.",
			}),
	}),
]);

export const checkoutSchema = z
	.strictObject({
		expectedTotal: priceSchema,
		expectedTotals: totalsSchema.optional().meta({
			description:
				"The `totals` that the cart showed. Where any of them is another one, nothing is ordered, and the answer says which, also where the total is the same.",
		}),
		expectedPayment: priceSchema
			.optional()
			.meta({ description: "What is left to pay after gift cards and store credit; nothing is ordered where it is something else." }),
		locale: z
			.string()
			.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, "a language as en or en-IE")
			.optional()
			.meta({ description: "The language that the shopper is written to in (BCP 47); en where not given." }),
		payment: checkoutPaymentSchema,
	})
	.meta({ id: "Checkout" });
export type Checkout = z.infer<typeof checkoutSchema>;
