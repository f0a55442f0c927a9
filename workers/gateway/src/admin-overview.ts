import type { Overview } from "#contracts/overview";
import { askSeveral, privately, refusalAmong } from "./ask-several.ts";
import type { GatewayEnv, Service } from "./env.ts";

/** Who knows which part. */
const TELLERS: readonly [keyof Overview, Service][] = [
	["vendors", "VENDOR"],
	["reviews", "REVIEW"],
	["orders", "ORDER"],
];

/** Asks the services at once what there is to do; the part of one that does not answer is null. */
export async function overview(request: Request, env: GatewayEnv): Promise<Response> {
	const answers = await askSeveral(
		request,
		env,
		TELLERS.map(([, service]) => service),
	);
	const refusal = refusalAmong(answers);
	if (refusal) return refusal;
	const parts = TELLERS.map(async ([part], index) => [part, answers[index]?.ok ? await answers[index].json() : null] as const);
	return privately(Object.fromEntries(await Promise.all(parts)));
}
