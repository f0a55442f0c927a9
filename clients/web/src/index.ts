import { WEB_SETTINGS } from "#contracts/settings";
import { answerMisconfigured, settingsCheck } from "#kit/settings";
import { sayVersion } from "#kit/version-header";
import { createWebApp } from "./app.ts";
import type { WebEnv } from "./env.ts";
import { purgeFor } from "./purge.ts";

const app = createWebApp();
const check = settingsCheck("web", WEB_SETTINGS);

/** On the zone these go straight to the gateway; where this Worker is the only one with an address, it passes them on. */
const isForGateway = (pathname: string): boolean => pathname.startsWith("/api/") || /^\/health(?:\/(?:live|ready))?$/.test(pathname);

export default {
	async fetch(request, env, ctx) {
		const wrong = check(env);
		if (wrong.length > 0) return sayVersion(answerMisconfigured("web", request, wrong), env.VERSION);
		if (isForGateway(new URL(request.url).pathname)) return env.GATEWAY.fetch(request);
		return sayVersion(await app.fetch(request, env, ctx), env.VERSION);
	},
	queue: purgeFor,
} satisfies ExportedHandler<WebEnv>;
