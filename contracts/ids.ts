import { uuidv7 } from "uuidv7";
import * as z from "zod";

/** Every kind of id and its prefix. Ids sort by time of making (RFC 9562, UUID version 7) and are opaque to clients. */
export const ID_PREFIXES = {
	address: "addr",
	adminChange: "achg",
	cart: "cart",
	cartLine: "cline",
	category: "cat",
	collection: "coll",
	commissionRule: "crule",
	creditAccount: "cacc",
	creditEntry: "cent",
	event: "evt",
	fulfillment: "ful",
	import: "imp",
	invoice: "inv",
	ledgerTransaction: "ltx",
	mail: "mail",
	media: "med",
	order: "ord",
	orderDiscount: "odisc",
	orderLine: "oline",
	payment: "pay",
	payout: "pout",
	payoutRun: "prun",
	product: "prod",
	promotion: "promo",
	refund: "ref",
	return: "rtn",
	review: "rev",
	session: "sess",
	stockLocation: "loc",
	user: "user",
	variant: "var",
	vendor: "vend",
	vendorOrder: "vord",
} as const;

export type IdKind = keyof typeof ID_PREFIXES;

/** A new id of a kind: `prod_0192…`, 32 hexadecimal digits behind the prefix. */
export const newId = (kind: IdKind): string => `${ID_PREFIXES[kind]}_${uuidv7().replaceAll("-", "")}`;

/** An id of any kind as it comes from outside; whether it exists is another question. */
export const idSchema = z
	.string()
	.min(1)
	.max(80)
	.regex(/^[A-Za-z0-9_-]+$/, "not an id");

/** An id or a slug in a path. */
export const idOrSlugSchema = z
	.string()
	.min(1)
	.max(200)
	.regex(/^[\p{L}\p{N}_-]+$/u, "not an id or slug");

export const slugSchema = z
	.string()
	.min(1)
	.max(200)
	.regex(/^[a-z0-9]+(?:-+[a-z0-9]+)*$/, "lower-case letters, digits and hyphens");
