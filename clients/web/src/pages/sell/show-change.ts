import type { Context } from "hono";
import { purge } from "#kit/edge-cache";
import { logError } from "#kit/log";
import type { Web } from "../../env.ts";
import { vendorIdOf } from "./own-shop.ts";

/** Has cached pages of the street made anew before the shopkeeper looks at them; `others` are more of their tags. Where that fails, the event of the change still does it. */
export async function showChange(c: Context<Web>, productIds: readonly string[] = [], others: readonly string[] = []): Promise<void> {
	try {
		await purge(c.executionCtx, [...productIds.map((id) => `product:${id}`), `vendor:${vendorIdOf(c)}`, "products", ...others]);
	} catch (error) {
		logError("a page was not purged at once, the event will", error, { service: "web" });
	}
}
