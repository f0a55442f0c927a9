import type { OrderEnv } from "../env.ts";
import type { StripeSettings } from "./client.ts";

/** What it takes to talk to Stripe; null where no key is set, and orders cannot be paid by it. */
export function stripeSettings(env: OrderEnv): StripeSettings | null {
	const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: first, STRIPE_WEBHOOK_SECRET_OTHER: other } = env;
	if (!secretKey) return null;
	const webhookSecrets = [first, other].flatMap((secret) => secret || []);
	const apiBase = env.ENVIRONMENT === "local" ? env.STRIPE_API_BASE : undefined; // elsewhere the key goes to Stripe and to nobody else
	return { secretKey, webhookSecrets, ...(apiBase && { apiBase }) };
}
