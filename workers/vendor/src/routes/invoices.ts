import { createRoute } from "@hono/zod-openapi";
import { idSchema } from "#contracts/ids";
import { invoiceSchema, shopInvoicesSchema } from "#contracts/invoice";
import type { ServiceApp } from "#kit/app";
import { valueOf } from "#kit/problem";
import { json, noQuery } from "#kit/route-parts";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { readProblems, thingInShop } from "./parts.ts";

const tags = ["Vendor portal"];
const path = "/vendor/{vendorId}/orders/{id}/invoices";

const listInvoices = createRoute({
	method: "get",
	path,
	summary: "Your invoice and credit notes for an order",
	tags,
	request: { params: thingInShop, query: noQuery },
	responses: { 200: json(shopInvoicesSchema, "All of them, whole"), ...readProblems },
});

const getInvoice = createRoute({
	method: "get",
	path: `${path}/{invoiceId}`,
	summary: "One of them, whole",
	tags,
	request: { params: thingInShop.extend({ invoiceId: idSchema }), query: noQuery },
	responses: { 200: json(invoiceSchema, "As it was issued"), ...readProblems },
});

/** A shop's invoices, which the order service keeps. */
export function addInvoiceRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(listInvoices, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).orders.listInvoices(vendorId, id)), 200);
	});

	app.openapi(getInvoice, async (c) => {
		const { vendorId, id, invoiceId } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).orders.findInvoice(vendorId, id, invoiceId)), 200);
	});
}
