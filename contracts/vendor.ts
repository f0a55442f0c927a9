import * as z from "zod";
import { idSchema, slugSchema } from "./ids.ts";
import { MAX_PRICE_MINOR, priceSchema } from "./money.ts";
import { nullable, pageOf, text, timeSchema } from "./page.ts";

export const VENDOR_STATUSES = ["applied", "approved", "rejected", "suspended"] as const;
export type VendorStatus = (typeof VENDOR_STATUSES)[number];

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time as 09:30");

export const openingHoursSchema = z
	.strictObject({ day: z.enum(WEEKDAYS), opens: localTime, closes: localTime })
	.meta({ id: "OpeningHours", description: "Local time of the shop; a day that is not listed is closed." });

export const countrySchema = z.string().regex(/^[A-Z]{2}$/, "a country code of two capital letters (ISO 3166-1 alpha-2)");

export const placeSchema = z
	.strictObject({
		line1: text(120),
		line2: text(120).optional(),
		city: text(80),
		region: text(80).optional(),
		postalCode: text(16),
		country: countrySchema,
		latitude: z.number().min(-90).max(90),
		longitude: z.number().min(-180).max(180),
	})
	.meta({ id: "Place" });
export type Place = z.infer<typeof placeSchema>;

/** The most tiers that a way of delivery has. */
export const MOST_DELIVERY_TIERS = 20;

/** The highest beginning of a tier, in grams or minor units. */
export const MAX_TIER_FROM = 100_000_000;

export const deliveryRatesSchema = z
	.strictObject({
		by: z.enum(["weight", "price"]),
		tiers: z
			.array(z.strictObject({ from: z.int().min(1).max(MAX_TIER_FROM), priceMinor: z.int().min(0).max(MAX_PRICE_MINOR) }))
			.min(1)
			.max(MOST_DELIVERY_TIERS),
	})
	.meta({
		id: "DeliveryRates",
		description:
			"What it costs from a weight in grams, or from a spend at the shop in minor units, on: the last tier that is reached counts, exactly reaching it is enough. Below the first it is `priceMinor`. Tiers go upward.",
	});
export type DeliveryRates = z.infer<typeof deliveryRatesSchema>;

/** What a shop offers to get its goods to a shopper. Ids are the shop's own and stay the same when prices change. */
export const deliveryOptionSchema = z
	.strictObject({
		id: idSchema,
		kind: z.enum(["pickup", "local", "shipping"]),
		title: text(80),
		estimate: text(120).optional().meta({ description: "When it arrives, in words." }),
		priceMinor: z.int().min(0).max(MAX_PRICE_MINOR),
		rates: deliveryRatesSchema.optional(),
		freeOverMinor: nullable(z.int().min(0).max(MAX_PRICE_MINOR)).meta({
			description: "Free from this spend at the shop on, before discounts.",
		}),
		hours: z.array(openingHoursSchema).max(21).optional().meta({ description: "Pickup: when, where that is not while the shop is open." }),
		postalPrefixes: z.array(text(10)).max(50).meta({ description: "Local delivery: postal codes that start with one of these." }),
		radiusMeters: z.int().min(100).max(200_000).optional().meta({
			description: "Local delivery: so far around the shop, for addresses with coordinates. With postal codes too, one of both is enough.",
		}),
		countries: z
			.array(z.union([countrySchema, z.enum(["EU", "WORLD"])]))
			.max(60)
			.meta({ description: "Shipping: ISO 3166-1 alpha-2 codes, or the groups EU and WORLD." }),
		regions: z
			.array(z.strictObject({ country: countrySchema, region: text(80) }))
			.max(60)
			.optional()
			.meta({ description: "Shipping: regions of countries that are not shipped to as a whole, as addresses name them." }),
	})
	.meta({ id: "DeliveryOptionSettings" });
export type DeliveryOption = z.infer<typeof deliveryOptionSchema>;

export const legalSchema = z
	.strictObject({ traderName: text(120), registrationNumber: text(40), vatNumber: text(20).optional() })
	.meta({ id: "Trader", description: "Who trades, as the law wants it shown." });

