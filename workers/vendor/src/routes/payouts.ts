import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { payeeStartSchema, payoutPageSchema, payoutStatementSchema } from "#contracts/ledger";
import { pageQuery } from "#contracts/page";
import { notFound, ok } from "#contracts/result";
import type { ServiceApp } from "#kit/app";
import { dbOf } from "#kit/db";
import { problems, valueOf } from "#kit/problem";
import { emptyBody, json } from "#kit/route-parts";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { listLedger } from "../store/ledger/list-ledger.ts";
import { findPayout, listPayouts, payoutOf } from "../store/ledger/list-payouts.ts";
import { findPayee, savePayee } from "../store/ledger/payee-store.ts";
import { findVendor } from "../store/vendor-store.ts";
import { inShop, readProblems, thingInShop, writeProblems } from "./parts.ts";

const tags = ["Vendor portal"];
const path = "/vendor/{vendorId}/payouts";

const list = createRoute({
	method: "get",
	path,
	summary: "Your payouts",
	tags,
	request: { params: inShop, query: z.strictObject(pageQuery) },
	responses: { 200: json(payoutPageSchema, "A page of payouts, the newest first."), ...readProblems },
});

const find = createRoute({
	method: "get",
	path: `${path}/{id}`,
	summary: "One of your payouts, with what it pays",
	tags,
	request: { params: thingInShop, query: z.strictObject(pageQuery) },
	responses: {
		200: json(
			payoutStatementSchema,
			"The payout and a page of the entries that it pays; its own entry is among them, so that all sum to zero.",
		),
		...readProblems,
	},
});

/** The languages that the web client has its pages in. */
const PAGE_LOCALES = ["en", "de"] as const;

const openPayee = createRoute({
	method: "post",
	path: "/vendor/{vendorId}/payee",
	summary: "Open the account that you are paid to, or go on with it",
	tags,
	request: {
		params: inShop,
		query: z.strictObject({
			locale: z.enum(PAGE_LOCALES).optional().meta({ description: "The language of the page that the provider leads back to." }),
		}),
		body: emptyBody,
	},
	responses: { 200: json(payeeStartSchema, "Where to go on, at the payment provider."), ...writeProblems, ...problems(503) },
});

/** Where the web client has a shop's money, in a language. */
function moneyPage(vendorId: string, called: string, locale: (typeof PAGE_LOCALES)[number] = "en"): string {
	const path = `/sell/${vendorId}/money`;
	return new URL(locale === "en" ? path : `/${locale}${path}`, called).href;
}

/** How a shop is paid. */
export function addPayoutRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(list, async (c) => c.json(valueOf(await listPayouts(dbOf(c.env), c.req.valid("param").vendorId, c.req.valid("query"))), 200));

	app.openapi(find, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		const payout = await findPayout(dbOf(c.env), vendorId, id);
		const found = valueOf(payout ? ok(payout) : notFound("payout"));
		const entries = valueOf(await listLedger(dbOf(c.env), vendorId, { ...c.req.valid("query"), payoutId: id }));
		return c.json({ ...payoutOf(found), entries }, 200);
	});

	app.openapi(openPayee, async (c) => {
		const { vendorId } = c.req.valid("param");
		const { locale } = c.req.valid("query");
		const db = dbOf(c.env);
		const vendor = await findVendor(db, vendorId);
		const { name, email, place } = valueOf(vendor ? ok(vendor) : notFound("shop"));
		const request = { name, email, country: place.country, returnUrl: moneyPage(vendorId, c.req.url, locale) };
		const opened = valueOf(await portsFrom(c.env).payouts.openPayee(vendorId, request));
		const known = await findPayee(db, vendorId);
		const isReady = known?.accountId === opened.accountId && known.isReady;
		await savePayee(db, vendorId, { accountId: opened.accountId, isReady }, new Date());
		return c.json({ onboardingUrl: opened.onboardingUrl }, 200);
	});
}
