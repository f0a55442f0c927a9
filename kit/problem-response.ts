import { type Failure, PROBLEM_STATUS, type ProblemCode } from "#contracts/result";

const TITLES: Record<ProblemCode, string> = {
	invalid_input: "Some of the input is not valid",
	malformed: "The request cannot be read",
	unauthenticated: "Please sign in",
	invalid_credentials: "Wrong email or password",
	payment_declined: "The payment was declined",
	forbidden: "Not allowed",
	email_not_verified: "Please verify your email first",
	origin_not_allowed: "This origin may not do that",
	not_found: "Not found",
	method_not_allowed: "Method not allowed",
	conflict: "Not possible in the current state",
	cart_changed: "The cart has changed",
	out_of_stock: "Out of stock",
	price_changed: "A price has changed",
	vendor_closed: "The shop is closed",
	cart_incomplete: "Something is missing",
	precondition_failed: "It has changed in the meantime",
	too_large: "Too large",
	unsupported_media_type: "Unsupported media type",
	idempotency_key_reused: "This Idempotency-Key was used for another request",
	idempotency_key_required: "An Idempotency-Key is required",
	rate_limited: "Too many requests",
	internal: "Something went wrong on our side",
	unavailable: "Temporarily unavailable",
};

/** Limits count by the minute; what is down is mostly back sooner. */
const RETRY_AFTER_SECONDS: Partial<Record<number, string>> = { 429: "60", 503: "5" };

/** Turns a failure into a problem+json response. The one place where codes become HTTP. */
export function problemResponse(failure: Failure, requestId: string, headers: Record<string, string> = {}): Response {
	const { code, ...rest } = failure;
	const status = PROBLEM_STATUS[code];
	const retry = RETRY_AFTER_SECONDS[status];
	const body = {
		type: `https://highstreet.example/problems/${code.replaceAll("_", "-")}`,
		code,
		title: TITLES[code],
		status,
		instance: requestId,
		...rest,
	};
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			"Content-Type": "application/problem+json",
			"Cache-Control": "no-store",
			...(retry && { "Retry-After": retry }),
			...headers,
		},
	});
}
