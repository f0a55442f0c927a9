import { fail, ok, type Result } from "#contracts/result";
import type { GatewayEnv } from "./env.ts";
import type { Limit } from "./route-table.ts";

/**
 * Counts a request against its caller's limit. The numbers are in wrangler.toml, per environment;
 * the local ones are far above what tests and load runs send.
 */
export async function withinLimit(env: GatewayEnv, method: string, limit: Limit | undefined, caller: string): Promise<Result<void>> {
	const limiter = limit === "strict" ? env.AUTH_LIMIT : method === "GET" ? env.READ_LIMIT : env.WRITE_LIMIT;
	const { success } = await limiter.limit({ key: caller });
	return success ? ok(undefined) : fail("rate_limited", "That was a lot at once. Please wait a minute.");
}