export const vendorSchema = z
	.strictObject({
		id: idSchema,
		slug: z.string(),
		name: z.string(),
		tagline: z.string(),
		story: z.string(),
		email: z.string(),
		phone: z.string(),
		trader: nullable(legalSchema),
		place: placeSchema,
		openingHours: z.array(openingHoursSchema),
		deliveryOptions: z.array(deliveryOptionSchema),
		signUrl: z.string().nullable(),
		rating: z.strictObject({ average: z.number().nullable(), count: z.int() }),
		distanceMeters: z.int().optional().meta({ description: "Where asked near a place." }),
		createdAt: timeSchema,
	})
	.meta({ id: "Vendor" });
export type Vendor = z.infer<typeof vendorSchema>;
export const vendorPageSchema = pageOf(vendorSchema).meta({ id: "VendorPage" });

/** The shop as its staff and the admin see it. */
export const ownVendorSchema = vendorSchema
	.omit({ distanceMeters: true })
	.extend({
		status: z.enum(VENDOR_STATUSES),
		statusReason: z.string().nullable(),
		commissionBps: z.int(),
		allowedActions: z.array(z.string()),
	})
	.meta({ id: "OwnVendor" });
export type OwnVendor = z.infer<typeof ownVendorSchema>;

/** The shop as the marketplace's operators see it. */
export const adminVendorSchema = ownVendorSchema
	.extend({ applicantId: idSchema.meta({ description: "Whose account applied for it." }) })
	.meta({ id: "AdminVendor" });
export type AdminVendor = z.infer<typeof adminVendorSchema>;

/** What an applicant sends. */
export const applicationSchema = z
	.strictObject({
		name: text(80, 2),
		tagline: text(140).optional(),
		story: text(5_000).optional(),
		email: z.email().max(254),
		phone: text(32),
		trader: legalSchema,
		place: placeSchema,
	})
	.meta({ id: "VendorApplication" });
export type VendorApplication = z.infer<typeof applicationSchema>;

export const vendorPatchSchema = z
	.strictObject({
		name: text(80, 2),
		slug: slugSchema.meta({ description: "The shop keeps answering at the slugs that it had, until another shop takes one (301)." }),
		tagline: text(140, 0),
		story: text(5_000, 0),
		email: z.email().max(254),
		phone: text(32),
		trader: legalSchema,
		place: placeSchema,
		openingHours: z.array(openingHoursSchema).max(21),
		deliveryOptions: z.array(deliveryOptionSchema).max(20),
	})
	.partial()
	.meta({ id: "VendorPatch" });
export type VendorPatch = z.infer<typeof vendorPatchSchema>;

/** A change of a shop's settings, with what it replaced. */
export const settingsChangeSchema = z
	.strictObject({
		id: idSchema,
		before: vendorPatchSchema,
		createdAt: timeSchema,
	})
	.meta({ id: "SettingsChange", description: "`before` is what was there, of what was changed: send it to undo the change." });
export type SettingsChange = z.infer<typeof settingsChangeSchema>;
export const settingsChangePageSchema = pageOf(settingsChangeSchema).meta({ id: "SettingsChangePage" });

export const vendorStatsSchema = z
	.strictObject({
		ordersToday: z.int(),
		ordersOpen: z.int().meta({ description: "Waiting to be accepted or sent." }),
		revenueToday: priceSchema,
		revenueLast30Days: priceSchema,
		days: z.array(z.strictObject({ date: z.iso.date(), orders: z.int(), revenue: priceSchema })),
		waiting: z
			.strictObject({
				ordersToAccept: z.int(),
				reviewsToAnswer: z.int().nullable(),
				productsOnSale: z.int().nullable(),
				runningLow: z.int().nullable().meta({ description: "Variants on sale with at most five pieces left." }),
			})
			.meta({ description: "What waits for you. All but the orders are counted up to 100, and null while nobody can say." }),
	})
	.meta({ id: "VendorStats" });
export type VendorStats = z.infer<typeof vendorStatsSchema>;
