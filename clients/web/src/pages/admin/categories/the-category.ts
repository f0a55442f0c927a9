import type { Context } from "hono";
import { ApiFailure, myApi, need } from "../../../core/api.ts";
import type { Web } from "../../../env.ts";
import { adminOnly } from "../admin-only.ts";
import { type Category, findCategory } from "./category-tree.ts";

/** The category of the address with the tree that it stands in. Throws ApiFailure: 401, 403, and 404 where there is none. */
export async function categoryOf(c: Context<Web>): Promise<{ tree: Category[]; category: Category }> {
	const [{ items: tree }] = await Promise.all([need(myApi(c).GET("/categories")), adminOnly(c)]);
	const category = findCategory(tree, c.req.param("id") ?? "");
	if (category) return { tree, category };
	throw new ApiFailure({
		type: "about:blank",
		code: "not_found",
		title: "Not found",
		status: 404,
		detail: "There is no such category.",
		instance: c.req.path,
	});
}
