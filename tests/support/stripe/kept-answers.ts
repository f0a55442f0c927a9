import { StripeFault } from "./fault.ts";

/** What the API answers. */
export interface Answer {
	status: number;
	body: unknown;
	/** Whether it is the answer to an earlier call with the same key. */
	replayed: boolean;
}

interface Kept {
	/** What was asked for: the same key is for the same request only. */
	request: string;
	/** Null while it is under way. */
	answer: Answer | null;
}

/** The answers that are kept for idempotency keys, as Stripe documents it for API v1. */
export class KeptAnswers {
	private readonly kept = new Map<string, Kept>();

	/** The kept answer for a key; null where the call is to be done, which is noted as under way. */
	begin(key: string, request: string): Answer | null {
		const found = this.kept.get(key);
		if (!found) {
			this.kept.set(key, { request, answer: null });
			return null;
		}
		if (found.request !== request) return { ...ofFault(reused(key)), replayed: false };
		return found.answer === null ? { ...ofFault(inUse()), replayed: false } : { ...found.answer, replayed: true };
	}

	/** Keeps what an endpoint answered. What was refused before it began is not kept. */
	end(key: string, answer: Answer, isKept: boolean): void {
		const found = this.kept.get(key);
		if (!found) return;
		if (isKept) found.answer = answer;
		else this.kept.delete(key);
	}

	/** As after a day. */
	forget(): void {
		this.kept.clear();
	}
}

export const ofFault = ({ status, body }: StripeFault): { status: number; body: unknown } => ({ status, body: { error: body } });

const reused = (key: string) =>
	new StripeFault(
		400,
		{
			type: "idempotency_error",
			message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
		},
		false,
	);

const inUse = () =>
	new StripeFault(
		409,
		{
			type: "idempotency_error",
			code: "idempotency_key_in_use",
			message: "There is currently another in-progress request using this Idempotent Key.",
		},
		false,
	);
