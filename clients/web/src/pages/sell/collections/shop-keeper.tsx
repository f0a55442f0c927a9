import type { Context } from "hono";
import { myApi, need, tried } from "../../../core/api.ts";
import { idempotencyHeader } from "../../../core/form-key.ts";
import type { Web } from "../../../env.ts";
import type { Keeper } from "../../collections/keeper.ts";
import { keeperFrame } from "../keeper-frame.tsx";
import { shopOf, shopPath, vendorIdOf } from "../own-shop.ts";

const MOST_FOUND = 20;

/** The collections of the shop that the address names, for its people. */
export function shopKeeper(c: Context<Web>): Keeper {
	const api = myApi(c);
	const vendorId = vendorIdOf(c);
	const inShop = { path: { vendorId } };
	const one = (id: string) => ({ path: { vendorId, id } });
	return {
		kind: "shop",
		path: shopPath(c, "/collections"),
		frame: async () => keeperFrame(c.get("page"), await shopOf(c), "collections"),
		list: (query) => need(api.GET("/vendor/{vendorId}/collections", { params: { ...inShop, query } })),
		find: (id) => need(api.GET("/vendor/{vendorId}/collections/{id}", { params: one(id) })),
		create: (body, key) =>
			tried(api.POST("/vendor/{vendorId}/collections", { params: { ...inShop, ...idempotencyHeader({ _key: key }) }, body })),
		change: (id, body) => tried(api.PATCH("/vendor/{vendorId}/collections/{id}", { params: one(id), body })),
		remove: (id) => tried(api.DELETE("/vendor/{vendorId}/collections/{id}", { params: one(id) })),
		findProducts: async (q) => {
			const query = { q, limit: MOST_FOUND };
			const { items } = await need(api.GET("/vendor/{vendorId}/products", { params: { ...inShop, query } }));
			return items.map(({ id, title, status }) => ({ id, title, isHidden: status !== "published" }));
		},
		productPath: ({ id }) => shopPath(c, `/products/${id}`),
	};
}
