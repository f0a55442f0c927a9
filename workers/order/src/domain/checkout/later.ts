const LEFT_ALONE_FOR_MS = 30_000;
const ASKED_EVERY_MS = 60_000;

/** When the sweep looks after a checkout that nobody has moved since. */
export const laterThan = (now: Date): string => new Date(now.getTime() + LEFT_ALONE_FOR_MS).toISOString();

/** When the sweep asks the provider about a payment that is awaited until `expiresAt`, should nobody else have done so. */
export function askAgainAt(expiresAt: string, now: Date): string {
	const soon = new Date(now.getTime() + ASKED_EVERY_MS).toISOString();
	return soon < expiresAt ? soon : expiresAt;
}
