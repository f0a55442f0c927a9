/** Writes one JSON line. Never pass personal data: no emails, names, addresses or tokens. */
export function log(what: string, fields: Record<string, unknown> = {}): void {
	console.log(JSON.stringify({ what, ...fields }));
}

/** Writes one JSON line for a bug or an outage, with the stack for whoever mends it. */
export function logError(what: string, error: unknown, fields: Record<string, unknown> = {}): void {
	const detail = error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) };
	console.error(JSON.stringify({ what, ...fields, ...detail }));
}
