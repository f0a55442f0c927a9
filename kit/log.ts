import { currentRequestId } from "./request-id.ts";

let worker: string | undefined;

/** Says once whose lines these are: all Workers of a local street write into one log. */
export function nameLines(service: string): void {
	worker = service;
}

const envelope = (what: string) => ({ what, service: worker, requestId: currentRequestId() });

/**
 * Writes one JSON line: what, of which service, for which request. Never pass personal data: no emails, names, addresses or tokens,
 * and of addresses the route, not the path (docs/observability.md).
 */
export function log(what: string, fields: Record<string, unknown> = {}): void {
	console.log(JSON.stringify({ ...envelope(what), ...fields }));
}

/** Writes one JSON line for a bug or an outage, with the stack for whoever mends it. */
export function logError(what: string, error: unknown, fields: Record<string, unknown> = {}): void {
	const told = tellable(error);
	const { message, stack = "" } = told instanceof Error ? told : new Error(String(told));
	const detail = { message: withoutEmails(message), stack: withoutEmails(stack) };
	console.error(JSON.stringify({ level: "error", ...envelope(what), ...fields, ...detail }));
}

/** What may be told of an error. drizzle's errors quote the parameters of the query, which are people's data; what is behind them does not. */
export function tellable(error: unknown): unknown {
	return error instanceof Error && "params" in error ? (error.cause ?? new Error("a query failed")) : error;
}

/** Nobody passes an email to a log, but an error can quote one, as a payment provider's or a mail server's do. */
const withoutEmails = (text: string): string => text.replaceAll(EMAIL, "(address)");

/** In any language's letters, and with bounds: whoever makes an error quote a long text keeps nobody waiting. */
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
