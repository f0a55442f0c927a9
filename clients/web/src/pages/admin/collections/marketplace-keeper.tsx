import type { Context } from "hono";
import { myApi, need, tried } from "../../../core/api.ts";
import { idempotencyHeader } from "../../../core/form-key.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import type { KeeperFrame } from "../../../layout/keeper-frame.ts";
import type { Keeper } from "../../collections/keeper.ts";
import { adminOnly } from "../admin-only.ts";
import { AdminPage } from "../admin-page.tsx";

const MOST_FOUND = 20;

/** The marketplace's own collections, for its operators. */
export function marketplaceKeeper(c: Context<Web>): Keeper {
	const api = myApi(c);
	const one = (id: string) => ({ path: { id } });
	return {
		kind: "marketplace",
		path: "/admin/collections",
		frame: async () => {
			await adminOnly(c);
			return frameOf(c.get("page"));
		},
		list: (query) => need(api.GET("/admin/collections", { params: { query } })),
		find: (id) => need(api.GET("/admin/collections/{id}", { params: one(id) })),
		create: (body, key) => tried(api.POST("/admin/collections", { params: idempotencyHeader({ _key: key }), body })),
		change: (id, body) => tried(api.PATCH("/admin/collections/{id}", { params: one(id), body })),
		remove: (id) => tried(api.DELETE("/admin/collections/{id}", { params: one(id) })),
		findProducts: async (q) => {
			const { items } = await need(api.GET("/products", { params: { query: { q, limit: MOST_FOUND } } }));
			return items.map(({ id, title, vendor }) => ({ id, title, shop: vendor.name, isHidden: false }));
		},
		productPath: ({ slug, vendor }) => `/shops/${vendor.slug}/${slug}`,
	};
}

/** The frame of the administration. */
const frameOf =
	(page: RequestContext): KeeperFrame =>
	({ actions, onStreet, ...props }) => (
		<AdminPage page={page} section="collections" {...props} actions={actions ?? onStreet} children={props.children} />
	);
