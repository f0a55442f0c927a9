import { createWebApp } from "./app.ts";
import type { WebEnv } from "./env.ts";
import { purgeFor } from "./purge.ts";

const app = createWebApp();

/** On the zone these go straight to the gateway; where this Worker is the only one with an address, it passes them on. */
const isForGateway = (pathname: string): boolean => pathname.startsWith("/api/") || pathname === "/health";

export default {
	fetch(request, env, ctx) {
		if (isForGateway(new URL(request.url).pathname)) return env.GATEWAY.fetch(request);
		return app.fetch(request, env, ctx);
	},
	queue: purgeFor,
} satisfies ExportedHandler<WebEnv>;
