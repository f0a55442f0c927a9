import { inject } from "vitest";
import { newId } from "#contracts/ids";
import { StandInAccount } from "../../../../tests/support/stripe/stand-in-client.ts";
import type { Charge, ChargeRequest, PaymentProvider } from "../../src/domain/payment/provider.ts";
import type { StripeSettings } from "../../src/stripe/client.ts";
import { stripeProvider } from "../../src/stripe/stripe-provider.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Where the stand-in for Stripe's servers is. */
		stripeUrl: string;
	}
}

/** Long enough for a call on this machine, and what a call that is never answered costs. */
const TIMEOUT_IN_MS = 1_000;

/** An account at the stand-in, and what it takes to talk to it. */
export function stripeAccount(): { stripe: StandInAccount; settings: StripeSettings; provider: PaymentProvider } {
	const stripe = new StandInAccount(inject("stripeUrl"));
	const { url: apiBase, secretKey, webhookSecret } = stripe;
	const settings = { secretKey, webhookSecrets: [webhookSecret], apiBase, timeoutInMs: TIMEOUT_IN_MS };
	return { stripe, settings, provider: stripeProvider(settings) };
}

/** A charge of 24.60 with a card that is approved; change only what the test is about. */
export const chargeRequest = (change: Partial<ChargeRequest> = {}): ChargeRequest => ({
	key: newId("payment"),
	amountMinor: 2460,
	currency: "EUR",
	token: "pm_card_visa",
	orderNumber: "HS-2345-6789",
	returnUrl: "https://highstreet.example/orders/back",
	locale: "en",
	...change,
});

/** The reference of a charge that Stripe has. */
export function referenceOf({ reference }: Charge): string {
	if (reference === null) throw new Error("a charge without a reference");
	return reference;
}
