import type { Stripe } from "stripe";
import type { Charge, ChargeRequest } from "../domain/payment/provider.ts";
import { isReplayed } from "./once.ts";
import { chargeOfSession, findSession } from "./session.ts";

/**
 * Opens the page at Stripe where the shopper pays, a Checkout Session. It says of the order what it costs and its number, nothing else.
 *
 * All of the request follows from the order, so that a repeat with the same key is the same request. That is why the session has no
 * `expires_at`: Stripe wants that to be half an hour ahead of the call, and calls may be late. It is closed when the order is given up.
 */
export async function openPage(client: Stripe, request: ChargeRequest, idempotencyKey: string): Promise<Charge> {
	const opened = await createSession(client, request, idempotencyKey);
	const session = isReplayed(opened) ? await findSession(client, opened.id) : opened;
	const { key, amountMinor, currency } = request;
	if (session.amount_total !== amountMinor || session.currency !== currency.toLowerCase())
		throw new Error(`the key ${key} belongs to another request`);
	return chargeOfSession(session);
}

function createSession(client: Stripe, request: ChargeRequest, idempotencyKey: string) {
	const { key, amountMinor, currency, orderNumber, returnUrl, locale } = request;
	const metadata = { key, order: orderNumber };
	return client.checkout.sessions.create(
		{
			mode: "payment",
			line_items: [
				{
					quantity: 1,
					price_data: { currency: currency.toLowerCase(), unit_amount: amountMinor, product_data: { name: titleOf(orderNumber, locale) } },
				},
			],
			payment_intent_data: { capture_method: "manual", transfer_group: key, description: `Order ${orderNumber}`, metadata },
			adaptive_pricing: { enabled: false }, // who pays in another currency pays another sum
			success_url: returnUrl,
			cancel_url: returnUrl,
			locale: localeOf(locale),
			metadata,
			expand: ["payment_intent"],
		},
		{ idempotencyKey },
	);
}

const titleOf = (orderNumber: string, locale: string): string =>
	`${locale.split("-", 1)[0]?.toLowerCase() === "de" ? "Bestellung" : "Order"} ${orderNumber}`;

/** The languages of Stripe's pages. */
const LOCALES =
	"bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW".split(
		" ",
	);

/** The shopper's language as Stripe calls it; the browser's where Stripe does not speak that. */
function localeOf(locale: string): Stripe.Checkout.SessionCreateParams.Locale {
	const wanted = locale.toLowerCase();
	const known = (name: string | undefined) => LOCALES.find((candidate) => candidate.toLowerCase() === name);
	return known(wanted) ?? known(wanted.split("-", 1)[0]) ?? "auto";
}
