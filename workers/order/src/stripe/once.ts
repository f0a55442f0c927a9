import { Stripe } from "stripe";

/** Stripe keeps the answer to a key for a day, failures too. This many failed keys in a row are more than bad luck. */
export const KEYS = 3;

/** The idempotency key of the first turn, and of those that follow when it is known to have failed. */
export const keyOfTurn = (key: string, turn: number): string => (turn === 1 ? key : `${key}:${turn}`);

/**
 * Does something at Stripe once, however often it is asked for, and also when its answer was lost.
 *
 * Stripe knows a repeat by its key for a day; what is older is found by `look`. It also repeats a failure to whoever asks again with
 * the same key, so after a failure that is known to be over (Stripe says that it is the kept one) and had no effect, the next key is taken.
 */
export async function once<T>(key: string, look: () => Promise<T | null>, act: (idempotencyKey: string) => Promise<T>): Promise<T> {
	for (let turn = 1; ; turn++) {
		const done = await look();
		if (done !== null) return done;
		try {
			return await act(keyOfTurn(key, turn));
		} catch (error) {
			if (turn === KEYS || !isKeptFailure(error)) throw error;
		}
	}
}

/** A failure of Stripe's that is over: this is not the first time that it is told. */
export const isKeptFailure = (error: unknown): boolean => error instanceof Stripe.errors.StripeAPIError && isReplay(error.headers);

/** Whether an answer is one that was given before, and may be old news. */
export const isReplayed = (answer: { lastResponse: unknown }): boolean =>
	answer.lastResponse instanceof Response && answer.lastResponse.headers.get("idempotent-replayed") === "true";

const isReplay = (headers: Record<string, string> | undefined): boolean => headers?.["idempotent-replayed"] === "true";

/** What Stripe will not do: asking again changes nothing. Its own failures, lost answers and wrong keys of ours are not that. */
export const isRefusal = (error: unknown): error is Stripe.errors.StripeInvalidRequestError | Stripe.errors.StripeCardError =>
	error instanceof Stripe.errors.StripeCardError || error instanceof Stripe.errors.StripeInvalidRequestError;
