const LEFT_ALONE_FOR_MS = 30_000;
const ASKED_EVERY_MS = 60_000;

/** When a checkout is looked after that has not come to rest by then. */
export const laterThan = (now: Date): string => new Date(now.getTime() + LEFT_ALONE_FOR_MS).toISOString();

/** When the provider is asked about a payment that is awaited until `expiresAt`, should nobody else have done so. */
export function askAgainAt(expiresAt: string, now: Date): string {
	const soon = new Date(now.getTime() + ASKED_EVERY_MS).toISOString();
	return soon < expiresAt ? soon : expiresAt;
}

/** When somebody comes again who has taken an order that was due, should it not have moved. */
export const retryAt = (now: Date): string => new Date(now.getTime() + ASKED_EVERY_MS).toISOString();
