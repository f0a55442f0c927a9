import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { idSchema, newId } from "#contracts/ids";
import {
	adjustmentInputSchema,
	adminPayoutPageSchema,
	adminPayoutSchema,
	ledgerEntrySchema,
	PAYOUT_STATUSES,
	payoutRunInputSchema,
	payoutRunSchema,
} from "#contracts/ledger";
import { pageQuery } from "#contracts/page";
import { notFound, ok } from "#contracts/result";
import type { ServiceApp, ServiceEnv } from "#kit/app";
import { dbOf } from "#kit/db";
import { once, replayHeaders, requiredIdempotencyHeader, requiredScopeOf } from "#kit/idempotency";
import { logError } from "#kit/log";
import { problems, valueOf } from "#kit/problem";
import { json, jsonBody, emptyBody, noQuery } from "#kit/route-parts";
import { sendPayouts } from "../domain/ledger/send-payout.ts";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { adjust } from "../store/ledger/adjust.ts";
import { findEntry } from "../store/ledger/list-ledger.ts";
import { findAdminPayout, listAllPayouts, listDue, listOfRun } from "../store/ledger/list-payouts.ts";
import { openPayouts } from "../store/ledger/open-payouts.ts";
import { findVendor } from "../store/vendor-store.ts";
import { actorIn } from "./access.ts";
import { adminReadProblems, adminWriteProblems } from "./parts.ts";
import { retryPayout, runPayouts } from "./run-payouts.ts";

const tags = ["Admin"];
const params = z.strictObject({ id: idSchema });
const keyProblems = problems(422, 428);

/** So many are sent before the answer; the sweep sends the rest. */
const SENT_AT_ONCE = 10;

const list = createRoute({
	method: "get",
	path: "/admin/payouts",
	summary: "The shops to be paid, and the payouts that were made",
	tags,
	request: { query: z.strictObject({ ...pageQuery, status: z.enum(PAYOUT_STATUSES).optional(), vendorId: idSchema.optional() }) },
	responses: { 200: json(adminPayoutPageSchema, "A page of payouts, the newest first."), ...adminReadProblems },
});

const run = createRoute({
	method: "post",
	path: "/admin/payouts",
	summary: "Pay a shop, or all that are due",
	description:
		"All that are due are the shops on the street with a ready account and at least the minimum available; a hundred at a time. Each payout is written before the payment provider is asked, and goes on by itself where that does not answer. A suspended shop is not paid, by name either.",
	tags,
	request: { query: noQuery, headers: requiredIdempotencyHeader, body: jsonBody(payoutRunInputSchema) },
	responses: { 201: json(payoutRunSchema, "What was made, as it is now."), ...adminWriteProblems, ...keyProblems },
});

const retry = createRoute({
	method: "post",
	path: "/admin/payouts/{id}/retry",
	summary: "Try a payout again",
	description: "One that waits for its answer is asked for again; in place of one that failed a new one is made of what is available.",
	tags,
	request: { params, query: noQuery, headers: requiredIdempotencyHeader, body: emptyBody },
	responses: { 201: json(adminPayoutSchema, "The payout, or the new one."), ...adminWriteProblems, ...keyProblems },
});

const adjustment = createRoute({
	method: "post",
	path: "/admin/vendors/{id}/adjustments",
	summary: "Give a shop money, or take some",
	tags,
	request: { params, query: noQuery, headers: requiredIdempotencyHeader, body: jsonBody(adjustmentInputSchema) },
	responses: { 201: json(ledgerEntrySchema, "The entry in the shop's ledger."), ...adminWriteProblems, ...keyProblems },
});

/** What the marketplace does with shops' money. */
export function addAdminLedgerRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	const send = (c: Context<ServiceEnv<VendorEnv>>, ids: readonly string[]) =>
		sendPayouts(ids.slice(0, SENT_AT_ONCE), {
			payouts: openPayouts(dbOf(c.env)),
			provider: portsFrom(c.env).payouts,
			now: () => new Date(),
			report: logError,
		});
	const moneyRun = (c: Context<ServiceEnv<VendorEnv>>) => ({
		id: newId("payoutRun"),
		actor: actorIn(c),
		minimumMinor: Number(c.env.PAYOUT_MINIMUM_MINOR),
		now: new Date().toISOString(),
	});

	app.openapi(list, async (c) => {
		const db = dbOf(c.env);
		const query = c.req.valid("query");
		const isFirst = query.cursor === undefined;
		const due = isFirst ? await listDue(db, new Date().toISOString(), Number(c.env.PAYOUT_MINIMUM_MINOR)) : [];
		return c.json({ ...valueOf(await listAllPayouts(db, query)), due }, 200);
	});

	app.openapi(run, async (c) => {
		const db = dbOf(c.env);
		const input = c.req.valid("json");
		const scope = await requiredScopeOf(c, input);
		const made = valueOf(
			await once<string>(db, scope, (record) =>
				runPayouts(db, portsFrom(c.env).payouts, moneyRun(c), "vendorId" in input ? input.vendorId : undefined, record),
			),
		);
		const waiting = (await listOfRun(db, made.value)).filter(({ status }) => status === "created");
		await send(
			c,
			waiting.map(({ id }) => id),
		);
		return c.json({ id: made.value, items: await listOfRun(db, made.value) }, 201, replayHeaders(made));
	});

	app.openapi(retry, async (c) => {
		const db = dbOf(c.env);
		const { id } = c.req.valid("param");
		const scope = await requiredScopeOf(c, c.req.valid("json"));
		const tried = valueOf(await once<string>(db, scope, (record) => retryPayout(db, portsFrom(c.env).payouts, moneyRun(c), id, record)));
		await send(c, [tried.value]);
		const payout = await findAdminPayout(db, tried.value);
		return c.json(valueOf(payout ? ok(payout) : notFound("payout")), 201, replayHeaders(tried));
	});

	app.openapi(adjustment, async (c) => {
		const db = dbOf(c.env);
		const input = c.req.valid("json");
		const { id: vendorId } = c.req.valid("param");
		const scope = await requiredScopeOf(c, input);
		const entered = await once<string>(db, scope, async (record) => {
			if (!(await findVendor(db, vendorId))) return notFound("shop");
			const id = newId("ledgerTransaction");
			await adjust(db, actorIn(c), { id, vendorId, amountMinor: input.amount.amount, reason: input.reason }, new Date(), record(id));
			return ok(id);
		});
		const { value, replayed } = valueOf(entered);
		const entry = await findEntry(db, value);
		return c.json(valueOf(entry ? ok(entry) : notFound("entry")), 201, replayHeaders({ replayed }));
	});
}
