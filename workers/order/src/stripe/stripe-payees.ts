import { Stripe } from "stripe";
import { fail, ok, type Result } from "#contracts/result";
import { logError } from "#kit/log";
import type { PayeeDetails, PayeeProvider } from "../domain/payment/payees.ts";
import { stripeClient, type StripeSettings } from "./client.ts";
import { isRefusal, once } from "./once.ts";

/**
 * Shops paid by Stripe Connect: an account each, which Stripe itself asks its owner for what the law wants to know, and transfers to it
 * that stand apart from the charges. A transfer's `transfer_group` is our key, for by that Stripe lists transfers at once.
 */
export function stripePayees(settings: StripeSettings): PayeeProvider {
	let made: Stripe | undefined;
	const client = () => (made ??= stripeClient(settings));
	return {
		name: "stripe",
		openAccount: (vendor) => unlessRefused("open an account for this shop", () => openAccount(client(), vendor)),
		onboardingUrl: (accountId, returnUrl) => onboardingUrl(client(), accountId, returnUrl),
		isReady: async (accountId) => (await client().accounts.retrieve(accountId)).capabilities?.transfers === "active",
		transfer: (request) => unlessRefused("send this money", () => transfer(client(), request)),
	};
}

async function unlessRefused(what: string, act: () => Promise<string>): Promise<Result<string>> {
	try {
		return ok(await act());
	} catch (error) {
		if (!isRefusal(error)) throw error;
		logError(`Stripe does not ${what}`, error, { code: error.code });
		return fail("conflict", REFUSALS[error.code ?? ""] ?? `The payment provider does not ${what}.`);
	}
}

const REFUSALS: Record<string, string> = {
	balance_insufficient: "There is not enough money at the payment provider for this transfer yet.",
	insufficient_capabilities_for_transfer: "The account at the payment provider is not complete, so it cannot be sent money.",
	account_invalid: "The account at the payment provider cannot be reached any more.",
};

async function openAccount(client: Stripe, { vendorId, name, email, country }: PayeeDetails): Promise<string> {
	const account = await client.accounts.create(
		{
			country,
			email,
			business_profile: { name },
			capabilities: { transfers: { requested: true } },
			controller: {
				fees: { payer: "application" },
				losses: { payments: "application" },
				stripe_dashboard: { type: "express" },
				requirement_collection: "stripe",
			},
			metadata: { vendor: vendorId },
		},
		{ idempotencyKey: `${vendorId}:account:${await hashOf([name, email, country])}` }, // one whose name changed in between is not refused
	);
	return account.id;
}

async function hashOf(parts: readonly string[]): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(parts)));
	return [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function onboardingUrl(client: Stripe, account: string, returnUrl: string): Promise<string> {
	const link = await client.accountLinks.create({ account, type: "account_onboarding", refresh_url: returnUrl, return_url: returnUrl });
	return link.url;
}

interface Request {
	key: string;
	accountId: string;
	amountMinor: number;
	currency: string;
}

async function transfer(client: Stripe, { key, accountId, amountMinor, currency }: Request): Promise<string> {
	const made = await once(
		`${key}:transfer`,
		async () => (await client.transfers.list({ transfer_group: key, limit: 1 })).data[0] ?? null,
		(idempotencyKey) =>
			client.transfers.create(
				{ amount: amountMinor, currency: currency.toLowerCase(), destination: accountId, transfer_group: key, metadata: { key } },
				{ idempotencyKey },
			),
	);
	if (made.amount !== amountMinor || made.currency !== currency.toLowerCase())
		throw new Error(`the key ${key} belongs to another transfer`);
	return made.id;
}
