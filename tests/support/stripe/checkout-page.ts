import type { PaymentIntent } from "./books.ts";
import type { ApiCall } from "./endpoint.ts";
import { StripeFault } from "./fault.ts";
import { html, type PageAnswer } from "./page-answer.ts";
import { confirm, newIntent } from "./payment-intents.ts";
import type { Platform } from "./platform.ts";
import type { Session } from "./session.ts";

/** Stripe's documented test cards, as somebody types them, and the payment methods that they are. */
const CARDS: Record<string, string> = {
	"4242424242424242": "pm_card_visa",
	"4000002500003155": "pm_card_authenticationRequired",
	"4000000000000002": "pm_card_chargeDeclined",
	"4000000000009995": "pm_card_chargeDeclinedInsufficientFunds",
};

/** The page that Stripe hosts: what is paid, a field for the card, and the way back. Open for as long as its session is. */
export function answerCheckoutPage(method: string, url: URL, form: URLSearchParams, platforms: readonly Platform[]): PageAnswer {
	const id = url.pathname.split("/").at(-1) ?? "";
	const platform = platforms.find(({ books }) => books.sessions.has(id));
	const session = platform?.books.sessions.get(id);
	if (!platform || !session) return html(404, "<p>Something went wrong.</p>");
	if (session.status !== "open") return html(200, `<p>${CLOSED[session.status]}</p>`, session.locale);
	return method === "POST" ? pay(platform, session, form, url.origin) : html(200, pageOf(platform, session), session.locale);
}

const CLOSED = { complete: "You have paid already.", expired: "This checkout session has expired." };

function pageOf({ books }: Platform, session: Session, fault = ""): string {
	const amount = new Intl.NumberFormat("en", { style: "currency", currency: session.currency }).format(session.amount_total / 100);
	return `<h1>${books.pages.get(session.id)?.name ?? ""}</h1><p id="amount">${amount}</p><p role="alert">${fault}</p>
		<form method="post"><label>Card number <input name="card" required></label> <button>Pay ${amount}</button></form>
		<p><a href="${session.cancel_url}">Back</a></p>`;
}

/** One attempt: paid, refused with another to follow, or on to the bank's page. */
function pay(platform: Platform, session: Session, form: URLSearchParams, origin: string): PageAnswer {
	const method = CARDS[(form.get("card") ?? "").replace(/\s/g, "")];
	if (method === undefined) return html(200, pageOf(platform, session, "Your card number is invalid."), session.locale);
	const intent = attempt(platform, session, method);
	try {
		confirm(callOf(platform, intent.id, origin), intent, session.success_url);
	} catch (error) {
		if (error instanceof StripeFault) return html(200, pageOf(platform, session, error.message), session.locale);
		throw error;
	}
	if (intent.next_action) return { status: 303, headers: { location: intent.next_action.redirect_to_url.url }, body: "" };
	complete(platform, session);
	return { status: 303, headers: { location: session.success_url }, body: "" };
}

/** The session's intent, which is made when somebody tries to pay for the first time. */
function attempt(platform: Platform, session: Session, method: string): PaymentIntent {
	const { books } = platform;
	const known = books.intents.get(session.payment_intent ?? "");
	if (known) return Object.assign(known, { payment_method: method, status: "requires_confirmation" as const, next_action: null });
	const call = { ...callOf(platform), fields: books.pages.get(session.id)?.intent ?? {} };
	const intent = newIntent(call, session.amount_total, session.currency, method);
	books.intents.set(intent.id, intent);
	session.payment_intent = intent.id;
	platform.emit("payment_intent.created", intent);
	return intent;
}

/** What follows for a session when the bank has answered about its intent, and where the shopper goes; null for an intent without a session. */
export function afterBank(platform: Platform, intent: PaymentIntent): string | null {
	const session = [...platform.books.sessions.values()].find(({ payment_intent: id }) => id === intent.id);
	if (!session) return null;
	if (intent.status === "requires_payment_method") return session.url;
	if (session.status === "open") complete(platform, session);
	return session.success_url;
}

/** The page has done its work. What is only set aside is not paid. */
function complete(platform: Platform, session: Session): void {
	Object.assign(session, { status: "complete", url: null });
	platform.emit("checkout.session.completed", session);
}

const callOf = (platform: Platform, id = "", origin = ""): ApiCall => ({
	books: platform.books,
	fields: {},
	id,
	origin,
	emit: (type, object) => platform.emit(type, object),
});
