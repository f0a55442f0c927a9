import type { Books, Charge, PaymentIntent } from "./books.ts";
import { cardOutcome } from "./cards.ts";
import { amountIn, type ApiCall, type Endpoint, only, required } from "./endpoint.ts";
import { declined, invalid, missing, refused } from "./fault.ts";
import { text, textsOf } from "./form.ts";

/** The least that a card is charged in euros. */
export const LEAST_MINOR = 50;

const KNOWN = [
	"amount",
	"currency",
	"capture_method",
	"confirm",
	"payment_method",
	"allowed_payment_method_types",
	"return_url",
	"metadata",
	"description",
	"transfer_group",
];

/** `POST /v1/payment_intents` */
export const createIntent: Endpoint = (call) => {
	const { books, fields } = call;
	only(fields, ...KNOWN);
	const amount = amountIn(fields, "amount");
	const currency = required(fields, "currency");
	if (!/^[a-z]{3}$/.test(currency)) throw invalid(`Invalid currency: ${currency}.`, { param: "currency" });
	if (amount < LEAST_MINOR) throw invalid("Amount must be at least €0.50 eur", { code: "amount_too_small", param: "amount" });
	const method = text(fields, "payment_method") ?? null;
	if (method !== null && !cardOutcome(method)) throw missing("PaymentMethod", method, "payment_method");
	if (text(fields, "confirm") === "true" && method === null) {
		throw invalid("You cannot confirm this PaymentIntent because it's missing a payment method.", {
			code: "payment_intent_unexpected_state",
		});
	}
	const intent = newIntent(call, amount, currency, method);
	books.intents.set(intent.id, intent);
	call.emit("payment_intent.created", intent);
	return text(fields, "confirm") === "true" ? confirm(call, intent, text(fields, "return_url") ?? null) : intent;
};

/** An intent as it is made, which asks no bank yet. */
export function newIntent({ books, fields }: ApiCall, amount: number, currency: string, method: string | null): PaymentIntent {
	const id = books.id("pi");
	const list = fields["allowed_payment_method_types"];
	const allowed = Array.isArray(list) ? list.filter((type) => typeof type === "string") : null;
	return {
		id,
		object: "payment_intent",
		amount,
		amount_capturable: 0,
		amount_received: 0,
		canceled_at: null,
		cancellation_reason: null,
		capture_method: text(fields, "capture_method") ?? "automatic_async",
		client_secret: `${id}_secret_${crypto.randomUUID().slice(0, 8)}`,
		confirmation_method: "automatic",
		created: books.now(),
		currency,
		description: text(fields, "description") ?? null,
		last_payment_error: null,
		latest_charge: null,
		livemode: false,
		metadata: textsOf(fields, "metadata"),
		next_action: null,
		payment_method: method,
		allowed_payment_method_types: allowed,
		payment_method_types: allowed ?? ["card"],
		status: method === null ? "requires_payment_method" : "requires_confirmation",
		transfer_group: text(fields, "transfer_group") ?? null,
	};
}

/** Asks the bank. */
export function confirm(call: ApiCall, intent: PaymentIntent, returnUrl: string | null): PaymentIntent {
	const outcome = cardOutcome(intent.payment_method ?? "");
	if (outcome?.does === "pays") return authorize(call, intent);
	if (outcome?.does === "asks") {
		const url = `${call.origin}/authenticate/${intent.id}`;
		intent.status = "requires_action";
		intent.next_action = { type: "redirect_to_url", redirect_to_url: { url, return_url: returnUrl } };
		call.emit("payment_intent.requires_action", intent);
		return intent;
	}
	const { code, declineCode, message } = outcome ?? { code: "card_declined", declineCode: "generic_decline", message: "Declined." };
	fail(call, intent, code, message);
	throw declined(code, declineCode, message, { charge: intent.latest_charge, payment_intent: structuredClone(intent) });
}

