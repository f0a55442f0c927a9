import type { Context } from "hono";
import { purge } from "#kit/edge-cache";
import { logError } from "#kit/log";
import type { Web } from "../../env.ts";

/** Has cached pages of the street made anew before the operator looks at them. Where that fails, the event of the change still does it. */
export async function showAtOnce(c: Context<Web>, tags: readonly string[]): Promise<void> {
	try {
		await purge(c.executionCtx, tags);
	} catch (error) {
		logError("a page was not purged at once, the event will", error, { service: "web" });
	}
}
