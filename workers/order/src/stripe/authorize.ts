import { Stripe } from "stripe";
import { HOSTED_PAGE } from "#contracts/cart";
import { logError } from "#kit/log";
import type { Charge, ChargeRequest } from "../domain/payment/provider.ts";
import { chargeOf } from "./charge.ts";
import { findIntent } from "./find-charge.ts";
import { behindOthers, isKeptFailure, isRefusal, isReplayed, keyOfTurn, KEYS } from "./once.ts";
import { openPage } from "./open-page.ts";

/** A charge is known at Stripe by this key, so that one whose answer was lost is found, or never made. */
export const authorizeKey = (key: string): string => `${key}:authorize`;

const GIVEN_UP: Charge = { status: "voided", reference: null, actionUrl: null };

/** Makes the charge and asks the bank, in one call; or opens the page where the shopper does so. */
export async function authorize(client: Stripe, request: ChargeRequest): Promise<Charge> {
	const make = request.token === HOSTED_PAGE ? openPage : chargeCard;
	for (let turn = 1; ; turn++) {
		try {
			return await behindOthers(() => make(client, request, keyOfTurn(authorizeKey(request.key), turn)));
		} catch (error) {
			const charge = await afterFailure(client, request, error);
			if (charge) return charge;
			if (turn === KEYS || !isKeptFailure(error)) throw error;
		}
	}
}

async function chargeCard(client: Stripe, request: ChargeRequest, idempotencyKey: string): Promise<Charge> {
	const intent = await createIntent(client, request, idempotencyKey);
	return chargeOf(checked(isReplayed(intent) ? await client.paymentIntents.retrieve(intent.id) : intent, request));
}

function createIntent(client: Stripe, request: ChargeRequest, idempotencyKey: string) {
	const { key, amountMinor, currency, token, orderNumber, returnUrl } = request;
	return client.paymentIntents.create(
		{
			amount: amountMinor,
			currency: currency.toLowerCase(),
			capture_method: "manual",
			confirm: true,
			payment_method: token,
			allowed_payment_method_types: ["card"],
			return_url: returnUrl,
			description: `Order ${orderNumber}`,
			metadata: { key, order: orderNumber },
			transfer_group: key,
		},
		{ idempotencyKey },
	);
}

/** What a charge came to whose call failed: refused by the bank or by Stripe, or found after all; null where nobody knows. */
async function afterFailure(client: Stripe, request: ChargeRequest, error: unknown): Promise<Charge | null> {
	if (isRefusal(error)) {
		if (error instanceof Stripe.errors.StripeInvalidRequestError) logError("Stripe refused a payment", error, { code: error.code });
		return { status: "declined", reference: error.payment_intent?.id ?? null, actionUrl: null };
	}
	const intent = await findIntent(client, { key: request.key, reference: null });
	if (intent) return chargeOf(checked(intent, request));
	return error instanceof Stripe.errors.StripeIdempotencyError ? GIVEN_UP : null; // its key is taken, and not for this
}

/** Nothing is to be taken for an order but what it costs. */
function checked(intent: Stripe.PaymentIntent, { key, amountMinor, currency }: ChargeRequest): Stripe.PaymentIntent {
	const isSame = intent.amount === amountMinor && intent.currency === currency.toLowerCase();
	if (!isSame) throw new Error(`the key ${key} belongs to another request`);
	return intent;
}
