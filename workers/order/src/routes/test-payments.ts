import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { money, priceSchema } from "#contracts/money";
import type { ServiceApp } from "#kit/app";
import { problems, valueOf } from "#kit/problem";
import { ACTION_OUTCOMES, decidePayment, findPaymentAction } from "../domain/checkout/payment-action.ts";
import { type Order, STORED_PAYMENT_STATUSES } from "../domain/order/order.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";

const params = z.strictObject({ id: idSchema });
const query = z.strictObject({});
const tags = ["Payments"];

const actionSchema = z
	.strictObject({
		number: z.string(),
		amount: priceSchema,
		status: z.enum(STORED_PAYMENT_STATUSES),
		whatToDo: z.string(),
		outcomes: z.array(z.enum(ACTION_OUTCOMES)),
	})
	.meta({ id: "TestPaymentAction" });
const decisionSchema = z.strictObject({ outcome: z.enum(ACTION_OUTCOMES) }).meta({ id: "TestPaymentDecision" });
const answer = { description: "The payment", content: { "application/json": { schema: actionSchema } } };

const read = createRoute({
	method: "get",
	path: "/payments/test/actions/{id}",
	tags,
	summary: "The test provider's page: what the shopper has to do",
	request: { params, query },
	responses: { 200: answer, ...problems(400, 404) },
});
const decide = createRoute({
	method: "post",
	path: "/payments/test/actions/{id}",
	tags,
	summary: "Approve or decline, as the shopper would at a real provider",
	request: { params, query, body: { required: true, content: { "application/json": { schema: decisionSchema } } } },
	responses: { 200: answer, ...problems(400, 404, 409, 413, 415) },
});

function showAction({ number, payment }: Order): z.infer<typeof actionSchema> {
	const waits = payment.status === "requires_action";
	const whatToDo = waits
		? 'POST { "outcome": "approve" } or { "outcome": "decline" } to this address.'
		: "Nothing: this payment is decided.";
	return { number, amount: money(payment.amountMinor), status: payment.status, whatToDo, outcomes: waits ? [...ACTION_OUTCOMES] : [] };
}

/** Stands in for a payment provider's own pages. */
export function addTestPaymentRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	app.openapi(read, async (c) => c.json(showAction(valueOf(await findPaymentAction(c.req.valid("param").id, portsFrom(c.env)))), 200));
	app.openapi(decide, async (c) =>
		c.json(showAction(valueOf(await decidePayment(c.req.valid("param").id, c.req.valid("json").outcome, portsFrom(c.env)))), 200),
	);
}
