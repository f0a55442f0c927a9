import type { TransferRequest } from "#contracts/payouts";
import type { Result } from "#contracts/result";

/** A shop as a provider has to know it. */
export interface PayeeDetails {
	vendorId: string;
	name: string;
	email: string;
	/** ISO 3166-1 alpha-2. */
	country: string;
}

/**
 * Somebody who pays shops for us. Every call is idempotent, by its key or by the shop; a refusal is a value and final for its key,
 * what is thrown is an outage and is tried again.
 */
export interface PayeeProvider {
	/** What accounts and transfers of this provider are kept under. */
	name: string;
	/** Opens an account for a shop, and answers the provider's own name for it. */
	openAccount(vendor: PayeeDetails): Promise<Result<string>>;
	/** Where the shop's owner completes the account; leads back to `returnUrl`. */
	onboardingUrl(accountId: string, returnUrl: string): Promise<string>;
	/** Whether money can be sent to the account now. */
	isReady(accountId: string): Promise<boolean>;
	/** Sends money, and answers the provider's own name for the transfer. */
	transfer(request: { key: string; accountId: string; amountMinor: number; currency: string }): Promise<Result<string>>;
}

/** A transfer as it was asked for, and what is known of it. */
export interface NotedTransfer extends TransferRequest {
	provider: string;
	/** Null while nobody knows that it went out. */
	reference: string | null;
	/** Why the provider refused it. */
	refusal: string | null;
}

/** What this service keeps of the shops' accounts and of the money that went there. */
export interface PayeeBook {
	findAccount(vendorId: string, provider: string): Promise<string | null>;
	/** Keeps the shop's account with a provider, and answers the one that was kept first. */
	keepAccount(account: { vendorId: string; provider: string; accountId: string; at: string }): Promise<string>;
	/** What is noted under a key. */
	findTransfer(key: string): Promise<NotedTransfer | null>;
	/** Notes a transfer that is to be made, and answers what is noted under its key. */
	noteTransfer(transfer: TransferRequest & { provider: string; at: string }): Promise<NotedTransfer>;
	/** Notes what became of a transfer, unless that is known. */
	settleTransfer(key: string, outcome: { reference: string } | { refusal: string }, at: string): Promise<void>;
}
