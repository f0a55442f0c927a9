import type { Cause } from "#contracts/cause";
import { log, logError } from "./log.ts";
import { currentRequestId, during } from "./request-id.ts";

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What a call of another service's entrypoint carries behind its arguments. A callee that does not know it takes no notice. */
export const causeOf = (requestId: string): Cause => ({ highstreetRequestId: requestId });

/** The arguments of a call, with the request behind it where there is one. */
export function withCause(args: readonly unknown[]): readonly unknown[] {
	const requestId = currentRequestId();
	return requestId === undefined ? args : [...args, causeOf(requestId)];
}

const isCause = (argument: unknown): argument is Cause =>
	typeof argument === "object" &&
	argument !== null &&
	"highstreetRequestId" in argument &&
	typeof argument.highstreetRequestId === "string";

/** What is wrong with the settings that a Worker got. */
type Check = (env: object) => readonly string[];

/**
 * Has every method of entrypoints take the id of the request that caused the call off its arguments, and write one line a call. Where
 * `check` finds a setting wrong, it does nothing and throws, so that callers take the service for down.
 */
export function followCalls(entrypoints: Readonly<Record<string, { prototype: object }>>, check: Check = () => []): void {
	for (const [entrypoint, { prototype }] of Object.entries(entrypoints)) {
		for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype) as Record<string, PropertyDescriptor>)) {
			if (name === "constructor" || typeof value !== "function") continue;
			Object.defineProperty(prototype, name, {
				value: followed(`${entrypoint}.${name}`, value as Method, check),
				writable: true,
				configurable: true,
			});
		}
	}
}

function followed(method: string, call: Method, check: Check): Method {
	return function (...args) {
		const last = args.at(-1);
		const run = (given: unknown[]) =>
			told(method, () => {
				if (check((this as { env?: object }).env ?? {}).length > 0) throw new Error("it is misconfigured");
				return call.apply(this, given);
			});
		return isCause(last) ? during(last.highstreetRequestId, () => run(args.slice(0, -1))) : run(args);
	};
}

async function told(method: string, call: () => unknown): Promise<unknown> {
	const started = Date.now();
	try {
		const answer = await call();
		log("call", { method, outcome: outcomeOf(answer), ms: Date.now() - started });
		return answer;
	} catch (error) {
		logError("call failed", error, { method, ms: Date.now() - started });
		throw error;
	}
}

/** A refusal's code, or "ok". */
function outcomeOf(answer: unknown): string {
	const isRefusal = typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === false;
	return isRefusal ? ((answer as { error?: { code?: string } }).error?.code ?? "refused") : "ok";
}
