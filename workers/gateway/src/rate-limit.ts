import { fail, ok, type Result } from "#contracts/result";
import type { GatewayEnv } from "./env.ts";
import type { Limit } from "./route-table.ts";

/**
 * Counts a request against the limits of the network address it came from: nothing that a caller can make up
 * gives a new count. The numbers are in wrangler.toml, per environment; the local ones are far above what tests and load runs send.
 */
export async function withinLimit(request: Request, env: GatewayEnv, limit?: Limit): Promise<Result<void>> {
	const reads = request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS";
	const limiter = limit === "strict" ? env.AUTH_LIMIT : reads ? env.READ_LIMIT : env.WRITE_LIMIT;
	const { success } = await limiter.limit({ key: networkAddressOf(request) });
	return success ? ok(undefined) : fail("rate_limited", "That was a lot at once. Please wait a minute.");
}

/** Where a request came from, as the platform says; callers cannot set this header. */
export const networkAddressOf = (request: Request): string => request.headers.get("cf-connecting-ip") ?? "local";
