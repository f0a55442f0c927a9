import type { FormValues } from "./forms.ts";

/** The header that makes sending a form twice the same as sending it once, from its hidden `_key`; none where that is no key. */
export function idempotencyHeader({ _key: key = "" }: FormValues): { header?: { "idempotency-key": string } } {
	return /^[\w-]{8,64}$/.test(key) ? { header: { "idempotency-key": key } } : {};
}

/**
 * The key of a question, which its address has from the form before it: whoever goes back to the question and answers it once more, or has
 * it open twice, sends the same key. A new one where the address has none.
 */
export const keyOf = (values: FormValues): string => idempotencyHeader(values).header?.["idempotency-key"] ?? crypto.randomUUID();

const UUID_LENGTH = 36;

/**
 * The key of a form that is shown again behind an answer: the same where nobody knows whether it had its effect, so that sending it once
 * more has it once; a new one where nothing happened. What tells the forms of one page apart at its end is left out.
 */
export function keyAgain({ _key: key = "" }: FormValues, status: number): string {
	return status >= 500 && key.length >= UUID_LENGTH ? key.slice(0, UUID_LENGTH) : crypto.randomUUID();
}
