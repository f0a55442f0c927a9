import type { Context } from "hono";
import { myApi, need } from "../../../core/api.ts";
import type { Web } from "../../../env.ts";
import { vendorIdOf } from "../own-shop.ts";

const LONGEST = 60_000;

/** What would be kept of a description. */
export async function previewOf(c: Context<Web>, typed: string): Promise<string> {
	const params = { path: { vendorId: vendorIdOf(c) } };
	const body = { descriptionHtml: typed.slice(0, LONGEST) };
	return (await need(myApi(c).POST("/vendor/{vendorId}/description-preview", { params, body }))).descriptionHtml;
}
