import type { Context } from "hono";
import { myApi, need } from "../../../core/api.ts";
import type { Web } from "../../../env.ts";
import { vendorIdOf } from "../own-shop.ts";

/** The import that the address names. */
export const importOf = (c: Context<Web>) =>
	need(
		myApi(c).GET("/vendor/{vendorId}/imports/{id}", { params: { path: { vendorId: vendorIdOf(c), id: c.req.param("importId") ?? "" } } }),
	);
