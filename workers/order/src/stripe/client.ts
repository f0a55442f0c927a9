import { Stripe } from "stripe";

/** What it takes to talk to Stripe. */
export interface StripeSettings {
	secretKey: string;
	/** What its webhooks are signed with, by any of these: two while one follows the other. Without one none is believed. */
	webhookSecrets: readonly string[];
	/** Where its API is, if not at Stripe's: for tests. */
	apiBase?: string | undefined;
	/** How long an answer is awaited before a call counts as lost. */
	timeoutInMs?: number | undefined;
}

const TIMEOUT_IN_MS = 20_000;

/** The official SDK over `fetch`. Lost and failed calls are repeated once with the same key before they count as outages. */
export function stripeClient({ secretKey, apiBase, timeoutInMs = TIMEOUT_IN_MS }: StripeSettings): Stripe {
	return new Stripe(secretKey, {
		httpClient: Stripe.createFetchHttpClient(),
		maxNetworkRetries: 1,
		timeout: timeoutInMs,
		telemetry: false,
		appInfo: { name: "Highstreet" },
		...(apiBase !== undefined && addressOf(apiBase)),
	});
}

function addressOf(apiBase: string) {
	const { protocol, hostname, port } = new URL(apiBase);
	const isPlain = protocol === "http:";
	return { protocol: isPlain ? ("http" as const) : ("https" as const), host: hostname, port: port || (isPlain ? "80" : "443") };
}
