/** Writes one JSON line. Never pass personal data: no emails, names, addresses or tokens. */
export function log(what: string, fields: Record<string, unknown> = {}): void {
	console.log(JSON.stringify({ what, ...fields }));
}

/** Writes one JSON line for a bug or an outage, with the stack for whoever mends it. */
export function logError(what: string, error: unknown, fields: Record<string, unknown> = {}): void {
	const told = tellable(error);
	const detail = told instanceof Error ? { message: told.message, stack: told.stack } : { message: String(told) };
	console.error(JSON.stringify({ what, ...fields, ...detail }));
}

/** drizzle's errors quote the parameters of the query, which are people's data; what is behind them does not. */
function tellable(error: unknown): unknown {
	return error instanceof Error && "params" in error ? (error.cause ?? new Error("a query failed")) : error;
}
