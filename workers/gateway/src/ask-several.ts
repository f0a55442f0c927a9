import type { GatewayEnv, Service } from "./env.ts";
import { callService } from "./forward.ts";

const PATIENCE_IN_MS = 5_000;

/** Asks services the same at once; null stands for one that is down or too slow. */
export const askSeveral = (request: Request, env: GatewayEnv, services: readonly Service[]): Promise<(Response | null)[]> =>
	Promise.all(services.map((service) => ask(request, env, service)));

async function ask(request: Request, env: GatewayEnv, service: Service): Promise<Response | null> {
	const answer = await callService(env, service, new Request(request, { signal: AbortSignal.timeout(PATIENCE_IN_MS) }));
	return answer.ok ? answer.value : null;
}

/** What one of them finds invalid all would, so that its refusal is the answer. */
export const refusalAmong = (answers: readonly (Response | null)[]): Response | null =>
	answers.find((answer) => answer?.status === 400) ?? null;

/** An answer for the caller alone. */
export const privately = (body: object): Response => Response.json(body, { headers: { "Cache-Control": "private, no-store" } });
