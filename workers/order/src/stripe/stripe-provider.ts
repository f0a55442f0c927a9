import type { Stripe } from "stripe";
import type { PaymentProvider } from "../domain/payment/provider.ts";
import { authorize } from "./authorize.ts";
import { chargeOf } from "./charge.ts";
import { stripeClient, type StripeSettings } from "./client.ts";
import { findIntent } from "./find-intent.ts";
import { readWebhook } from "./read-webhook.ts";
import { refund } from "./refund.ts";
import { capture, voidCharge } from "./settle.ts";

/**
 * Payments by Stripe: a Payment Intent per charge, confirmed when it is made with the payment method that Stripe's script has given the
 * browser, and captured when the order is placed. `transfer_group` is our key, for by that Stripe lists charges at once.
 */
export function stripeProvider(settings: StripeSettings): PaymentProvider {
	let made: Stripe | undefined;
	const client = () => (made ??= stripeClient(settings));
	return {
		authorize: (request) => authorize(client(), request),
		find: async (charge) => {
			const intent = await findIntent(client(), charge);
			return intent && chargeOf(intent);
		},
		capture: (charge, amountMinor) => capture(client(), charge, amountMinor),
		void: (charge) => voidCharge(client(), charge),
		refund: (request) => refund(client(), request),
		readWebhook: (request) => readWebhook(request, settings.webhookSecret),
	};
}
