export interface ChargeRequest {
	/** The same key is the same charge, however often it is asked for. */
	key: string;
	amountMinor: number;
	currency: string;
	token: string;
}

export type ChargeOutcome = "approved" | "declined" | "requires_action" | "pending";

export interface RefundRequest {
	/** The same key is the same refund. */
	key: string;
	/** The key of the charge that is paid back. */
	chargeKey: string;
	amountMinor: number;
	currency: string;
}

/** Somebody who moves money for us. Both calls are idempotent by their key; what they throw is an outage and is tried again. */
export interface PaymentProvider {
	charge(request: ChargeRequest): Promise<ChargeOutcome>;
	refund(request: RefundRequest): Promise<void>;
}
