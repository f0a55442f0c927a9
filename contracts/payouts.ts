import type { Result } from "./result.ts";

/** Who is to be paid, as the provider has to know them before it asks for the rest itself. */
export interface PayeeRequest {
	/** The shop's name. */
	name: string;
	email: string;
	/** ISO 3166-1 alpha-2, where the shop is. */
	country: string;
	/** Where the provider sends the shop's owner back to. */
	returnUrl: string;
}

/** What a provider has opened for a shop. */
export interface OpenedPayee {
	/** The provider's own name for the shop's account; kept by whoever asked. */
	accountId: string;
	/** Where the owner completes the account, at the provider. Works for a few minutes: ask again for a new one. */
	onboardingUrl: string;
}

export interface Payee {
	accountId: string;
	/** Whether money can be sent to the account now. */
	ready: boolean;
}

/** Money on its way to a shop. */
export interface TransferRequest {
	/** The same key is the same transfer, however often it is asked for; with another amount or account it is a `conflict`. */
	key: string;
	vendorId: string;
	accountId: string;
	/** More than zero. */
	amountMinor: number;
	currency: string;
}

/**
 * Granted to the vendor service: accounts of shops at the payment provider, and money that goes there.
 * A refusal of the provider is a value and final for its request; whatever else goes wrong throws, is an outage, and is tried again
 * with the same key.
 */
export interface PayoutsApi {
	/** Opens the shop's account, or answers the one it has with a new link. */
	openPayee(vendorId: string, payee: PayeeRequest): Promise<Result<OpenedPayee>>;
	/** The shop's account as the provider has it now; `not_found` where none was opened. */
	payee(vendorId: string): Promise<Result<Payee>>;
	/** Sends money to an account of this shop. `not_found` where it has no such account, `conflict` where the provider refuses. */
	transfer(request: TransferRequest): Promise<Result<{ reference: string }>>;
}
