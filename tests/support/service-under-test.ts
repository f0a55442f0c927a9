import { env, exports } from "cloudflare:workers";
import type { Identity } from "#contracts/identity";
import { CALLER_HEADER, encodeIdentity, IDENTITY_HEADER } from "#kit/internal-headers";

/** The bindings of the service whose tests run. */
export const bindings = <Env>(): Env => env as unknown as Env;

/** An entrypoint class of the service whose tests run, called as over RPC. */
export const entrypoint = <T>(name: string): T => (exports as unknown as Record<string, T>)[name] as T;

/** Sends a request as the gateway would: with the identity it verified. A body that is not a string goes as JSON. */
export async function call(
	method: string,
	path: string,
	options: { as?: Identity; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Response> {
	const headers = new Headers(options.headers);
	if (options.as) headers.set(IDENTITY_HEADER, encodeIdentity(options.as));
	if (!headers.has(CALLER_HEADER)) headers.set(CALLER_HEADER, options.as?.userId ?? "guest");
	if (options.body !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
	const body = typeof options.body === "string" || options.body === undefined ? options.body : JSON.stringify(options.body);
	return (exports as unknown as { default: Fetcher }).default.fetch(`http://service${path}`, {
		method,
		headers,
		redirect: "manual",
		...(body !== undefined && { body }),
	});
}

let people = 0;

/** Somebody signed in; change only what the test is about. */
export function somebody(change: Partial<Identity> = {}): Identity {
	people += 1;
	return {
		userId: `user_${crypto.randomUUID().replaceAll("-", "")}`,
		email: `person${people}@example.com`,
		emailVerified: true,
		name: `Person ${people}`,
		role: "shopper",
		...change,
	};
}
