import { fail } from "#contracts/result";
import { withCause } from "./calls.ts";
import { logError } from "./log.ts";
import { ProblemError } from "./problem.ts";

/**
 * Another service's entrypoint, whose calls end in `unavailable` where that service does not answer: it is down, not
 * connected, or fails. What it refuses is a value and comes through as it is, so whatever a call throws is an outage.
 */
export function reach<T extends object>(entrypoint: T, service: string): T {
	return new Proxy(entrypoint, {
		get:
			(target, name) =>
			async (...args: unknown[]): Promise<unknown> => {
				try {
					// called on the stub itself: methods of entrypoints cannot be taken off it
					return await (target as Record<string | symbol, (...args: unknown[]) => unknown>)[name]?.(...withCause(args));
				} catch (error) {
					logError("service down", error, { callee: service, call: String(name) });
					throw new ProblemError(
						fail("unavailable", `The ${service} service is not available right now. Please try again in a moment.`).error,
					);
				}
			},
	});
}
