import type { ActionUrl } from "../domain/order/show-order.ts";
import type { OrderContext } from "./caller.ts";

/** Where the gateway serves this service. */
const PUBLIC_BASE_PATH = "/api/v1";

/** The test provider's page, at the address that the client has called. */
export const actionUrlFor =
	(c: OrderContext): ActionUrl =>
	(actionToken) =>
		new URL(`${PUBLIC_BASE_PATH}/payments/test/actions/${actionToken}`, c.req.url).href;
