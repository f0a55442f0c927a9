import type { Stripe } from "stripe";
import type { PaymentProvider } from "../domain/payment/provider.ts";
import { authorize } from "./authorize.ts";
import { stripeClient, type StripeSettings } from "./client.ts";
import { findCharge } from "./find-charge.ts";
import { readWebhook } from "./read-webhook.ts";
import { refund } from "./refund.ts";
import { capture, voidCharge } from "./settle.ts";

/**
 * Payments by Stripe: a Payment Intent per charge. It is confirmed when it is made, with the payment method that Stripe's library has
 * given an app, or by the shopper on Stripe's own page, and captured when the order is placed. `transfer_group` is our key, for by that
 * Stripe lists charges at once.
 */
export function stripeProvider(settings: StripeSettings): PaymentProvider {
	let made: Stripe | undefined;
	const client = () => (made ??= stripeClient(settings));
	return {
		authorize: (request) => authorize(client(), request),
		find: (charge) => findCharge(client(), charge),
		capture: (charge, amountMinor) => capture(client(), charge, amountMinor),
		void: (charge) => voidCharge(client(), charge),
		refund: (request) => refund(client(), request),
		readWebhook: (request) => readWebhook(request, settings.webhookSecrets),
	};
}