/** The bank has set the money aside. */
export function authorize(call: ApiCall, intent: PaymentIntent): PaymentIntent {
	const charge = newCharge(call.books, intent, "succeeded");
	Object.assign(intent, { status: "requires_capture", next_action: null, latest_charge: charge.id, amount_capturable: intent.amount });
	call.emit("payment_intent.amount_capturable_updated", intent);
	return intent.capture_method === "manual" ? intent : take(call, intent, intent.amount);
}

/** The bank has said no, which ends this attempt. */
export function fail(call: ApiCall, intent: PaymentIntent, code: string, message: string): PaymentIntent {
	const charge = newCharge(call.books, intent, "failed");
	const error = { type: "card_error" as const, code, message };
	Object.assign(intent, { status: "requires_payment_method", next_action: null, payment_method: null, latest_charge: charge.id });
	intent.last_payment_error = error;
	call.emit("payment_intent.payment_failed", intent);
	return intent;
}

function newCharge(books: Books, intent: PaymentIntent, status: Charge["status"]): Charge {
	const charge: Charge = {
		id: books.id("ch"),
		object: "charge",
		amount: intent.amount,
		amount_captured: 0,
		amount_refunded: 0,
		captured: false,
		created: books.now(),
		currency: intent.currency,
		livemode: false,
		metadata: { ...intent.metadata },
		paid: status === "succeeded",
		payment_intent: intent.id,
		refunded: false,
		status,
		transfer_group: intent.transfer_group,
	};
	books.charges.set(charge.id, charge);
	return charge;
}

/** The intent of a path. */
export function intentOf({ books, id }: ApiCall): PaymentIntent {
	const intent = books.intents.get(id);
	if (!intent) throw missing("payment_intent", id, "intent");
	return intent;
}

/** `GET /v1/payment_intents/:id` */
export const retrieveIntent: Endpoint = (call) => intentOf(call);

const inState = (intent: PaymentIntent, what: string) =>
	refused("payment_intent_unexpected_state", `This PaymentIntent could not be ${what} because it has a status of ${intent.status}.`, {
		payment_intent: structuredClone(intent),
	});

/** `POST /v1/payment_intents/:id/capture` */
export const captureIntent: Endpoint = (call) => {
	const intent = intentOf(call);
	only(call.fields, "amount_to_capture");
	const amount = call.fields["amount_to_capture"] === undefined ? intent.amount_capturable : amountIn(call.fields, "amount_to_capture");
	if (intent.status !== "requires_capture") throw inState(intent, "captured");
	if (amount > intent.amount_capturable) {
		throw refused("amount_too_large", "The requested capture amount is greater than the amount you can capture for this charge.");
	}
	return take(call, intent, amount);
};

function take(call: ApiCall, intent: PaymentIntent, amount: number): PaymentIntent {
	const charge = call.books.charges.get(intent.latest_charge ?? "");
	if (!charge) throw new Error("an authorized intent without a charge");
	Object.assign(charge, { captured: true, amount_captured: amount });
	Object.assign(intent, { status: "succeeded", amount_capturable: 0, amount_received: amount });
	for (const session of call.books.sessions.values()) if (session.payment_intent === intent.id) session.payment_status = "paid";
	call.emit("charge.captured", charge);
	call.emit("payment_intent.succeeded", intent);
	return intent;
}

/** `POST /v1/payment_intents/:id/cancel` */
export const cancelIntent: Endpoint = (call) => {
	const intent = intentOf(call);
	only(call.fields, "cancellation_reason");
	if (intent.status === "succeeded" || intent.status === "canceled") throw inState(intent, "canceled");
	const isOfSession = [...call.books.sessions.values()].some(({ payment_intent: id }) => id === intent.id);
	if (isOfSession && intent.status !== "requires_capture")
		throw refused(
			"payment_intent_unexpected_state",
			"You cannot cancel the PaymentIntent for a Checkout Session. Expire the session instead.",
		);
	Object.assign(intent, { status: "canceled", amount_capturable: 0, next_action: null, canceled_at: call.books.now() });
	intent.cancellation_reason = text(call.fields, "cancellation_reason") ?? null;
	call.emit("payment_intent.canceled", intent);
	return intent;
};
