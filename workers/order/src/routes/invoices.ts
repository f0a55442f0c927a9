import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { invoiceListSchema, invoiceSchema } from "#contracts/invoice";
import { notFound, ok } from "#contracts/result";
import type { ServiceApp } from "#kit/app";
import { dbOf } from "#kit/db";
import { problems, valueOf } from "#kit/problem";
import { json } from "#kit/route-parts";
import { findOrder } from "../domain/order/cancel-order.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { findInvoice, listInvoices } from "../store/invoice-store.ts";
import { orderCallerOf, orderTokenHeaders } from "./caller.ts";

const tags = ["Orders"];
const headers = orderTokenHeaders;
const query = z.strictObject({});

const list = createRoute({
	method: "get",
	path: "/orders/{id}/invoices",
	tags,
	summary: "The invoices and credit notes of an order",
	description: "One invoice of each shop, issued when the order is placed, and a credit note for each refund.",
	request: { params: z.strictObject({ id: idSchema }), query, headers },
	responses: { 200: json(invoiceListSchema, "All of them"), ...problems(400, 404) },
});

const read = createRoute({
	method: "get",
	path: "/orders/{id}/invoices/{invoiceId}",
	tags,
	summary: "One invoice or credit note, whole",
	request: { params: z.strictObject({ id: idSchema, invoiceId: idSchema }), query, headers },
	responses: { 200: json(invoiceSchema, "As it was issued"), ...problems(400, 404) },
});

/** Invoices, for those who may see the order. */
export function addInvoiceRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	app.openapi(list, async (c) => {
		const ports = portsFrom(c.env);
		const order = valueOf(await findOrder(await orderCallerOf(c, ports), c.req.valid("param").id, ports));
		return c.json(await listInvoices(dbOf(c.env), order.id), 200);
	});

	app.openapi(read, async (c) => {
		const ports = portsFrom(c.env);
		const { id, invoiceId } = c.req.valid("param");
		const order = valueOf(await findOrder(await orderCallerOf(c, ports), id, ports));
		const invoice = await findInvoice(dbOf(c.env), order.id, invoiceId);
		return c.json(valueOf(invoice ? ok(invoice) : notFound("invoice")), 200);
	});
}
