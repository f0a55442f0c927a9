import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { pageQuery } from "#contracts/page";
import { commissionRuleInputSchema, commissionRulePageSchema, commissionRuleSchema } from "#contracts/sum-rules";
import type { ServiceApp } from "#kit/app";
import { dbOf } from "#kit/db";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { valueOf } from "#kit/problem";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { addCommissionRule, deleteCommissionRule, listCommissionRules } from "../store/commission-store.ts";
import { operatorIn, readProblems, tags, writeProblems } from "./admin-parts.ts";
import type { OrderContext } from "./caller.ts";

const path = "/admin/commission-rules";

const list = createRoute({
	method: "get",
	path,
	tags,
	summary: "What the marketplace takes of a sale",
	request: { query: z.strictObject(pageQuery) },
	responses: { 200: json(commissionRulePageSchema, "A page of rules, the newest first"), ...readProblems },
});
const create = createRoute({
	method: "post",
	path,
	tags,
	summary: "Add a commission rule",
	description: "For what is sold from now on. One for the same shop, category and amount is a conflict.",
	request: { query: noQuery, headers: idempotencyHeader, body: jsonBody(commissionRuleInputSchema) },
	responses: { 201: json(commissionRuleSchema, "The rule"), ...writeProblems },
});
const remove = createRoute({
	method: "delete",
	path: `${path}/{id}`,
	tags,
	summary: "Remove a commission rule",
	description: "What was sold by it keeps its rate.",
	request: { params: z.strictObject({ id: idSchema }), query: noQuery },
	responses: { 204: { description: "It is gone." }, ...writeProblems },
});

/** Commission, for the operators. */
export function addAdminCommissionRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	const nowIn = (c: OrderContext) => portsFrom(c.env).now().toISOString();

	app.openapi(list, async (c) => {
		operatorIn(c);
		return c.json(valueOf(await listCommissionRules(dbOf(c.env), c.req.valid("query"))), 200);
	});

	app.openapi(create, async (c) => {
		const input = c.req.valid("json");
		const added = valueOf(await addCommissionRule(dbOf(c.env), operatorIn(c), input, await scopeOf(c, input), nowIn(c)));
		return c.json(added.value, 201, replayHeaders(added));
	});

	app.openapi(remove, async (c) => {
		valueOf(await deleteCommissionRule(dbOf(c.env), operatorIn(c), c.req.valid("param").id, nowIn(c)));
		return c.body(null, 204);
	});
}
