import type { FormValues } from "./forms.ts";

/** The header that makes sending a form twice the same as sending it once, from its hidden `_key`; none where that is no key. */
export function idempotencyHeader({ _key: key = "" }: FormValues): { header?: { "idempotency-key": string } } {
	return /^[\w-]{8,64}$/.test(key) ? { header: { "idempotency-key": key } } : {};
}
