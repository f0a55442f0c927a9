import type { Context } from "hono";
import { myApi, need, tried } from "../../../core/api.ts";
import { idempotencyHeader } from "../../../core/form-key.ts";
import type { Web } from "../../../env.ts";
import type { Keeper } from "../../promotions/keeper.ts";
import { keeperFrame } from "../keeper-frame.tsx";
import { shopOf, shopPath, vendorIdOf } from "../own-shop.ts";

/** The promotions that the shop of the address has and pays for, for its people. */
export function shopPromotions(c: Context<Web>): Keeper {
	const api = myApi(c);
	const vendorId = vendorIdOf(c);
	const inShop = { path: { vendorId } };
	const one = (id: string) => ({ path: { vendorId, id } });
	return {
		kind: "shop",
		path: shopPath(c, "/promotions"),
		frame: async () => keeperFrame(c.get("page"), await shopOf(c), "promotions"),
		list: (query) => need(api.GET("/vendor/{vendorId}/promotions", { params: { ...inShop, query } })),
		find: (id) => need(api.GET("/vendor/{vendorId}/promotions/{id}", { params: one(id) })),
		create: ({ vendorId: _vendorId, fundedBy: _fundedBy, ...body }, key) =>
			tried(api.POST("/vendor/{vendorId}/promotions", { params: { ...inShop, ...idempotencyHeader({ _key: key }) }, body })),
		change: (id, body) => tried(api.PATCH("/vendor/{vendorId}/promotions/{id}", { params: one(id), body })),
		remove: (id) => tried(api.DELETE("/vendor/{vendorId}/promotions/{id}", { params: one(id) })),
	};
}
