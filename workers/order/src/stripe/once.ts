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

/** How often a key is asked for that another call is at: about ten seconds, for the SDK asks twice each time and pauses in between. */
const TURNS_BEHIND_OTHERS = 10;

/** Does something under a key of which another call may still be at work, as of two clicks: Stripe answers one of them at a time. */
export async function behindOthers<T>(act: () => Promise<T>): Promise<T> {
	for (let turn = 1; ; turn++) {
		try {
			return await act();
		} catch (error) {
			if (turn === TURNS_BEHIND_OTHERS || !isInUse(error)) throw error;
		}
	}
}

const isInUse = (error: unknown): boolean => error instanceof Stripe.errors.StripeError && error.code === "idempotency_key_in_use";

/** A failure of Stripe's that is over: this is not the first time that it is told. */
export const isKeptFailure = (error: unknown): boolean => error instanceof Stripe.errors.StripeAPIError && isReplay(error.headers);

/** Whether an answer is one that was given before, and may be old news. */
export const isReplayed = (answer: { lastResponse: unknown }): boolean =>
	answer.lastResponse instanceof Response && answer.lastResponse.headers.get("idempotent-replayed") === "true";

const isReplay = (headers: Record<string, string> | undefined): boolean => headers?.["idempotent-replayed"] === "true";

/** What Stripe will not do: asking again changes nothing. Its own failures, lost answers and wrong keys of ours are not that. */
export const isRefusal = (error: unknown): error is Stripe.errors.StripeInvalidRequestError | Stripe.errors.StripeCardError =>
	error instanceof Stripe.errors.StripeCardError || error instanceof Stripe.errors.StripeInvalidRequestError;
