import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { checkoutSchema } from "#contracts/cart";
import { idSchema } from "#contracts/ids";
import { orderSchema } from "#contracts/order";
import type { ServiceApp } from "#kit/app";
import { replayHeaders, requiredIdempotencyHeader, requiredScopeOf } from "#kit/idempotency";
import { problems, valueOf } from "#kit/problem";
import { actorOn } from "../domain/access.ts";
import { checkOut } from "../domain/checkout/check-out.ts";
import { showOrder } from "../domain/order/show-order.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { actionUrlFor } from "./action-url.ts";
import { callerOf, cartTokenHeader, viewerNow } from "./caller.ts";

const route = createRoute({
	method: "post",
	path: "/carts/{id}/checkout",
	tags: ["Carts"],
	summary: "Order what is in the cart",
	description:
		"Nothing is ordered unless the total is the expected one. A repeat with the same Idempotency-Key gets the first answer, failures too. Money is set aside first, taken when the stock is, and let go of where that is gone. The cart says by whom it can be paid. With Stripe, `hosted_page` (or no token) waits until the shopper has paid on Stripe's page at `payment.nextAction.url`; that leads back to the order, also who has not paid, and can be opened again until the order expires. The test provider is offered as `payment.provider` test: `tok_approved` is paid at once; `tok_declined` answers 402 and the cart stays; `tok_requires_action` waits for the second step at `payment.nextAction.url`; `tok_stalls` is never decided, and the order expires. `tok_webhook_late`, `tok_webhook_twice` and `tok_webhook_disordered` are pending at first and paid some seconds later: the webhook about it comes late, twice, or before an older one.",
	request: {
		params: z.strictObject({ id: idSchema }),
		query: z.strictObject({}),
		headers: cartTokenHeader.extend(requiredIdempotencyHeader.shape),
		body: { required: true, content: { "application/json": { schema: checkoutSchema } } },
	},
	responses: {
		201: { description: "The order", content: { "application/json": { schema: orderSchema } } },
		...problems(400, 402, 404, 409, 413, 415, 422, 428),
	},
});

/** Where a cart becomes an order. */
export function addCheckoutRoute(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	app.openapi(route, async (c) => {
		const input = c.req.valid("json");
		const caller = await callerOf(c);
		const scope = await requiredScopeOf(c, input);
		const answer = valueOf(await checkOut(caller, c.req.valid("param").id, input, scope, portsFrom(c.env)));
		for (const [name, value] of Object.entries(replayHeaders(answer))) c.res.headers.set(name, value); // kept on a refusal too
		const order = valueOf(answer.outcome);
		return c.json(showOrder(order, viewerNow(actorOn(caller, order).kind), actionUrlFor(c)), 201);
	});
}
