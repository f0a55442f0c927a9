import * as z from "zod";
import { idSchema } from "./ids.ts";
import { moneySchema, priceSchema } from "./money.ts";
import { nullable, text } from "./page.ts";
import { optionValuesSchema } from "./product.ts";
import { countrySchema } from "./vendor.ts";

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
	})
	.meta({ id: "Address" });
export type Address = z.infer<typeof addressSchema>;

export const contactSchema = z.strictObject({ email: z.email().max(254), phone: text(32).optional() }).meta({ id: "Contact" });
export type Contact = z.infer<typeof contactSchema>;

export const DELIVERY_KINDS = ["pickup", "local", "shipping"] as const;

/** What checkout still needs before it can go ahead. */
export const REQUIREMENTS = ["items", "contact", "delivery_address", "delivery"] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export const cartChangeSchema = z
	.strictObject({
		lineId: z.string(),
		kind: z.enum(["price_changed", "out_of_stock", "unavailable", "vendor_closed", "total_changed"]),
		was: z.unknown(),
		now: z.unknown(),
	})
	.meta({ id: "CartChange" });

export const totalsSchema = z
	.strictObject({ items: moneySchema, discount: moneySchema, delivery: moneySchema, tax: moneySchema, total: moneySchema })
	.meta({
		id: "Totals",
		description: "Prices include tax: `tax` is the part of `total` that is tax. total = items − discount + delivery.",
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
	})
	.meta({ id: "DeliveryOffer" });

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
			.array(z.strictObject({ vendorId: idSchema, option: nullable(deliveryOfferSchema), options: z.array(deliveryOfferSchema) }))
			.meta({ description: "Per shop in the cart the choice, null where none is made yet, and what it can be chosen from." }),
		totals: totalsSchema,
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

export const checkoutSchema = z
	.strictObject({
		expectedTotal: priceSchema,
		payment: z.strictObject({
			provider: z.literal("test"),
			token: z.enum(["tok_approved", "tok_declined", "tok_requires_action", "tok_stalls"]).default("tok_approved"),
		}),
	})
	.meta({ id: "Checkout" });
export type Checkout = z.infer<typeof checkoutSchema>;
