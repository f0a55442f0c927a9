import { MAX_AMOUNT_MINOR } from "#contracts/money";
import type { OpenedPayee, Payee, PayeeRequest, TransferRequest } from "#contracts/payouts";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { NotedTransfer, PayeeBook, PayeeProvider } from "./payees.ts";

/** What paying shops needs of the world. */
export interface PayoutPorts {
	payees: PayeeBook;
	provider: PayeeProvider;
	now(): Date;
}

type Sent = Result<{ reference: string }>;

/** Opens a shop's account, once, and answers where its owner completes it. */
export async function openPayee(vendorId: string, payee: PayeeRequest, ports: PayoutPorts): Promise<Result<OpenedPayee>> {
	const account = await accountOf(vendorId, payee, ports);
	if (!account.ok) return account;
	return ok({ accountId: account.value, onboardingUrl: await ports.provider.onboardingUrl(account.value, payee.returnUrl) });
}

async function accountOf(vendorId: string, { name, email, country }: PayeeRequest, ports: PayoutPorts): Promise<Result<string>> {
	const { payees, provider } = ports;
	const known = await payees.findAccount(vendorId, provider.name);
	if (known !== null) return ok(known);
	const opened = await provider.openAccount({ vendorId, name, email, country });
	if (!opened.ok) return opened;
	const at = ports.now().toISOString();
	return ok(await payees.keepAccount({ vendorId, provider: provider.name, accountId: opened.value, at }));
}

/** The shop's account as the provider has it now. */
export async function findPayee(vendorId: string, { payees, provider }: PayoutPorts): Promise<Result<Payee>> {
	const accountId = await payees.findAccount(vendorId, provider.name);
	return accountId === null ? notFound("account") : ok({ accountId, ready: await provider.isReady(accountId) });
}

/**
 * Sends money to a shop, once per key: the transfer is noted first, so that its key stays known for longer than a provider knows it.
 * A repeat asks the provider again only as long as nobody knows what became of it.
 */
export async function transferToShop(request: TransferRequest, ports: PayoutPorts): Promise<Sent> {
	const { payees, provider } = ports;
	const { key, vendorId, accountId, amountMinor, currency } = request;
	if (!Number.isSafeInteger(amountMinor) || amountMinor <= 0 || amountMinor > MAX_AMOUNT_MINOR) {
		return fail("invalid_input", "A transfer is an amount of more than zero.", {
			errors: [{ path: "amountMinor", message: "not an amount" }],
		});
	}
	if ((await payees.findAccount(vendorId, provider.name)) !== accountId) return askedOfAnother(request, payees);
	const noted = await payees.noteTransfer({ ...request, provider: provider.name, at: ports.now().toISOString() });
	if (noted.provider !== provider.name || !isSame(noted, request)) return fail("conflict", "This key belongs to another transfer.");
	const known = outcomeOf(noted);
	if (known) return known;
	const sent = await provider.transfer({ key, accountId, amountMinor, currency });
	const outcome = sent.ok ? { reference: sent.value } : { refusal: sent.error.detail };
	await payees.settleTransfer(key, outcome, ports.now().toISOString());
	return sent.ok ? ok({ reference: sent.value }) : sent;
}

/**
 * What became of a transfer to an account that the provider of today does not have; `not_found` where nobody was asked for it. A provider
 * that was asked and is not set up now may have sent it, so that is an outage: taken for refused it would be sent a second time.
 */
async function askedOfAnother(request: TransferRequest, payees: PayeeBook): Promise<Sent> {
	const noted = await payees.findTransfer(request.key);
	if (!noted || !isSame(noted, request)) return notFound("account");
	const known = outcomeOf(noted);
	if (known) return known;
	throw new Error(`${noted.provider} was asked for the transfer ${request.key}, and is not set up now`);
}

const isSame = (noted: NotedTransfer, asked: TransferRequest): boolean =>
	(["vendorId", "accountId", "amountMinor", "currency"] as const).every((name) => noted[name] === asked[name]);

function outcomeOf({ reference, refusal }: NotedTransfer): Sent | null {
	if (reference !== null) return ok({ reference });
	return refusal === null ? null : fail("conflict", refusal);
}
