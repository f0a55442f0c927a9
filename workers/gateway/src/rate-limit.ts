import type { RateLimit } from "@cloudflare/workers-types";
import { fail, ok, type Result } from "#contracts/result";
import type { GatewayEnv } from "./env.ts";
import { networkAddressOf } from "./network-address.ts";
import type { Limit } from "./route-table.ts";

/**
 * Counts a request against the limits of the network address it came from: nothing that a caller can make up
 * gives a new count, nor another address of the same IPv6 /64. The numbers are in wrangler.toml, per environment; the local ones are far above what tests and load runs send.
 */
export async function withinLimit(request: Request, env: GatewayEnv, limit?: Limit): Promise<Result<void>> {
	const { success } = await limiterFor(request, env, limit).limit({ key: networkAddressOf(request) });
	return success ? ok(undefined) : fail("rate_limited", "That was a lot at once. Please wait a minute.");
}

function limiterFor({ method }: Request, env: GatewayEnv, limit?: Limit): RateLimit {
	if (limit === "strict") return env.AUTH_LIMIT;
	if (limit === "machine") return env.MACHINE_LIMIT;
	return method === "GET" || method === "HEAD" || method === "OPTIONS" ? env.READ_LIMIT : env.WRITE_LIMIT;
}
