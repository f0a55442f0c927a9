import { variantOfferSchema } from "#contracts/own-variants";
import type { Schemas } from "../../../../../api/client.ts";
import { check } from "../../../core/forms.ts";

/** What is changed of a variant, as the API takes it. */
export type Offer = Schemas["VariantOffer"];

/** What a variant is sold on besides its price and its stock. */
export interface Terms {
	sale: Schemas["Sale"] | null;
	volumePrices: Schemas["VolumePriceInput"][];
	prices: Schemas["CurrencyPrice"][];
	preorder: boolean;
	allowBackorder: boolean;
	backorderLimit: number | null;
	availableFrom: string | null;
}

/** The names of the terms, in the order of the form. */
export const TERMS = ["sale", "volumePrices", "prices", "preorder", "allowBackorder", "backorderLimit", "availableFrom"] as const;

/** Of some terms, those with certain names. */
export const only = (terms: Partial<Terms>, names: readonly string[]): Partial<Terms> =>
	Object.fromEntries(Object.entries(terms).filter(([name]) => names.includes(name)));

/** The terms of a stored variant. */
export const termsOf = (variant: Terms): Terms => only(variant, TERMS) as Terms;

/** Whether two are the same: both as the API writes them. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A value that a form brought back as JSON; undefined where it is none. */
export function fromJson(text: string | undefined): unknown {
	try {
		return JSON.parse(text ?? "");
	} catch {
		return undefined;
	}
}

/** What of a variant a form brought back; null where it makes no sense. */
export function offerFrom(text: string | undefined): Offer | null {
	const read = check(variantOfferSchema, fromJson(text), "en");
	return read.ok ? read.value : null;
}

/** All terms as a form brought them back; null where it makes no sense. */
export function termsFrom(text: string | undefined): Terms | null {
	const offer = offerFrom(text);
	return offer && TERMS.every((name) => offer[name] !== undefined) ? (only(offer, TERMS) as Terms) : null;
}
