import * as z from "zod";
import { VENDOR_ORDER_STATUSES } from "./order.ts";
import { movementSchema } from "./movement.ts";
import { orderNewsSchema } from "./order-news.ts";
import { PRODUCT_STATUSES } from "./product.ts";
import { histogramSchema } from "./review.ts";
import { deliveryOptionSchema, legalSchema, openingHoursSchema, placeSchema, VENDOR_STATUSES } from "./vendor.ts";

/** The Workers that read events; each has one queue. The web client only makes its pages anew. */
export const DESTINATIONS = ["product", "order", "review", "vendor", "user", "web"] as const;
export type Destination = (typeof DESTINATIONS)[number];

/**
 * What every event carries: its own id, and the version of the thing it tells of. An older version than the one known is ignored.
 * The request that caused it is for logs alone.
 */
const envelope = { id: z.string(), version: z.int().min(1), at: z.iso.datetime(), requestId: z.string().nullish() };

/** A shop's public face, place, offers and status, as they are now. */
export const vendorChanged = z.object({
	...envelope,
	type: z.literal("vendor.changed"),
	vendor: z.object({
		id: z.string(),
		slug: z.string(),
		name: z.string(),
		status: z.enum(VENDOR_STATUSES),
		place: placeSchema,
		openingHours: z.array(openingHoursSchema),
		deliveryOptions: z.array(deliveryOptionSchema),
		commissionBps: z.int(),
		/** Where the shop is written to, and who trades, for mails and invoices. */
		email: z.string().optional(),
		trader: legalSchema.nullable().optional(),
		/** The slugs that it had, the last fifty of them, with when it gave them up; what still has one at another shop is not in it. */
		formerSlugs: z.array(z.object({ slug: z.string(), freedAt: z.iso.datetime() })).optional(),
	}),
});

/** What everybody sees of a product has changed: anything it says, or that a variant can be bought now or not any more. */
export const productChanged = z.object({
	...envelope,
	type: z.literal("product.changed"),
	product: z.object({ id: z.string(), vendorId: z.string(), slug: z.string(), title: z.string(), status: z.enum(PRODUCT_STATUSES) }),
});

/** The tree of categories has changed; nothing of it is told. */
export const categoriesChanged = z.object({ ...envelope, type: z.literal("catalog.categories_changed") });

/** A collection was made, changed or removed; nothing of it is told. */
export const collectionsChanged = z.object({ ...envelope, type: z.literal("catalog.collections_changed") });

/** One shop's part of an order, as it is now. */
export const vendorOrderChanged = z.object({
	...envelope,
	type: z.literal("order.vendor_order_changed"),
	vendorOrder: z.object({
		id: z.string(),
		orderId: z.string(),
		vendorId: z.string(),
		status: z.enum(VENDOR_ORDER_STATUSES),
		totalMinor: z.int(),
		currency: z.string(),
		placedAt: z.iso.datetime(),
		completedAt: z.iso.datetime().nullable(),
	}),
});

/** What somebody bought together is other products now: the order was placed, or a part of it was rejected or canceled. Nothing says who. */
export const productsBought = z.object({
	...envelope,
	type: z.literal("order.products_bought"),
	order: z.object({ id: z.string(), productIds: z.array(z.string()) }),
});

/** Money moved between a shopper, a shop and the marketplace: a part was placed, or something of it paid back. */
export const moneyMoved = z.object({ ...envelope, type: z.literal("order.money_moved"), movement: movementSchema });

/** Somebody is to be told of an order by mail. One of the events with an address in them: outboxes keep them for a day after they are sent. */
export const orderNews = z.object({ ...envelope, type: z.literal("order.news"), news: orderNewsSchema });

/** Somebody who asked is to be told that something can be bought again. It has an address in it, as `order.news`: outboxes keep it for a day after it is sent. */
export const backInStock = z.object({
	...envelope,
	type: z.literal("product.back_in_stock"),
	alert: z.object({
		email: z.string(),
		productId: z.string(),
		slug: z.string(),
		title: z.string(),
		variantTitle: z.string(),
		locale: z.string().optional(),
	}),
});

const rating = { average: z.number().nullable(), count: z.int(), histogram: histogramSchema };

/** What is said of a product has changed: its rating, or a text or an answer below it. */
export const productRated = z.object({
	...envelope,
	type: z.literal("review.product_rated"),
	rating: z.object({ productId: z.string(), ...rating }),
});
export const vendorRated = z.object({
	...envelope,
	type: z.literal("review.vendor_rated"),
	rating: z.object({ vendorId: z.string(), ...rating }),
});

/** Every event; unknown fields are dropped, so that a newer producer does not break an older consumer. */
export const eventSchema = z.discriminatedUnion("type", [
	vendorChanged,
	productChanged,
	categoriesChanged,
	collectionsChanged,
	vendorOrderChanged,
	productsBought,
	moneyMoved,
	orderNews,
	backInStock,
	productRated,
	vendorRated,
]);
export type Event = z.infer<typeof eventSchema>;
export type EventType = Event["type"];
export type EventOf<T extends EventType> = Extract<Event, { type: T }>;

/** Who hears of what. Adding a reader here sends it the event. */
export const READERS: Record<EventType, readonly Destination[]> = {
	"vendor.changed": ["product", "order", "review", "web"],
	"product.changed": ["review", "web"],
	"catalog.categories_changed": ["web"],
	"catalog.collections_changed": ["web"],
	"order.vendor_order_changed": ["vendor"],
	"order.products_bought": ["product"],
	"order.money_moved": ["vendor"],
	"order.news": ["user"],
	"product.back_in_stock": ["user"],
	"review.product_rated": ["product", "web"],
	"review.vendor_rated": ["vendor", "web"],
};
