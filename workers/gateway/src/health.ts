import type { Health, ServiceHealth } from "#contracts/health";
import { fail } from "#contracts/result";
import { problemResponse } from "#kit/problem-response";
import { privately } from "./ask-several.ts";
import { type GatewayEnv, SERVICES } from "./env.ts";
import { callService, requestIdOf } from "./forward.ts";

const PATIENCE_IN_MS = 3_000;

/** Asks each service and its database; 200 when all are well, 503 otherwise. */
export async function health(env: GatewayEnv): Promise<Response> {
	const found = await healthOf(env);
	return Response.json(found, { status: found.status === "ok" ? 200 : 503 });
}

/** The same for the operators' page, which has answered whatever it says. */
export async function adminHealth(request: Request, env: GatewayEnv): Promise<Response> {
	const names = [...new URL(request.url).searchParams.keys()];
	if (names.length === 0) return privately(await healthOf(env));
	const errors = [{ path: "", message: `Unrecognized keys: ${names.map((name) => `"${name}"`).join(", ")}` }];
	return problemResponse(fail("invalid_input", "Some of the input is not valid.", { errors }).error, requestIdOf(request));
}

async function healthOf(env: GatewayEnv): Promise<Health> {
	const checked = await Promise.all(SERVICES.map(async (name) => [name.toLowerCase(), await check(env, name)] as const));
	const isWell = checked.every(([, service]) => service.status === "ok" && service.database === "ok");
	return { status: isWell ? "ok" : "degraded", gateway: { status: "ok" }, services: Object.fromEntries(checked) };
}

async function check(env: GatewayEnv, name: (typeof SERVICES)[number]): Promise<ServiceHealth> {
	const request = new Request("http://service/health", { signal: AbortSignal.timeout(PATIENCE_IN_MS) });
	const answer = await callService(env, name, request);
	if (!answer.ok) return { status: "down", database: "down", detail: answer.error.detail };
	if (!answer.value.ok) return { status: "ok", database: "down", detail: `answered ${answer.value.status}` };
	return { status: "ok", database: "ok" };
}
