/**
 * What a caller can cause is a value. Every refusal carries one of these codes;
 * `#kit/problem` maps each to its HTTP status, in one place.
 */
export const PROBLEM_STATUS = {
	invalid_input: 400,
	malformed: 400,
	unauthenticated: 401,
	invalid_credentials: 401,
	payment_declined: 402,
	forbidden: 403,
	email_not_verified: 403,
	origin_not_allowed: 403,
	not_found: 404,
	method_not_allowed: 405,
	conflict: 409,
	cart_changed: 409,
	out_of_stock: 409,
	price_changed: 409,
	vendor_closed: 409,
	cart_incomplete: 409,
	precondition_failed: 412,
	too_large: 413,
	unsupported_media_type: 415,
	idempotency_key_reused: 422,
	idempotency_key_required: 428,
	rate_limited: 429,
	internal: 500,
	unavailable: 503,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** One fault in what was sent: where it is (dotted path, "" for the whole) and what is wrong, in words. */
export interface FieldError {
	path: string;
	message: string;
}

/** How a cart differs from what the shopper last saw. */
export interface CartChange {
	lineId: string;
	kind:
		| "price_changed"
		| "out_of_stock"
		| "unavailable"
		| "vendor_closed"
		| "delivery_changed"
		| "total_changed"
		| "items_changed"
		| "discount_changed"
		| "tax_changed"
		| "code_changed"
		| "credit_changed";
	was: unknown;
	now: unknown;
	/** Whose delivery it is. */
	vendorId?: string;
}

export interface Failure {
	code: ProblemCode;
	/** One sentence for the person who sees it. */
	detail: string;
	errors?: FieldError[];
	changes?: CartChange[];
	allowedActions?: string[];
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** A refusal; `extra` carries what the code's problem document shows besides the detail. */
export const fail = (code: ProblemCode, detail: string, extra: Omit<Failure, "code" | "detail"> = {}): { ok: false; error: Failure } => ({
	ok: false,
	error: { code, detail, ...extra },
});

/** What another tenant's thing and a missing one both answer. */
export const notFound = (what: string) => fail("not_found", `There is no such ${what}.`);
