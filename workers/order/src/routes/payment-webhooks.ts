import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import type { ServiceApp } from "#kit/app";
import { problems, refuse, valueOf } from "#kit/problem";
import { letGoOfLateMoney } from "../domain/checkout/late-money.ts";
import { resumeForShopper } from "../domain/checkout/resume-for-shopper.ts";
import { resumeOrder } from "../domain/checkout/resume-order.ts";
import type { OrderPorts } from "../domain/ports.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";

const tags = ["Payments"];
const query = z.strictObject({});
const signature = z.string().optional();

const webhook = createRoute({
	method: "post",
	path: "/payments/{provider}/webhook",
	tags,
	summary: "A signed message of a payment provider",
	description:
		"In any order, any number of times: a message is a hint, and the provider is asked what became of the payment. The test provider signs with `X-Test-Signature: t=<seconds>,v1=<HMAC-SHA256 of t.body>`, Stripe with `Stripe-Signature`. A message about no payment of ours is answered and changes nothing.",
	request: {
		params: z.strictObject({ provider: idSchema }),
		query,
		headers: z.object({ "x-test-signature": signature, "stripe-signature": signature }),
		body: { required: true, content: { "application/json": { schema: z.unknown().meta({ id: "PaymentMessage" }) } } },
	},
	responses: {
		200: {
			description: "It has arrived",
			content: { "application/json": { schema: z.strictObject({ received: z.literal(true) }).meta({ id: "MessageReceived" }) } },
		},
		...problems(400, 404, 413, 415),
	},
});

const comeBack = createRoute({
	method: "get",
	path: "/payments/{provider}/return/{id}",
	tags,
	summary: "Where a provider sends the shopper back to",
	description: "Asks the provider what became of the payment and leads on to the order.",
	request: { params: z.strictObject({ provider: idSchema, id: idSchema }) },
	responses: { 303: { description: "On to the order, with `paid=true` or `paid=false`" }, ...problems(400, 404) },
});

const providerNamed = (name: string, { providers }: OrderPorts) =>
	(Object.hasOwn(providers, name) ? providers[name] : undefined) ?? refuse("not_found", "There is no such payment provider.");

/** Where all payment providers tell what has happened, and where they send shoppers back to. */
export function addPaymentWebhookRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	app.openAPIRegistry.registerPath(webhook);
	app.post("/payments/:provider/webhook", async (c) => {
		const ports = portsFrom(c.env);
		const provider = providerNamed(c.req.param("provider"), ports);
		if (!/^application\/json(\s*;|$)/i.test(c.req.header("content-type") ?? ""))
			refuse("unsupported_media_type", "Send the message as application/json.");
		if (Object.keys(c.req.query()).length > 0) refuse("invalid_input", "This address has no query parameters.");
		const told = valueOf(await provider.readWebhook(c.req.raw)); // the text as it was sent, for that is what is signed
		if (told && "refundKey" in told) {
			await ports.orders.failRefund(told, ports.now().toISOString());
			return c.json({ received: true }, 200);
		}
		const orderId = told && (await ports.orders.findByCharge(told));
		if (orderId) await letGoOfLateMoney(await resumeOrder(orderId, ports), ports);
		return c.json({ received: true }, 200);
	});

	app.openapi(comeBack, async (c) => {
		const ports = portsFrom(c.env);
		const { provider, id } = c.req.valid("param");
		const found = await ports.orders.findByActionToken(id);
		if (found?.payment.provider !== provider) return refuse("not_found", "There is no such payment.");
		const order = await resumeForShopper(found.id, ports).catch((error: unknown) => {
			ports.report("a payment that somebody comes back from is left to the sweep", error);
			return found;
		});
		return c.redirect(`/orders/${order.id}?paid=${order.payment.status === "paid"}`, 303);
	});
}
