import type { Context } from "hono";
import type { Problem } from "../../../../api/client.ts";
import { ApiFailure, myApi, need } from "../../core/api.ts";
import type { Web } from "../../env.ts";

/**
 * For pages whose content everybody may read: to be asked beside it. Throws ApiFailure: 401 where nobody is signed in,
 * 403 for others than admins.
 */
export async function adminOnly(c: Context<Web>): Promise<{ id: string }> {
	const { id, role } = await need(myApi(c).GET("/me"));
	if (role !== "admin") throw new ApiFailure(notAnAdmin(c));
	return { id };
}

const notAnAdmin = (c: Context<Web>): Problem => ({
	type: "about:blank",
	code: "forbidden",
	title: "Not allowed",
	status: 403,
	detail: "Only the marketplace's operators may see this.",
	instance: c.req.path,
});
