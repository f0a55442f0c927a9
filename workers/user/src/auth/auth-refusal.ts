import { type Failure, fail, ok, type Result } from "#contracts/result";

const badToken: Failure = {
	code: "invalid_input",
	detail: "This link is not valid, was used before or has expired. Please ask for a new one.",
	errors: [{ path: "token", message: "not valid, used or expired" }],
};

/** What better-auth refuses, in our codes. What is not here is a bug or an outage. */
const REFUSALS: Record<string, Failure> = {
	INVALID_EMAIL_OR_PASSWORD: fail("invalid_credentials", "The email or the password is wrong.").error,
	INVALID_TOKEN: badToken,
	TOKEN_EXPIRED: badToken,
	USER_NOT_FOUND: badToken,
	EMAIL_ALREADY_VERIFIED: fail("conflict", "This email is verified already.").error,
	UNAUTHORIZED: fail("unauthenticated", "Please sign in first.").error,
	INVALID_EMAIL: {
		code: "invalid_input",
		detail: "Some of the input is not valid.",
		errors: [{ path: "email", message: "not an email address" }],
	},
};

/** better-auth's code of an error it throws, or null for an error of another kind. */
export function authCodeOf(error: unknown): string | null {
	if (!(error instanceof Error) || !("body" in error)) return null;
	const { body } = error;
	return typeof body === "object" && body !== null && "code" in body && typeof body.code === "string" ? body.code : null;
}

/** Runs a call of better-auth's server API; its refusals become ours, and nothing of its own errors gets out. */
export async function attempt<T>(work: Promise<T>): Promise<Result<T>> {
	try {
		return ok(await work);
	} catch (error) {
		const code = authCodeOf(error);
		const refusal = code === null ? undefined : REFUSALS[code];
		if (!refusal) throw error;
		return { ok: false, error: refusal };
	}
}
