import type { Context } from "hono";
import { myApi, need, tried } from "../../../core/api.ts";
import { idempotencyHeader } from "../../../core/form-key.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import type { KeeperFrame } from "../../../layout/keeper-frame.ts";
import type { Keeper } from "../../promotions/keeper.ts";
import { adminOnly } from "../admin-only.ts";
import { AdminPage } from "../admin-page.tsx";

/** The promotions of the marketplace and of all shops, for its operators. */
export function allPromotions(c: Context<Web>): Keeper {
	const api = myApi(c);
	const one = (id: string) => ({ path: { id } });
	return {
		kind: "marketplace",
		path: "/admin/promotions",
		frame: async () => {
			await adminOnly(c);
			return frameOf(c.get("page"));
		},
		list: (query) => need(api.GET("/admin/promotions", { params: { query } })),
		find: (id) => need(api.GET("/admin/promotions/{id}", { params: one(id) })),
		create: (body, key) => tried(api.POST("/admin/promotions", { params: idempotencyHeader({ _key: key }), body })),
		change: (id, body) => tried(api.PATCH("/admin/promotions/{id}", { params: one(id), body })),
		remove: (id) => tried(api.DELETE("/admin/promotions/{id}", { params: one(id) })),
	};
}

/** The frame of the administration. */
const frameOf =
	(page: RequestContext): KeeperFrame =>
	(props) => <AdminPage page={page} section="promotions" {...props} children={props.children} />;
