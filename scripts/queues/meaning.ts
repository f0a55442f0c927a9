import type { EventType } from "../../contracts/events.ts";
import type { ServiceName } from "../street/local-state.ts";

/** What a service sends to itself, besides the events. */
type HintType = "order.due";

interface Meaning {
	/** Which change it tells of; `about` is an id. */
	tells: (about: string) => string;
	/** What did not happen in a service that did not hear of it. */
	missing: Partial<Record<ServiceName, string>>;
}

/** Every message that can be a dead letter, in words for whoever has to decide about it. */
export const MEANINGS: Partial<Record<EventType, Meaning>> & Record<HintType, Meaning> = {
	"vendor.changed": {
		tells: (about) => `The shop ${about} has changed: its name, address, place, status, hours, ways of delivery or commission.`,
		missing: {
			product: "The catalog shows the shop as it was before; if it was suspended, its products are still on the street.",
			order: "Orders are delivered and charged as the shop was before: hours, ways of delivery, commission, who trades.",
			review: "Reviews name the shop, and find it, as it was before.",
		},
	},
	"product.changed": {
		tells: (about) => `The product ${about} has changed: its title, address or status.`,
		missing: { review: "Reviews name the product, and find it, as it was before." },
	},
	"order.vendor_order_changed": {
		tells: (about) => `The part ${about} of an order has another status.`,
		missing: { vendor: "The shop's figures count this part of the order as it was before." },
	},
	"order.products_bought": {
		tells: (about) => `The order ${about} was placed, or something of it canceled.`,
		missing: { product: "What is shown as bought together does not count this order as it is." },
	},
	"order.money_moved": {
		tells: (about) => `Money moved for the part ${about} of an order: it was placed, or something of it paid back.`,
		missing: { vendor: "The shop's ledger lacks the entry: its balance, and its next payout, are off by it." },
	},
	"order.news": {
		tells: (about) => `Somebody is to be told of the order ${about} by mail.`,
		missing: { user: "The mail was not sent." },
	},
	"product.back_in_stock": {
		tells: (about) => `Somebody waits for the product ${about}, which can be bought again.`,
		missing: { user: "The mail was not sent." },
	},
	"review.product_rated": {
		tells: (about) => `The rating of the product ${about} has changed.`,
		missing: { product: "The product shows its rating, and is sorted by it, as it was before." },
	},
	"review.vendor_rated": {
		tells: (about) => `The rating of the shop ${about} has changed.`,
		missing: { vendor: "The shop shows its rating as it was before." },
	},
	"order.due": {
		tells: (about) => `It was time to look after the order ${about}.`,
		missing: { order: "Nothing is lost: the order's row says that it is due, and the sweep looks after it within a minute." },
	},
};

/** Those that are mails: late ones may do more harm than none. */
export const MAILS: ReadonlySet<string> = new Set<EventType>(["order.news", "product.back_in_stock"]);

/** What a message means; null for one that no code here knows. */
export const meaningOf = (type: string | null): Meaning | null =>
	type !== null && Object.hasOwn(MEANINGS, type) ? (MEANINGS[type as keyof typeof MEANINGS] ?? null) : null;
