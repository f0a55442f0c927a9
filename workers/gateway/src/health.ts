import { type Health, type Readiness, type ServiceHealth, type ServiceReadiness, serviceReadinessSchema } from "#contracts/health";
import { fail } from "#contracts/result";
import { problemResponse } from "#kit/problem-response";
import { requestIdOf } from "#kit/request-id";
import { privately } from "./ask-several.ts";
import type { Misconfigured } from "#kit/settings";
import { type GatewayEnv, SERVICES } from "./env.ts";
import { callService } from "./forward.ts";

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
	return problemResponse(fail("invalid_input", "Some of the input is not valid.", { errors }).error, requestIdOf(request.headers));
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
	if (answer.value.ok) return { status: "ok", database: "ok" };
	const said = await answer.value.json<Partial<Misconfigured> | null>().catch(() => null);
	if (said?.status === "misconfigured") return { status: "down", database: "down", detail: said.detail ?? said.status };
	return { status: "ok", database: "down", detail: `answered ${answer.value.status}` };
}

/** Answers as long as this Worker runs, whatever is behind it. */
export const live = (): Response => Response.json({ status: "ok" });

/** Asks each service whether it can work, with its database's schema; 200 when all can, 503 otherwise. */
export async function ready(env: GatewayEnv): Promise<Response> {
	const checked = await Promise.all(SERVICES.map(async (name) => [name.toLowerCase(), await readinessOf(env, name)] as const));
	const status = checked.every(([, service]) => service.status === "ready") ? "ready" : "not_ready";
	const found: Readiness = { status, gateway: { status: "ready" }, services: Object.fromEntries(checked) };
	return Response.json(found, { status: status === "ready" ? 200 : 503 });
}

async function readinessOf(env: GatewayEnv, name: (typeof SERVICES)[number]): Promise<ServiceReadiness> {
	const request = new Request("http://service/health/ready", { signal: AbortSignal.timeout(PATIENCE_IN_MS) });
	const answer = await callService(env, name, request);
	if (!answer.ok) return { status: "not_ready", database: "down", schema: null, detail: answer.error.detail };
	const says = await answer.value.json<Partial<Misconfigured> | null>().catch(() => null);
	const readiness = serviceReadinessSchema.safeParse(says);
	if (readiness.success) return readiness.data;
	// while a release moves, a service of the one before may not know the question
	if (answer.value.status === 404) return { status: "ready", database: "ok", schema: null, detail: "does not tell its schema" };
	const detail = says?.status === "misconfigured" ? says.detail : undefined;
	return { status: "not_ready", database: "down", schema: null, detail: detail ?? `answered ${answer.value.status}` };
}
