import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { money, priceSchema } from "#contracts/money";
import { FORM_TYPE, type ServiceApp } from "#kit/app";
import { fieldErrors, ProblemError, problems, refuse, valueOf } from "#kit/problem";
import { accepts } from "hono/accepts";
import { ACTION_OUTCOMES, decidePayment, findPaymentAction, openPaymentAction } from "../domain/checkout/payment-action.ts";
import { type Order, STORED_PAYMENT_STATUSES } from "../domain/order/order.ts";
import type { OrderPorts } from "../domain/ports.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import type { OrderContext } from "./caller.ts";
import { testPaymentPage, testPaymentPolicy } from "./test-payment-page.tsx";

/** Where this service takes forms. */
export const TEST_PAYMENT_PATH = /^\/payments\/test\/actions\/[^/]+$/;

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
	description: "A page with two buttons for browsers, which ask for text/html; JSON for others.",
	request: { params, query },
	responses: {
		200: { ...answer, content: { ...answer.content, "text/html": { schema: z.string() } } },
		...problems(400, 404),
	},
});
const decide = createRoute({
	hide: true,
	method: "post",
	path: "/payments/test/actions/{id}",
	request: { params, query, body: { required: true, content: { "application/json": { schema: decisionSchema } } } },
	responses: { 200: answer, ...problems(400, 404, 409, 413, 415) },
});
/** What the document says: the route as above, and the form that is taken before it gets there. */
const decideEitherWay = createRoute({
	method: decide.method,
	path: decide.path,
	tags,
	summary: "Approve or decline, as the shopper would at a real provider",
	description: "JSON gets the payment; the form of the page leads on to the order.",
	request: {
		...decide.request,
		body: { required: true, content: { ...decide.request.body.content, [FORM_TYPE]: { schema: decisionSchema } } },
	},
	responses: {
		...decide.responses,
		303: { description: "For a form: on to the order, with `paid=true` or `paid=false`" },
		...problems(403),
	},
});

function showAction({ number, payment }: Order): z.infer<typeof actionSchema> {
	const waits = payment.status === "requires_action";
	const whatToDo = waits
		? 'POST { "outcome": "approve" } or { "outcome": "decline" } to this address.'
		: "Nothing: this payment is decided.";
	return { number, amount: money(payment.amountMinor), status: payment.status, whatToDo, outcomes: waits ? [...ACTION_OUTCOMES] : [] };
}

/** A form comes from the provider's own page, or from no page at all. */
function checkForm(c: OrderContext): void {
	const origin = c.req.header("origin");
	if (origin !== undefined && origin !== new URL(c.req.url).origin)
		refuse("origin_not_allowed", "This form must be sent from its own page.");
	if (Object.keys(c.req.query()).length > 0) refuse("invalid_input", "This form has no query parameters.");
}

/** Decides, and leads the shopper on to the order. That says what became of the payment, also where it was decided before. */
async function decideByForm(c: OrderContext, actionToken: string, ports: OrderPorts): Promise<Response> {
	checkForm(c);
	const form = decisionSchema.safeParse(await c.req.parseBody());
	if (!form.success)
		throw new ProblemError({ code: "invalid_input", detail: "Some of the input is not valid.", errors: fieldErrors(form.error) });
	valueOf(await findPaymentAction(actionToken, ports));
	await decidePayment(actionToken, form.data.outcome, ports);
	const order = valueOf(await findPaymentAction(actionToken, ports));
	return c.redirect(`/orders/${order.id}?paid=${order.payment.status === "paid"}`, 303);
}

/** Stands in for a payment provider's own pages. */
export function addTestPaymentRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	app.openapi(read, async (c) => {
		const order = valueOf(await openPaymentAction(c.req.valid("param").id, portsFrom(c.env)));
		c.header("Vary", "Accept");
		const type = accepts(c, { header: "Accept", supports: ["application/json", "text/html"], default: "application/json" });
		if (type !== "text/html") return c.json(showAction(order), 200);
		c.header("Content-Security-Policy", await testPaymentPolicy());
		return c.html(testPaymentPage(order), 200);
	});

	app.openAPIRegistry.registerPath(decideEitherWay);
	app.post("/payments/test/actions/:id", async (c, next) => {
		const type = c.req.header("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
		return type === FORM_TYPE ? decideByForm(c, c.req.param("id"), portsFrom(c.env)) : next();
	});
	app.openapi(decide, async (c) =>
		c.json(showAction(valueOf(await decidePayment(c.req.valid("param").id, c.req.valid("json").outcome, portsFrom(c.env)))), 200),
	);
}
