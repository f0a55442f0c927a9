import type { Stripe } from "stripe";
import type { FormFields } from "./form.ts";
import type { Session } from "./session.ts";

/** The objects that the stand-in keeps, with the names and the values of Stripe's API, as far as our calls go. */

export type IntentStatus =
	| "requires_payment_method"
	| "requires_confirmation"
	| "requires_action"
	| "processing"
	| "requires_capture"
	| "canceled"
	| "succeeded";

export interface PaymentIntent {
	id: string;
	object: "payment_intent";
	allowed_payment_method_types: string[] | null;
	amount: number;
	amount_capturable: number;
	amount_received: number;
	canceled_at: number | null;
	cancellation_reason: string | null;
	capture_method: string;
	client_secret: string;
	confirmation_method: "automatic";
	created: number;
	currency: string;
	description: string | null;
	last_payment_error: Stripe.PaymentIntent.LastPaymentError | null;
	latest_charge: string | null;
	livemode: false;
	metadata: Record<string, string>;
	next_action: { type: "redirect_to_url"; redirect_to_url: { url: string; return_url: string | null } } | null;
	payment_method: string | null;
	payment_method_types: string[];
	status: IntentStatus;
	transfer_group: string | null;
}

export interface Charge {
	id: string;
	object: "charge";
	amount: number;
	amount_captured: number;
	amount_refunded: number;
	captured: boolean;
	created: number;
	currency: string;
	livemode: false;
	metadata: Record<string, string>;
	paid: boolean;
	payment_intent: string;
	refunded: boolean;
	status: "succeeded" | "failed";
	transfer_group: string | null;
}

export interface Refund {
	id: string;
	object: "refund";
	amount: number;
	charge: string;
	created: number;
	currency: string;
	metadata: Record<string, string>;
	payment_intent: string;
	status: "succeeded" | "failed";
	failure_reason?: string;
}

export interface Account {
	id: string;
	object: "account";
	capabilities: { transfers: "active" | "inactive" | "pending" };
	charges_enabled: boolean;
	country: string;
	created: number;
	details_submitted: boolean;
	email: string | null;
	metadata: Record<string, string>;
	payouts_enabled: boolean;
}

export interface Transfer {
	id: string;
	object: "transfer";
	amount: number;
	amount_reversed: number;
	created: number;
	currency: string;
	destination: string;
	livemode: false;
	metadata: Record<string, string>;
	reversed: boolean;
	transfer_group: string | null;
}

export interface StripeEvent {
	id: string;
	object: "event";
	api_version: string;
	created: number;
	data: { object: object };
	livemode: false;
	pending_webhooks: number;
	request: { id: string; idempotency_key: string | null };
	type: string;
}

/** The fields of ours that Stripe's object does not have, or has with another type. */
type Misfits<Ours, Real> = {
	[Name in keyof Ours]-?: Name extends keyof Real ? (Ours[Name] extends Real[Name] ? never : Name) : Name;
}[keyof Ours];
type None<T extends never> = T;

/** Compiles as long as what is kept here looks like the objects of Stripe's API. */
export type LikeTheApi = [
	None<Misfits<PaymentIntent, Stripe.PaymentIntent>>,
	None<Misfits<Session, Stripe.Checkout.Session>>,
	None<Misfits<Charge, Stripe.Charge>>,
	None<Misfits<Refund, Stripe.Refund>>,
	None<Misfits<Account, Stripe.Account>>,
	None<Misfits<Transfer, Stripe.Transfer>>,
	None<Misfits<Omit<StripeEvent, "data" | "type">, Stripe.Event>>,
];

/** Everything that one platform account has. Each secret key is one, so that tests do not meet. */
export class Books {
	readonly intents = new Map<string, PaymentIntent>();
	readonly sessions = new Map<string, Session>();
	/** What a session's page shows, and what its intent is made of. */
	readonly pages = new Map<string, { name: string; intent: FormFields }>();
	/** Whether the intent of a session that is closed stays as it is. Stripe's documentation does not say. */
	leavesIntents = false;
	/** Whether all charges are disputed, so that nothing of them is paid back. */
	areDisputed = false;
	readonly charges = new Map<string, Charge>();
	readonly refunds = new Map<string, Refund>();
	readonly accounts = new Map<string, Account>();
	readonly transfers = new Map<string, Transfer>();
	readonly events: StripeEvent[] = [];
	private made = 0;

	/** A new id with the prefix of its kind. */
	id(prefix: string): string {
		this.made += 1;
		return `${prefix}_${String(this.made).padStart(6, "0")}${crypto.randomUUID().slice(0, 8)}`;
	}

	now(): number {
		return Math.floor(Date.now() / 1000);
	}

	/** What the platform can send on: all that was captured, less what went back or on already. */
	balance(): number {
		let balance = 0;
		for (const charge of this.charges.values()) balance += charge.amount_captured - charge.amount_refunded;
		for (const transfer of this.transfers.values()) balance -= transfer.amount - transfer.amount_reversed;
		return balance;
	}
}

/** A list as the API answers it, the newest first. */
export function listed<T extends { id: string }>(
	url: string,
	newestFirst: readonly T[],
	{ limit = "10", startingAfter }: { limit?: string | undefined; startingAfter?: string | undefined },
) {
	const from = startingAfter === undefined ? 0 : newestFirst.findIndex(({ id }) => id === startingAfter) + 1;
	const data = newestFirst.slice(from, from + Number(limit));
	return { object: "list", url, has_more: from + data.length < newestFirst.length, data };
}
