import type { Stripe } from "stripe";
import type { Charge, ChargeRef } from "../domain/payment/provider.ts";
import { chargeOf } from "./charge.ts";
import { chargeOfSession, findSession, intentOf, isSessionId } from "./session.ts";

/** A charge as it is now, by its name or by our key; null where Stripe has never heard of it. */
export async function findCharge(client: Stripe, charge: ChargeRef): Promise<Charge | null> {
	if (isSessionId(charge.reference)) return chargeOfSession(await findSession(client, charge.reference));
	const intent = await findIntent(client, charge);
	return intent && chargeOf(intent);
}

/** By its name, or, where that was lost, by our key. */
export async function findIntent(client: Stripe, charge: ChargeRef): Promise<Stripe.PaymentIntent | null> {
	const id = await intentIdOf(client, charge);
	return id === null ? null : client.paymentIntents.retrieve(id);
}

/** Stripe's name for a charge that must be there. */
export async function idOf(client: Stripe, charge: ChargeRef): Promise<string> {
	const id = await intentIdOf(client, charge);
	if (id === null) throw new Error(`Stripe has no charge ${charge.key}`);
	return id;
}

async function intentIdOf(client: Stripe, { key, reference }: ChargeRef): Promise<string | null> {
	if (isSessionId(reference)) return intentOf(await findSession(client, reference))?.id ?? null;
	return reference ?? listedIntent(client, key);
}

/** The intent under our key that has come so far as to ask a bank: its charge is listed at once. One that has not can take no money. */
export async function listedIntent(client: Stripe, key: string): Promise<string | null> {
	const { data } = await client.charges.list({ transfer_group: key, limit: 1 });
	const intent = data[0]?.payment_intent ?? null;
	return typeof intent === "object" ? (intent?.id ?? null) : intent;
}
