import type { ActionUrl } from "../domain/order/show-order.ts";
import type { OrderContext } from "./caller.ts";

/** A provider's page; one of our own is at the address that the client has called. */
export const actionUrlFor =
	(c: OrderContext): ActionUrl =>
	(actionUrl) =>
		new URL(actionUrl, c.req.url).href;
