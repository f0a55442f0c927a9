import type { Account, Charge, PaymentIntent, Refund, StripeEvent, Transfer } from "./books.ts";
import type { Delivery } from "./control.ts";
import type { Misbehavior } from "./misbehavior.ts";
import type { Session } from "./session.ts";

/** What the stand-in has in its books. */
export interface StandInBooks {
	intents: PaymentIntent[];
	sessions: Session[];
	charges: Charge[];
	refunds: Refund[];
	accounts: Account[];
	transfers: Transfer[];
	balance: number;
}

/** A call that the stand-in got. */
export interface StandInCall {
	endpoint: string;
	path: string;
	form: string;
	idempotencyKey: string | null;
}

/** An account at the stand-in, as a test sees it; works in every runtime. */
export class StandInAccount {
	readonly url: string;
	readonly secretKey = `sk_test_${crypto.randomUUID().replaceAll("-", "")}`;
	readonly webhookSecret = `whsec_${crypto.randomUUID().replaceAll("-", "")}`;

	constructor(url: string) {
		this.url = url;
	}

	books(): Promise<StandInBooks> {
		return this.control("books");
	}

	calls(): Promise<StandInCall[]> {
		return this.control("calls");
	}

	events(): Promise<StripeEvent[]> {
		return this.control("events");
	}

	/** The next calls of an endpoint go wrong, as "POST /v1/refunds". */
	async misbehave(on: string, how: Misbehavior, times = 1): Promise<void> {
		await this.control("misbehave", { on, how, times });
	}

	/** Nothing goes wrong any more. */
	async behave(): Promise<void> {
		await this.control("behave", {});
	}

	/** All payment intents are older than they are. */
	async age(minutes: number): Promise<void> {
		await this.control("age", { minutes });
	}

	/** Calls that were late have their effect now. */
	async finishLate(): Promise<void> {
		await this.control("finish-late", {});
	}

	/** Closing a page lets its payment go on from now on, where it is at the bank. */
	async leaveIntents(): Promise<void> {
		await this.control("leave-intents", {});
	}

	/** All charges are disputed from now on, or not any more. */
	async dispute(disputed = true): Promise<void> {
		await this.control("dispute", { disputed });
	}

	/** All refunds so far fail, as banks find days later. */
	async failRefunds(): Promise<void> {
		await this.control("fail-refunds", {});
	}

	/** As after a day: no call is known by its key any more. */
	async forgetKeys(): Promise<void> {
		await this.control("forget-keys", {});
	}

	/** The shopper completes or fails a second step. */
	async decide(intent: string, isApproved: boolean): Promise<void> {
		await this.control("decide", { intent, isApproved });
	}

	/** A shop's account can be sent money from now on. */
	async activate(account: string): Promise<void> {
		await this.control("activate", { account });
	}

	/** Sends every event so far to an address, and answers the statuses. */
	deliver(delivery: Omit<Delivery, "secret">): Promise<number[]> {
		return this.control("deliver", { ...delivery, secret: this.webhookSecret });
	}

	private async control<T>(what: string, input?: object): Promise<T> {
		const response = await fetch(`${this.url}/stand-in/${what}`, {
			method: input ? "POST" : "GET",
			headers: { authorization: `Bearer ${this.secretKey}` },
			...(input && { body: JSON.stringify(input) }),
		});
		if (!response.ok) throw new Error(`${what}: ${await response.text()}`);
		return (await response.json()) as T;
	}
}
