import { dbOf } from "#kit/db";
import type { PayoutPorts } from "./domain/payment/pay-out.ts";
import { noPayees } from "./domain/payment/no-payees.ts";
import { testPayees } from "./domain/payment/test-payees.ts";
import type { OrderEnv } from "./env.ts";
import { payeeBook } from "./store/payee-book.ts";
import { stripeSettings } from "./stripe/settings.ts";
import { stripePayees } from "./stripe/stripe-payees.ts";

/** Shops are paid by Stripe where it is set up; otherwise by the test provider, which sends nothing, and in production by nobody. */
export function payoutPortsFrom(env: OrderEnv): PayoutPorts {
	const stripe = stripeSettings(env);
	const withoutStripe = env.ENVIRONMENT === "production" ? noPayees : testPayees;
	return { payees: payeeBook(dbOf(env)), provider: stripe ? stripePayees(stripe) : withoutStripe, now: () => new Date() };
}
