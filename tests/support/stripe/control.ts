import type { StripeEvent } from "./books.ts";
import type { Misbehavior } from "./misbehavior.ts";
import { decide } from "./pages.ts";
import type { Platform } from "./platform.ts";
import { failRefunds } from "./refunds.ts";
import { signWebhook } from "./signature.ts";

/** How webhooks are to be sent. */
export interface Delivery {
	url: string;
	/** The signing secret of the endpoint. */
	secret: string;
	/** How often each is sent. */
	times?: number;
	/** The newest first. */
	isReversed?: boolean;
}

/** What tests ask of the stand-in, and what they look up in it. */
export async function answerControl(platform: Platform, url: URL, body: string): Promise<unknown> {
	const input = body ? (JSON.parse(body) as Record<string, unknown>) : {};
	switch (url.pathname) {
		case "/stand-in/books":
			return booksOf(platform);
		case "/stand-in/calls":
			return platform.calls;
		case "/stand-in/events":
			return platform.books.events;
		case "/stand-in/misbehave":
			platform.plans.push({ on: input["on"] as string, how: input["how"] as Misbehavior, times: input["times"] as number });
			return {};
		case "/stand-in/behave":
			platform.plans.length = 0;
			return {};
		case "/stand-in/age":
			for (const intent of platform.books.intents.values()) intent.created -= (input["minutes"] as number) * 60;
			return {};
		case "/stand-in/finish-late":
			platform.finishLate();
			return {};
		case "/stand-in/leave-intents":
			platform.books.leavesIntents = true;
			return {};
		case "/stand-in/dispute":
			platform.books.areDisputed = input["disputed"] === true;
			return {};
		case "/stand-in/fail-refunds":
			failRefunds({ books: platform.books, emit: (type, object) => platform.emit(type, object) });
			return {};
		case "/stand-in/forget-keys":
			platform.keys.forget();
			return {};
		case "/stand-in/decide":
			decideIntent(platform, input["intent"] as string, input["isApproved"] === true);
			return {};
		case "/stand-in/activate":
			activate(platform, input["account"] as string);
			return {};
		case "/stand-in/deliver":
			return deliver(platform.books.events, input as unknown as Delivery);
		default:
			throw new Error(`no control ${url.pathname}`);
	}
}

function booksOf({ books }: Platform): Record<string, unknown> {
	const { intents, sessions, charges, refunds, accounts, transfers } = books;
	const kinds = { intents, sessions, charges, refunds, accounts, transfers };
	return {
		...Object.fromEntries(Object.entries(kinds).map(([kind, objects]) => [kind, [...objects.values()]])),
		balance: books.balance(),
	};
}

function decideIntent(platform: Platform, id: string, isApproved: boolean): void {
	const intent = platform.books.intents.get(id);
	if (intent?.status !== "requires_action") throw new Error(`no second step to decide for ${id}`);
	decide(platform, intent, isApproved);
}

function activate(platform: Platform, id: string): void {
	const account = platform.books.accounts.get(id);
	if (!account) throw new Error(`no account ${id}`);
	Object.assign(account, { details_submitted: true, payouts_enabled: true, capabilities: { transfers: "active" } });
	platform.emit("account.updated", account);
}

/** Sends all events so far, and answers what the endpoint said to each. */
async function deliver(events: readonly StripeEvent[], { url, secret, times = 1, isReversed = false }: Delivery): Promise<number[]> {
	const inTurn = (isReversed ? events.toReversed() : events).flatMap((event) => Array.from({ length: times }, () => event));
	const statuses: number[] = [];
	for (const event of inTurn) {
		const body = JSON.stringify(event);
		const headers = {
			"content-type": "application/json; charset=utf-8",
			"user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
			"stripe-signature": await signWebhook(body, secret),
		};
		statuses.push((await fetch(url, { method: "POST", headers, body })).status);
	}
	return statuses;
}
