import type { PayoutsApi } from "#contracts/payouts";

/** A payout as the provider has to hear of it. */
export interface PayoutToSend {
	id: string;
	vendorId: string;
	accountId: string;
	amountMinor: number;
	currency: string;
}

export type PayoutEnd = { status: "paid"; reference: string } | { status: "failed"; failure: string };

/** The payouts that are not at their end. */
export interface OpenPayouts {
	/** Moves it to `sent` for whoever asks first; the others, and those who come before `dueAt`, get null. */
	claim(id: string, now: string, dueAt: string): Promise<PayoutToSend | null>;
	/** Ends a sent payout and enters that in the ledger, both or neither, once: where it failed its money is back in the balance. */
	finish(id: string, end: PayoutEnd, now: string): Promise<void>;
	/** Those that somebody has to see to by now, some at a time. */
	listDue(now: string): Promise<string[]>;
}

export interface PayoutPorts {
	payouts: OpenPayouts;
	provider: Pick<PayoutsApi, "transfer">;
	now(): Date;
	report(what: string, error: unknown): void;
}

/** Longer than any call of the provider takes. */
const ASKED_AGAIN_AFTER_MS = 5 * 60 * 1000;

/**
 * Sends a payout that was written. The provider knows it by its id, so that whoever comes after a crash, an outage or a lost answer
 * asks for the same transfer again and hears what became of it. Only a refusal is an end; what is thrown is tried again by the sweep.
 */
export async function sendPayout(id: string, ports: PayoutPorts): Promise<void> {
	const now = ports.now();
	const payout = await ports.payouts.claim(id, now.toISOString(), new Date(now.getTime() + ASKED_AGAIN_AFTER_MS).toISOString());
	if (!payout) return;
	const { vendorId, accountId, amountMinor, currency } = payout;
	const sent = await ports.provider.transfer({ key: id, vendorId, accountId, amountMinor, currency });
	const end: PayoutEnd = sent.ok ? { status: "paid", reference: sent.value.reference } : { status: "failed", failure: sent.error.detail };
	await ports.payouts.finish(id, end, ports.now().toISOString());
}

/** Sends payouts one after the other; one that fails keeps none of the others back and is left to the sweep. */
export async function sendPayouts(ids: readonly string[], ports: PayoutPorts): Promise<void> {
	for (const id of ids) {
		try {
			await sendPayout(id, ports);
		} catch (error) {
			ports.report("a payout is left to the sweep", error);
		}
	}
}

/** Goes on with what got stuck. */
export const sweepPayouts = async (ports: PayoutPorts): Promise<void> =>
	sendPayouts(await ports.payouts.listDue(ports.now().toISOString()), ports);
