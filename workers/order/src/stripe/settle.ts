import { Stripe } from "stripe";
import { CURRENCY } from "#contracts/money";
import type { Charge, ChargeRef } from "../domain/payment/provider.ts";
import { authorizeKey } from "./authorize.ts";
import { chargeOf } from "./charge.ts";
import { idOf, listedIntent } from "./find-charge.ts";
import { behindOthers, isKeptFailure, isReplayed, keyOfTurn, KEYS } from "./once.ts";
import { chargeOfSession, closeSession, intentOf, isSessionId } from "./session.ts";

/** No call of Stripe's is under way for longer. */
const LONGEST_CALL_IN_MS = 120_000;

/** Takes what is set aside, all or a part of it. */
export async function capture(client: Stripe, charge: ChargeRef, amountMinor: number): Promise<Charge> {
	const id = await idOf(client, charge);
	const intent = await settle(client, id, `${charge.key}:capture`, (idempotencyKey) =>
		client.paymentIntents.capture(id, { amount_to_capture: amountMinor }, { idempotencyKey }),
	);
	if (intent.status === "succeeded" && intent.amount_received !== amountMinor) {
		throw new Error(`${intent.amount_received} was captured of ${charge.key}, and not ${amountMinor}`);
	}
	return chargeOf(intent);
}

/** Lets go of what is set aside, and of what may yet be. */
export async function voidCharge(client: Stripe, charge: ChargeRef): Promise<Charge> {
	if (isSessionId(charge.reference)) return voidSession(client, charge.key, charge.reference);
	const id = charge.reference ?? (await listedIntent(client, charge.key)) ?? (await takeKey(client, charge.key));
	return cancel(client, id, charge.key);
}

/** Closes the page; where it was paid meanwhile, the money goes back. */
async function voidSession(client: Stripe, key: string, id: string): Promise<Charge> {
	const session = await closeSession(client, id);
	const charge = chargeOfSession(session);
	const intent = intentOf(session);
	return charge.status === "authorized" && intent ? cancel(client, intent.id, key) : charge;
}

async function cancel(client: Stripe, id: string, key: string): Promise<Charge> {
	const intent = await settle(client, id, `${key}:void`, (idempotencyKey) =>
		client.paymentIntents.cancel(id, { cancellation_reason: "abandoned" }, { idempotencyKey }),
	);
	return chargeOf(intent);
}

/** Decides a charge for good. It is decided once, so who comes later or again is told what it is; nothing is looked up before. */
async function settle(
	client: Stripe,
	id: string,
	key: string,
	act: (idempotencyKey: string) => Promise<Stripe.PaymentIntent>,
): Promise<Stripe.PaymentIntent> {
	for (let turn = 1; ; turn++) {
		try {
			return await behindOthers(() => act(keyOfTurn(key, turn)));
		} catch (error) {
			const intent = await client.paymentIntents.retrieve(id);
			if (intent.status === "succeeded" || intent.status === "canceled") return intent;
			if (turn === KEYS || !isKeptFailure(error)) throw error;
		}
	}
}

/**
 * Makes sure that a charge which Stripe has not made is not made later by a call that is still on its way: its key is used for an intent
 * that can take no money. Where the key was used already, that call has been or is under way: the next key is used, for later calls,
 * and this one is waited for, because what it made is listed when it is done. A page that it opened is not listed before somebody pays
 * there, and nobody can: its address was in the answer that was lost, and went to nobody. Stripe closes it after a day.
 */
async function takeKey(client: Stripe, key: string): Promise<string> {
	for (let turn = 1; ; turn++) {
		try {
			const empty = await createEmptyIntent(client, key, keyOfTurn(authorizeKey(key), turn));
			if (turn > 1 && Date.now() - empty.created * 1000 < LONGEST_CALL_IN_MS) throw new Error(`Stripe may still be at the charge ${key}`);
			return empty.id;
		} catch (error) {
			if (!(error instanceof Stripe.errors.StripeIdempotencyError) || turn > KEYS) throw error;
		}
	}
}

async function createEmptyIntent(client: Stripe, key: string, idempotencyKey: string): Promise<Stripe.PaymentIntent> {
	const intent = await client.paymentIntents.create(
		{ amount: 100, currency: CURRENCY.toLowerCase(), allowed_payment_method_types: ["card"], description: "Given up", metadata: { key } },
		{ idempotencyKey },
	);
	return isReplayed(intent) ? client.paymentIntents.retrieve(intent.id) : intent;
}
