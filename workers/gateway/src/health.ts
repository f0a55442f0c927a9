import { type GatewayEnv, SERVICES } from "./env.ts";
import { callService } from "./forward.ts";

const PATIENCE_IN_MS = 3_000;

interface ServiceHealth {
	status: "ok" | "down";
	database: "ok" | "down";
	detail?: string;
}

/** Asks each service and its database; 200 when all are well, 503 otherwise. */
export async function health(env: GatewayEnv): Promise<Response> {
	const checked = await Promise.all(SERVICES.map(async (name) => [name.toLowerCase(), await check(env, name)] as const));
	const status = checked.every(([, service]) => service.status === "ok" && service.database === "ok") ? "ok" : "degraded";
	return Response.json(
		{ status, gateway: { status: "ok" }, services: Object.fromEntries(checked) },
		{ status: status === "ok" ? 200 : 503 },
	);
}

async function check(env: GatewayEnv, name: (typeof SERVICES)[number]): Promise<ServiceHealth> {
	const request = new Request("http://service/health", { signal: AbortSignal.timeout(PATIENCE_IN_MS) });
	const answer = await callService(env[name], name.toLowerCase(), request);
	if (!answer.ok) return { status: "down", database: "down", detail: answer.error.detail };
	if (!answer.value.ok) return { status: "ok", database: "down", detail: `answered ${answer.value.status}` };
	return { status: "ok", database: "ok" };
}
