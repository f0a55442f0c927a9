import type { Stripe } from "stripe";
import type { ChargeRef } from "../domain/payment/provider.ts";

/** By its name, or, where that was lost, by our key. */
export async function findIntent(client: Stripe, { key, reference }: ChargeRef): Promise<Stripe.PaymentIntent | null> {
	const id = reference ?? (await listedIntent(client, key));
	return id === null ? null : client.paymentIntents.retrieve(id);
}

/** The intent under our key that has come so far as to ask a bank: its charge is listed at once. One that has not can take no money. */
export async function listedIntent(client: Stripe, key: string): Promise<string | null> {
	const { data } = await client.charges.list({ transfer_group: key, limit: 1 });
	const intent = data[0]?.payment_intent ?? null;
	return typeof intent === "object" ? (intent?.id ?? null) : intent;
}

/** Stripe's name for a charge that must be there. */
export async function idOf(client: Stripe, { key, reference }: ChargeRef): Promise<string> {
	const id = reference ?? (await listedIntent(client, key));
	if (id === null) throw new Error(`Stripe has no charge ${key}`);
	return id;
}
