import type { PaymentIntent } from "./books.ts";
import { amountIn, type ApiCall, type Endpoint, only, required } from "./endpoint.ts";
import { invalid, missing, refused } from "./fault.ts";
import { type FormFields, text, textsOf } from "./form.ts";
import { LEAST_MINOR } from "./payment-intents.ts";
import type { Session } from "./session.ts";

const DAY_IN_SECONDS = 86_400;

const LOCALES =
	"auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW".split(
		" ",
	);

const KNOWN = [
	"mode",
	"line_items",
	"payment_intent_data",
	"adaptive_pricing",
	"success_url",
	"cancel_url",
	"locale",
	"metadata",
	"expires_at",
	"expand",
];

/** `POST /v1/checkout/sessions`, for payments on the page that Stripe hosts. */
export const createSession: Endpoint = (call) => {
	const { books, fields } = call;
	only(fields, ...KNOWN);
	if (required(fields, "mode") !== "payment") throw invalid("Invalid mode.", { param: "mode" });
	const { name, amount, currency } = onlyItemOf(fields);
	if (amount < LEAST_MINOR) {
		throw invalid("The Checkout Session's total amount must convert to at least 50 cents.", { code: "amount_too_small" });
	}
	if (text(groupOf(fields, "adaptive_pricing"), "enabled") !== "false")
		throw invalid("The stand-in wants it said that the price is not to be shown in another currency.", { param: "adaptive_pricing" });
	const id = books.id("cs_test");
	const session: Session = {
		id,
		object: "checkout.session",
		amount_subtotal: amount,
		amount_total: amount,
		cancel_url: addressIn(fields, "cancel_url"),
		created: books.now(),
		currency,
		expires_at: expiryIn(fields, books.now()),
		livemode: false,
		locale: localeIn(fields),
		metadata: textsOf(fields, "metadata"),
		mode: "payment",
		payment_intent: null,
		payment_status: "unpaid",
		status: "open",
		success_url: addressIn(fields, "success_url"),
		ui_mode: "hosted_page",
		url: `${call.origin}/c/pay/${id}`,
	};
	books.sessions.set(id, session);
	books.pages.set(id, { name, intent: intentDataOf(fields) });
	return expanded(call, session);
};

function onlyItemOf(fields: FormFields): { name: string; amount: number; currency: string } {
	const items = fields["line_items"];
	const item = Array.isArray(items) && items.length === 1 ? items[0] : null;
	if (typeof item !== "object" || item === null || Array.isArray(item))
		throw invalid("The stand-in sells one thing.", { param: "line_items" });
	only(item, "quantity", "price_data");
	if (text(item, "quantity") !== "1") throw invalid("The stand-in sells one thing, once.", { param: "line_items[0][quantity]" });
	const price = groupOf(item, "price_data");
	only(price, "currency", "unit_amount", "product_data");
	return {
		name: required(groupOf(price, "product_data"), "name"),
		amount: amountIn(price, "unit_amount"),
		currency: required(price, "currency"),
	};
}

function intentDataOf(fields: FormFields): FormFields {
	const data = groupOf(fields, "payment_intent_data");
	only(data, "capture_method", "transfer_group", "description", "metadata");
	return data;
}

function groupOf(fields: FormFields, name: string): FormFields {
	const value = fields[name];
	if (typeof value !== "object" || Array.isArray(value))
		throw invalid(`Missing required param: ${name}.`, { code: "parameter_missing", param: name });
	return value;
}

function addressIn(fields: FormFields, name: string): string {
	const address = required(fields, name);
	if (!/^https?:\/\//.test(address)) throw invalid("Not a valid URL", { code: "url_invalid", param: name });
	return address;
}

/** From half an hour to a day ahead, and a day where nothing is said. */
function expiryIn(fields: FormFields, now: number): number {
	const said = text(fields, "expires_at");
	if (said === undefined) return now + DAY_IN_SECONDS;
	const at = Number(said);
	if (at < now + 1_800 || at > now + DAY_IN_SECONDS)
		throw invalid("The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.", {
			param: "expires_at",
		});
	return at;
}

function localeIn(fields: FormFields): Session["locale"] {
	const locale = text(fields, "locale") ?? "auto";
	if (!LOCALES.includes(locale)) throw invalid(`Invalid locale: ${locale}`, { param: "locale" });
	return locale;
}

/** The session of a path. */
function sessionOf({ books, id }: ApiCall): Session {
	const session = books.sessions.get(id);
	if (!session) throw missing("checkout.session", id, "session");
	return session;
}

/** With its intent in place of the intent's name, where the call wants that. */
function expanded(
	{ books, fields }: ApiCall,
	session: Session,
): Omit<Session, "payment_intent"> & { payment_intent: string | PaymentIntent | null } {
	const wanted = fields["expand"];
	if (!Array.isArray(wanted) || !wanted.includes("payment_intent")) return session;
	return { ...session, payment_intent: books.intents.get(session.payment_intent ?? "") ?? null };
}

/** `GET /v1/checkout/sessions/:id` */
export const retrieveSession: Endpoint = (call) => {
	only(call.fields, "expand");
	return expanded(call, sessionOf(call));
};

/** `POST /v1/checkout/sessions/:id/expire` */
export const expireSession: Endpoint = (call) => {
	only(call.fields, "expand");
	const session = sessionOf(call);
	if (session.status !== "open") {
		throw refused(
			"resource_invalid_state",
			`Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
		);
	}
	Object.assign(session, { status: "expired", url: null });
	const intent = call.books.intents.get(session.payment_intent ?? "");
	if (intent && !call.books.leavesIntents) {
		Object.assign(intent, { status: "canceled", next_action: null, canceled_at: call.books.now(), cancellation_reason: "expired" });
		call.emit("payment_intent.canceled", intent);
	}
	call.emit("checkout.session.expired", session);
	return expanded(call, session);
};
