import { exports } from "cloudflare:workers";
import { type CacheContext, purge } from "./edge-cache.ts";

/** Where a service's own entrypoints ask its cache to be purged. No route of the gateway leads here, and nobody else reaches a service. */
const DOOR = "/-/purge";

/** When the cache that this isolate stands behind was purged last. */
let purgedAt = 0;

/** Longer than replicas are behind, as a rule. */
const REPLICAS_CATCH_UP_WITHIN_MS = 30_000;

/** Whether a replica may not have yet what was purged: a copy made of it would bring back what was before. */
export const wasPurgedLately = (now: number): boolean => now - purgedAt < REPLICAS_CATCH_UP_WITHIN_MS;

/** Whether a request is for the cache and not for the service. */
export const isAtPurgeDoor = (request: Request): boolean => request.method === "POST" && new URL(request.url).pathname === DOOR;

/** Purges the cache of the entrypoint that this runs in; 503 where the platform does not take it. */
export async function purgeHere(request: Request, ctx: CacheContext): Promise<Response> {
	purgedAt = Date.now();
	try {
		await purge(ctx, await request.json<string[]>());
		return new Response(null, { status: 204 });
	} catch (error) {
		return new Response(String(error), { status: 503 });
	}
}

/** Purges the cache in front of the Worker's `fetch`, from wherever in the Worker: a purge reaches the cache of its own entrypoint alone. */
export async function purgeThroughDoor(tags: readonly string[]): Promise<void> {
	const { default: door } = exports as unknown as { default: Fetcher };
	const answer = await door.fetch(`http://cache${DOOR}`, { method: "POST", body: JSON.stringify(tags) });
	if (!answer.ok) throw new Error(await answer.text());
}
