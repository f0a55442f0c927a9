import type { Result } from "#contracts/result";

/** `authorized`: the money is set aside; `captured`: it was taken, in whole or in part; `pending`: the provider has not decided. */
export const CHARGE_STATUSES = ["authorized", "captured", "declined", "requires_action", "pending", "voided"] as const;

/** What a provider says of a charge. */
export interface Charge {
	status: (typeof CHARGE_STATUSES)[number];
	/** The provider's own name for it; null where it has not got so far. */
	reference: string | null;
	/** Where the shopper completes it; null where there is nothing to do. */
	actionUrl: string | null;
}

/** A charge as the provider knows it: by our key, and by its own name where it has told us that. */
export interface ChargeRef {
	key: string;
	reference: string | null;
}

export interface ChargeRequest {
	/** The same key is the same charge, however often it is asked for; another request under it is an error. */
	key: string;
	amountMinor: number;
	currency: string;
	/** Stands for the card; we never see the card itself. */
	token: string;
	orderNumber: string;
	/** Where the provider sends the shopper back to. */
	returnUrl: string;
	/** The shopper's language, BCP 47. */
	locale: string;
}

export interface RefundRequest {
	/** The same key is the same refund; another request under it is an error. */
	key: string;
	/** The charge that is paid back. */
	charge: ChargeRef;
	amountMinor: number;
	currency: string;
}

/** A refund that a provider had made, and that has failed since, for good. */
export interface FailedRefund {
	/** The key that it was asked for with. */
	refundKey: string;
	reason: string;
}

/**
 * Somebody who moves money for us. Every call is idempotent, by its key or by what it says of the charge.
 * What is thrown is an outage and is tried again: nobody knows then whether the call has had its effect.
 */
export interface PaymentProvider {
	/** Sets the amount aside, or says what stands in the way. A charge that was voided before it was made stays voided. */
	authorize(request: ChargeRequest): Promise<Charge>;
	/** The charge as it is now; null where the provider has never heard of it. */
	find(charge: ChargeRef): Promise<Charge | null>;
	/** Takes what is set aside, all or a part of it; the rest is let go. Answers what the charge is then, also where that is something else. */
	capture(charge: ChargeRef, amountMinor: number): Promise<Charge>;
	/** Lets go of what is set aside. What was captured already stays captured, and the answer says so. */
	void(charge: ChargeRef): Promise<Charge>;
	/** Pays back. A refusal is a value, and final for its key: another turn needs another key. */
	refund(request: RefundRequest): Promise<Result<void>>;
	/**
	 * The charge that a signed message is about, or a refund that it says has failed, which is final and so never old news; null where it is
	 * about nothing of ours. A failure where the signature is not right.
	 */
	readWebhook(request: Request): Promise<Result<ChargeRef | FailedRefund | null>>;
}
