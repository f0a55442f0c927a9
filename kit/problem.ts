import { type Failure, type FieldError, PROBLEM_STATUS, type ProblemCode, type Result } from "#contracts/result";
import { nullable } from "#contracts/page";
import { cartChangeSchema } from "#contracts/cart";
import * as z from "zod";

/** RFC 9457 problem document, as every error of the public API has it. */
export const problemSchema = z
	.strictObject({
		type: z.string(),
		code: z.enum(Object.keys(PROBLEM_STATUS) as [ProblemCode, ...ProblemCode[]]),
		title: z.string(),
		status: z.int(),
		detail: z.string(),
		instance: z.string().meta({ description: "The request id." }),
		errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
		changes: z.array(cartChangeSchema).optional(),
		allowedActions: z.array(z.string()).optional(),
		retryAfterSeconds: nullable(z.int()).optional(),
	})
	.meta({ id: "Problem", description: "RFC 9457 problem details." });

/** A refusal on its way from a route to the error handler. Thrown by `valueOf`, `refuse` and `reach` only; never crosses RPC. */
export class ProblemError extends Error {
	readonly failure: Failure;

	constructor(failure: Failure) {
		super(failure.detail);
		this.failure = failure;
	}
}

/** The value of a result; a refusal ends the request with its problem document. For routes only. */
export function valueOf<T>(result: Result<T>): T {
	if (!result.ok) throw new ProblemError(result.error);
	return result.value;
}

/** Ends the request with a problem document. For routes only. */
export function refuse(code: ProblemCode, detail: string, errors?: FieldError[]): never {
	throw new ProblemError({ code, detail, ...(errors && { errors }) });
}

/** The faults that zod found, as the problem document lists them. */
export const fieldErrors = (error: z.core.$ZodError): FieldError[] =>
	error.issues.slice(0, 50).map((issue) => ({ path: issue.path.join("."), message: issue.message }));

/** The `responses` entries of a route for the problems it can answer with. */
export function problems<S extends number>(...statuses: S[]) {
	const entry = (status: number) => ({
		description: Object.entries(PROBLEM_STATUS)
			.filter(([, s]) => s === status)
			.map(([code]) => code)
			.join(", "),
		content: { "application/problem+json": { schema: problemSchema } },
	});
	return Object.fromEntries(statuses.map((status) => [status, entry(status)])) as Record<S, ReturnType<typeof entry>>;
}
