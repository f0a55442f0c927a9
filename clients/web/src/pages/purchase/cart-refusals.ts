import type { Problem } from "../../../../api/client.ts";
import type { Messages } from "../../messages/en.ts";

/** Why something does not get into the cart: the names of the texts in `purchase.cart.refused`, and of `?problem=`. */
export type Refusal = keyof Messages["purchase"]["cart"]["refused"];

export const STATUS_OF: Record<Refusal, 404 | 409 | 422 | 429 | 503> = {
	invalid: 422,
	gone: 404,
	soldOut: 409,
	fewLeft: 409,
	tooMany: 422,
	cartFull: 422,
	underWay: 409,
	busy: 429,
	unavailable: 503,
};

/** What a refusal of the API means for somebody who puts something into the cart. */
export function refusalOf({ status, errors }: Problem): Refusal {
	if (status === 404) return "gone";
	if (status === 409) return "underWay";
	if (status === 429) return "busy";
	if (status >= 500) return "unavailable";
	if (errors?.some(({ path }) => path === "variantId")) return "cartFull";
	return errors?.some(({ path }) => path === "quantity") ? "tooMany" : "invalid";
}
