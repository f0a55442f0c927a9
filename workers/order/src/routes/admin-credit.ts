import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import {
	creditInputSchema,
	giftCardDetailSchema,
	giftCardInputSchema,
	giftCardPageSchema,
	giftCardPatchSchema,
	newGiftCardSchema,
	storeCreditSchema,
} from "#contracts/credit";
import { idSchema } from "#contracts/ids";
import { pageQuery, text } from "#contracts/page";
import type { ServiceApp } from "#kit/app";
import { dbOf } from "#kit/db";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { refuse, valueOf } from "#kit/problem";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { enterStoreCredit, storeCreditOf } from "../store/credit-store.ts";
import { findGiftCard, listGiftCards, switchGiftCard } from "../store/gift-card-store.ts";
import { operatorIn, readProblems, tags, writeProblems } from "./admin-parts.ts";
import type { OrderContext } from "./caller.ts";
import { issueNewGiftCard } from "./new-gift-card.ts";

const cardsPath = "/admin/gift-cards";
const creditPath = "/admin/store-credit/{userId}";
const params = z.strictObject({ id: idSchema });
const userParams = z.strictObject({ userId: idSchema });
const ENTRIES_AFTER_AN_ENTRY = 20;

const listCards = createRoute({
	method: "get",
	path: cardsPath,
	tags,
	summary: "Gift cards",
	request: {
		query: z.strictObject({
			...pageQuery,
			q: text(120).optional().meta({ description: "The ending of a code, an id, or a part of a note, of one of the newest 10,000." }),
		}),
	},
	responses: { 200: json(giftCardPageSchema, "A page of gift cards, the newest first"), ...readProblems },
});
const createCard = createRoute({
	method: "post",
	path: cardsPath,
	tags,
	summary: "Issue a gift card",
	description: "The answer has its code, which is shown this once: only a hash of it is kept.",
	request: { query: noQuery, headers: idempotencyHeader, body: jsonBody(giftCardInputSchema) },
	responses: { 201: json(newGiftCardSchema, "The gift card with its code"), ...writeProblems },
});
const readCard = createRoute({
	method: "get",
	path: `${cardsPath}/{id}`,
	tags,
	summary: "A gift card with what was paid by it",
	request: { params, query: noQuery },
	responses: { 200: json(giftCardDetailSchema, "The gift card"), ...readProblems },
});
const changeCard = createRoute({
	method: "patch",
	path: `${cardsPath}/{id}`,
	tags,
	summary: "Switch a gift card off, or on again",
	request: { params, query: noQuery, body: jsonBody(giftCardPatchSchema) },
	responses: { 200: json(giftCardDetailSchema, "The gift card as it is now"), ...writeProblems },
});
const readCredit = createRoute({
	method: "get",
	path: creditPath,
	tags,
	summary: "A shopper's store credit",
	request: { params: userParams, query: z.strictObject(pageQuery) },
	responses: { 200: json(storeCreditSchema, "What there is, and how it came and went"), ...readProblems },
});
const enterCredit = createRoute({
	method: "post",
	path: creditPath,
	tags,
	summary: "Put money onto a shopper's account, or take it off",
	description: "It never goes below nothing.",
	request: { params: userParams, query: noQuery, headers: idempotencyHeader, body: jsonBody(creditInputSchema) },
	responses: { 201: json(storeCreditSchema, "What there is now"), ...writeProblems },
});

/** What shoppers can pay with besides a payment, for the operators. */
export function addAdminCreditRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	const nowIn = (c: OrderContext) => portsFrom(c.env).now().toISOString();

	app.openapi(listCards, async (c) => {
		operatorIn(c);
		return c.json(valueOf(await listGiftCards(dbOf(c.env), c.req.valid("query"))), 200);
	});

	app.openapi(createCard, async (c) => {
		const actor = operatorIn(c);
		const input = c.req.valid("json");
		const db = dbOf(c.env);
		const made = valueOf(await issueNewGiftCard(db, actor, input, await scopeOf(c, input), () => portsFrom(c.env).newSecret(), nowIn(c)));
		const { entries: _entries, ...card } = valueOf(await findGiftCard(db, made.id));
		return c.json({ ...card, code: made.code }, 201, replayHeaders(made));
	});

	app.openapi(readCard, async (c) => {
		operatorIn(c);
		return c.json(valueOf(await findGiftCard(dbOf(c.env), c.req.valid("param").id)), 200);
	});

	app.openapi(changeCard, async (c) => {
		const { isActive } = c.req.valid("json");
		return c.json(valueOf(await switchGiftCard(dbOf(c.env), operatorIn(c), c.req.valid("param").id, isActive, nowIn(c))), 200);
	});

	app.openapi(readCredit, async (c) => {
		operatorIn(c);
		return c.json(valueOf(await storeCreditOf(dbOf(c.env), c.req.valid("param").userId, c.req.valid("query"))), 200);
	});

	app.openapi(enterCredit, async (c) => {
		const actor = operatorIn(c);
		const { userId } = c.req.valid("param");
		const input = c.req.valid("json");
		if (input.amount.amount === 0) refuse("invalid_input", "Some of the input is not valid.", [{ path: "amount", message: "is nothing" }]);
		const db = dbOf(c.env);
		const entry = { userId, amountMinor: input.amount.amount, reason: input.reason };
		const entered = valueOf(await enterStoreCredit(db, actor, entry, await scopeOf(c, input), nowIn(c)));
		return c.json(valueOf(await storeCreditOf(db, userId, { limit: ENTRIES_AFTER_AN_ENTRY })), 201, replayHeaders(entered));
	});
}
