import { HOSTED_PAGE, type PaymentProviderName } from "#contracts/cart";
import type { Schemas } from "../../../../api/client.ts";
import type { Cart } from "./own-cart.ts";

/** The test provider's cards, and what each comes to. */
export const CARDS = ["tok_approved", "tok_declined", "tok_requires_action", "tok_stalls"] as const;

/** How somebody can pay: on Stripe's page, or with a card of the test provider. */
export const WAYS_TO_PAY = [HOSTED_PAGE, ...CARDS] as const;
export type WayToPay = (typeof WAYS_TO_PAY)[number];

const OF_PROVIDER: Record<PaymentProviderName, readonly WayToPay[]> = { stripe: [HOSTED_PAGE], test: CARDS };

/** The ways to pay this cart, the usual one first. */
export const waysToPay = ({ paymentProviders }: Pick<Cart, "paymentProviders">): WayToPay[] =>
	paymentProviders.flatMap((provider) => OF_PROVIDER[provider]);

/** The way that a form says; undefined where it says none that there is. */
export const wayNamed = (value: string | undefined): WayToPay | undefined => WAYS_TO_PAY.find((way) => way === value);

/** The way that is chosen of a cart's: what was said, or the usual one. */
export function chosenWay(value: string | undefined, cart: Pick<Cart, "paymentProviders">): WayToPay | undefined {
	const ways = waysToPay(cart);
	return ways.find((way) => way === value) ?? ways[0];
}

/** What the API is told about the payment. */
export const paymentBy = (way: WayToPay): Schemas["Checkout"]["payment"] =>
	way === HOSTED_PAGE ? { provider: "stripe", token: way } : { provider: "test", token: way };
