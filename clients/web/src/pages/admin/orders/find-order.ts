import type { Context } from "hono";
import { myApi, need } from "../../../core/api.ts";
import type { Web } from "../../../env.ts";
import type { Order } from "./order-status.tsx";

/** The order of the address, for operators. */
export const findOrder = (c: Context<Web>): Promise<Order> =>
	need(myApi(c).GET("/admin/orders/{id}", { params: { path: { id: c.req.param("id") ?? "" } } }));
