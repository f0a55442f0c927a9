import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { replacementInputSchema, shopOrderSchema } from "#contracts/order";
import { pageQuery } from "#contracts/page";
import {
	cancelPartInputSchema,
	cancelPartQuerySchema,
	cancelPreviewSchema,
	receiptSchema,
	refundInputSchema,
	RETURN_STATUSES,
	returnAnswerSchema,
	returnRefusalSchema,
	shopReturnPageSchema,
} from "#contracts/returns";
import type { ServiceApp } from "#kit/app";
import { idempotencyHeader, replayHeaders, requiredIdempotencyHeader, requiredScopeOf, scopeOf } from "#kit/idempotency";
import { problems, valueOf } from "#kit/problem";
import { emptyBody, json, jsonBody, noQuery, optionalJsonBody } from "#kit/route-parts";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { actorIn } from "./access.ts";
import { inShop, readProblems, thingInShop, writeProblems } from "./parts.ts";

const tags = ["Vendor portal"];
const order = "/vendor/{vendorId}/orders/{id}";
const oneReturn = `${order}/returns/{returnId}`;
const returnInShop = thingInShop.extend({ returnId: idSchema });
const theOrder = json(shopOrderSchema, "The order as it is now.");

const listReturns = createRoute({
	method: "get",
	path: "/vendor/{vendorId}/returns",
	summary: "What comes back to you",
	tags,
	request: { params: inShop, query: z.strictObject({ ...pageQuery, status: z.enum(RETURN_STATUSES).optional() }) },
	responses: { 200: json(shopReturnPageSchema, "A page of returns, the newest first."), ...readProblems },
});

const approveReturn = createRoute({
	method: "post",
	path: `${oneReturn}/approve`,
	summary: "Approve a return",
	tags,
	request: { params: returnInShop, query: noQuery, body: optionalJsonBody(returnAnswerSchema) },
	responses: { 200: theOrder, ...writeProblems },
});

const rejectReturn = createRoute({
	method: "post",
	path: `${oneReturn}/reject`,
	summary: "Reject a return, as it is asked for or after the inspection; a withdrawal cannot be rejected",
	tags,
	request: { params: returnInShop, query: noQuery, body: jsonBody(returnRefusalSchema) },
	responses: { 200: theOrder, ...writeProblems },
});

const receiveReturn = createRoute({
	method: "post",
	path: `${oneReturn}/receive`,
	summary: "Count what arrived of a return; what can be sold again goes back on the shelf",
	tags,
	request: { params: returnInShop, query: noQuery, body: jsonBody(receiptSchema) },
	responses: { 200: theOrder, ...writeProblems },
});

const replaceReturn = createRoute({
	method: "post",
	path: `${oneReturn}/replace`,
	summary: "Send the same again for what came back",
	description: "Where too little is left on the shelf the return becomes a refund: its `wish` says so.",
	tags,
	request: { params: returnInShop, query: noQuery, body: optionalJsonBody(replacementInputSchema) },
	responses: { 200: theOrder, ...writeProblems },
});

const closeReturn = createRoute({
	method: "post",
	path: `${oneReturn}/close`,
	summary: "Close an approved return that never came",
	description: "From its `sendBy` on. Nothing is paid back, and the shopper is told.",
	tags,
	request: { params: returnInShop, query: noQuery, body: emptyBody },
	responses: { 200: theOrder, ...writeProblems },
});

const refund = createRoute({
	method: "post",
	path: `${order}/refunds`,
	summary: "Pay back an amount, pieces that were sent, or a return that was received",
	tags,
	request: { params: thingInShop, query: noQuery, headers: requiredIdempotencyHeader, body: jsonBody(refundInputSchema) },
	responses: { 201: theOrder, ...writeProblems, ...problems(428) },
});

const cancel = createRoute({
	method: "post",
	path: `${order}/cancel`,
	summary: "Cancel pieces that have not been sent; all of them where none are named",
	tags,
	request: { params: thingInShop, query: noQuery, headers: idempotencyHeader, body: optionalJsonBody(cancelPartInputSchema) },
	responses: { 200: theOrder, ...writeProblems },
});

const cancelPreview = createRoute({
	method: "get",
	path: `${order}/cancel/preview`,
	summary: "What a cancellation would pay back",
	description: "With `lines` only of these pieces. Nothing is canceled.",
	tags,
	request: { params: thingInShop, query: cancelPartQuerySchema },
	responses: { 200: json(cancelPreviewSchema, "What would go back"), ...readProblems, ...problems(409) },
});

/** What a shop does after a sale; the order service keeps it. */
export function addReturnRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(listReturns, async (c) => {
		const { vendorId } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).orders.listReturns(vendorId, c.req.valid("query"))), 200);
	});

	app.openapi(approveReturn, async (c) => {
		const { vendorId, id, returnId } = c.req.valid("param");
		const { answer = null } = c.req.valid("json");
		return c.json(valueOf(await portsFrom(c.env).orders.answerReturn(actorIn(c), vendorId, id, returnId, "approve", answer)), 200);
	});

	app.openapi(rejectReturn, async (c) => {
		const { vendorId, id, returnId } = c.req.valid("param");
		const { answer } = c.req.valid("json");
		return c.json(valueOf(await portsFrom(c.env).orders.answerReturn(actorIn(c), vendorId, id, returnId, "reject", answer)), 200);
	});

	app.openapi(receiveReturn, async (c) => {
		const { vendorId, id, returnId } = c.req.valid("param");
		const received = await portsFrom(c.env).orders.receiveReturn(actorIn(c), vendorId, id, returnId, c.req.valid("json"));
		return c.json(valueOf(received), 200);
	});

	app.openapi(replaceReturn, async (c) => {
		const { vendorId, id, returnId } = c.req.valid("param");
		const replaced = await portsFrom(c.env).orders.replaceReturn(actorIn(c), vendorId, id, returnId, c.req.valid("json"));
		return c.json(valueOf(replaced), 200);
	});

	app.openapi(closeReturn, async (c) => {
		const { vendorId, id, returnId } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).orders.closeReturn(actorIn(c), vendorId, id, returnId)), 200);
	});

	app.openapi(refund, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		const input = c.req.valid("json");
		const done = valueOf(await portsFrom(c.env).orders.refund(actorIn(c), vendorId, id, input, await requiredScopeOf(c, input)));
		return c.json(done.value, 201, replayHeaders(done));
	});

	app.openapi(cancel, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		const input = c.req.valid("json");
		const done = valueOf(await portsFrom(c.env).orders.cancel(actorIn(c), vendorId, id, input, await scopeOf(c, input)));
		return c.json(done.value, 200, replayHeaders(done));
	});

	app.openapi(cancelPreview, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).orders.foreseeCancel(actorIn(c), vendorId, id, c.req.valid("query"))), 200);
	});
}
