import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { numberInQuery, pageQuery } from "#contracts/page";
import { ownReviewPageSchema, ownReviewSchema, replyInputSchema } from "#contracts/review";
import type { ServiceApp } from "#kit/app";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { valueOf } from "#kit/problem";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import { inShop, readProblems, thingInShop, writeProblems } from "./parts.ts";

const tags = ["Vendor portal"];

const listReviews = createRoute({
	method: "get",
	path: "/vendor/{vendorId}/reviews",
	summary: "Reviews of your products",
	tags,
	request: {
		params: inShop,
		query: z.strictObject({
			...pageQuery,
			rating: numberInQuery(z.int().min(1).max(5)).optional().meta({ description: "Only those with so many stars." }),
			replied: z
				.enum(["true", "false"])
				.optional()
				.meta({ description: "true: those you answered; false: those that wait for your answer." }),
		}),
	},
	responses: { 200: json(ownReviewPageSchema, "A page of reviews, the newest first."), ...readProblems },
});

const replyToReview = createRoute({
	method: "post",
	path: "/vendor/{vendorId}/reviews/{id}/reply",
	summary: "Answer a review in public; a second answer replaces the first",
	tags,
	request: { params: thingInShop, query: noQuery, headers: idempotencyHeader, body: jsonBody(replyInputSchema) },
	responses: { 201: json(ownReviewSchema, "The review with your answer."), ...writeProblems },
});

/** What shoppers say of a shop, which the review service keeps. */
export function addReviewRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(listReviews, async (c) => {
		const { reviews } = portsFrom(c.env);
		const { replied, ...filter } = c.req.valid("query");
		const asked = { ...filter, ...(replied !== undefined && { replied: replied === "true" }) };
		return c.json(valueOf(await reviews.list(c.req.valid("param").vendorId, asked)), 200);
	});

	app.openapi(replyToReview, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		const input = c.req.valid("json");
		const replied = valueOf(await portsFrom(c.env).reviews.reply(vendorId, id, input.text, await scopeOf(c, input)));
		return c.json(replied.value, 201, replayHeaders(replied));
	});
}
