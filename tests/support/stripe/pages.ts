import type { PaymentIntent } from "./books.ts";
import { afterBank, answerCheckoutPage } from "./checkout-page.ts";
import { html, type PageAnswer } from "./page-answer.ts";
import { authorize, fail } from "./payment-intents.ts";
import type { Platform } from "./platform.ts";

/** Where the bank asks the shopper, and where a shop's owner completes the account: a form with buttons each, which leads back. */
export function answerPage(method: string, url: URL, form: URLSearchParams, platforms: readonly Platform[]): PageAnswer {
	const [, page, id = ""] = url.pathname.split("/");
	if (page === "c") return answerCheckoutPage(method, url, form, platforms);
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
	const onward = decide(platform, intent, form.get("outcome") === "approve") ?? back;
	return onward ? { status: 303, headers: { location: onward }, body: "" } : html(200, "Thank you.");
}

/** The shopper has completed the second step, or has failed it. Answers where a page that Stripe hosts goes on; null where there is none. */
export function decide(platform: Platform, intent: PaymentIntent, isApproved: boolean): string | null {
	const call = {
		books: platform.books,
		fields: {},
		id: intent.id,
		origin: "",
		emit: (type: string, object: object) => platform.emit(type, object),
	};
	if (isApproved) authorize(call, intent);
	else fail(call, intent, "payment_intent_authentication_failure", "The provided PaymentMethod has failed authentication.");
	return afterBank(platform, intent);
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
