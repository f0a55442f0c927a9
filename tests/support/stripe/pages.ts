import type { PaymentIntent } from "./books.ts";
import { authorize, fail } from "./payment-intents.ts";
import type { Platform } from "./platform.ts";

/** What a page of Stripe's own sites answers. */
export interface PageAnswer {
	status: number;
	headers: Record<string, string>;
	body: string;
}

/** Where the bank asks the shopper, and where a shop's owner completes the account: a form with buttons each, which leads back. */
export function answerPage(method: string, url: URL, form: URLSearchParams, platforms: readonly Platform[]): PageAnswer {
	const [, page, id = ""] = url.pathname.split("/");
	if (page === "authenticate") return authenticate(method, id, form, platforms);
	if (page === "onboarding") return onboard(method, id, url, platforms);
	return html(404, "There is no such page.");
}

function authenticate(method: string, id: string, form: URLSearchParams, platforms: readonly Platform[]): PageAnswer {
	const platform = platforms.find(({ books }) => books.intents.has(id));
	const intent = platform?.books.intents.get(id);
	if (!platform || !intent) return html(404, "There is no such payment.");
	if (method !== "POST") {
		return html(
			200,
			'<form method="post"><button name="outcome" value="approve">Complete</button><button name="outcome" value="fail">Fail</button></form>',
		);
	}
	if (intent.status !== "requires_action") return html(409, `This payment is ${intent.status}.`);
	const back = intent.next_action?.redirect_to_url.return_url;
	decide(platform, intent, form.get("outcome") === "approve");
	return back ? { status: 303, headers: { location: back }, body: "" } : html(200, "Thank you.");
}

/** The shopper has completed the second step, or has failed it. */
export function decide(platform: Platform, intent: PaymentIntent, isApproved: boolean): void {
	const call = {
		books: platform.books,
		fields: {},
		id: intent.id,
		origin: "",
		emit: (type: string, object: object) => platform.emit(type, object),
	};
	if (isApproved) authorize(call, intent);
	else fail(call, intent, "payment_intent_authentication_failure", "The provided PaymentMethod has failed authentication.");
}

function onboard(method: string, id: string, url: URL, platforms: readonly Platform[]): PageAnswer {
	const platform = platforms.find(({ books }) => books.accounts.has(id));
	const account = platform?.books.accounts.get(id);
	if (!platform || !account) return html(404, "There is no such account.");
	if (method !== "POST") return html(200, '<form method="post"><button>Complete the account</button></form>');
	Object.assign(account, { details_submitted: true, payouts_enabled: true, capabilities: { transfers: "active" } });
	platform.emit("account.updated", account);
	return { status: 303, headers: { location: url.searchParams.get("return_url") ?? "/" }, body: "" };
}

const html = (status: number, content: string): PageAnswer => ({
	status,
	headers: { "content-type": "text/html; charset=utf-8" },
	body: `<!doctype html><html lang="en"><title>Stripe stand-in</title>${content}</html>`,
});
