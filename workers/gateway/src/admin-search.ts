import type { Found, SearchAnswer, SearchKind } from "#contracts/search";
import { askSeveral, privately, refusalAmong } from "./ask-several.ts";
import type { GatewayEnv, Service } from "./env.ts";

/** Who looks for what, in the sequence in which it is shown. */
const FINDERS: readonly [SearchKind, Service][] = [
	["user", "USER"],
	["order", "ORDER"],
	["vendor", "VENDOR"],
	["product", "PRODUCT"],
	["review", "REVIEW"],
];

/** Asks all services at once what they find. One that is down or too slow is named in the answer and takes nothing else with it. */
export async function searchAll(request: Request, env: GatewayEnv): Promise<Response> {
	const answers = await askSeveral(
		request,
		env,
		FINDERS.map(([, service]) => service),
	);
	const refusal = refusalAmong(answers);
	if (refusal) return refusal;
	const found = await Promise.all(answers.map(async (answer) => (answer?.ok ? answer.json<Found>() : null)));
	const answer: SearchAnswer = {
		items: found.flatMap((part) => part?.items ?? []),
		unavailable: FINDERS.flatMap(([kind], index) => (found[index] ? [] : [kind])),
	};
	return privately(answer);
}
