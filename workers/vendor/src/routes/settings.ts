import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { notFound, ok } from "#contracts/result";
import { pageQuery } from "#contracts/page";
import { type OwnVendor, ownVendorSchema, settingsChangePageSchema, vendorPatchSchema, vendorStatsSchema } from "#contracts/vendor";
import type { ServiceApp, ServiceEnv } from "#kit/app";
import { logError } from "#kit/log";
import { valueOf } from "#kit/problem";
import { soundSettings } from "../domain/settings.ts";
import { type CountedElsewhere, firstDayOf, statsOf } from "../domain/stats.ts";
import type { PortsFrom, VendorEnv, VendorPorts } from "../env.ts";
import { dbOf } from "#kit/db";
import { countOpenOrders, dayTotals } from "../store/stats-store.ts";
import { listSettingsChanges } from "../store/settings-log.ts";
import { findVendor, formerSlugsOf, updateSettings } from "../store/vendor-store.ts";
import { ownVendorOf } from "../store/vendor-values.ts";
import { actorIn } from "./access.ts";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import { inShop, readProblems, writeProblems } from "./parts.ts";
import { showAtOnce } from "./show-at-once.ts";

const tags = ["Vendor portal"];

const getOwn = createRoute({
	method: "get",
	path: "/vendor/{vendorId}",
	summary: "Your shop",
	tags,
	request: { params: inShop, query: noQuery },
	responses: { 200: json(ownVendorSchema, "The shop with its status."), ...readProblems },
});

const patchOwn = createRoute({
	method: "patch",
	path: "/vendor/{vendorId}",
	summary: "Change your shop's settings",
	tags,
	request: { params: inShop, query: noQuery, body: jsonBody(vendorPatchSchema) },
	responses: { 200: json(ownVendorSchema, "The shop as it is now."), ...writeProblems },
});

const listChanges = createRoute({
	method: "get",
	path: "/vendor/{vendorId}/changes",
	summary: "What was changed in your shop's settings",
	tags,
	request: { params: inShop, query: z.strictObject(pageQuery) },
	responses: { 200: json(settingsChangePageSchema, "A page of changes, the newest first, each with what it replaced."), ...readProblems },
});

const getStats = createRoute({
	method: "get",
	path: "/vendor/{vendorId}/stats",
	summary: "Your shop's figures",
	tags,
	request: { params: inShop, query: noQuery },
	responses: { 200: json(vendorStatsSchema, "Orders and revenue of the last thirty days (UTC), today included."), ...readProblems },
});

async function ownVendor(c: Context<ServiceEnv<VendorEnv>>, vendorId: string): Promise<OwnVendor> {
	const row = await findVendor(dbOf(c.env), vendorId);
	return ownVendorOf(valueOf(row ? ok(row) : notFound("shop")), actorIn(c).kind);
}

/** Figures are worth showing without those of a service that is away. */
async function countedElsewhere({ catalog, reviews }: VendorPorts, vendorId: string): Promise<CountedElsewhere> {
	const [figures, toAnswer] = await Promise.all([
		knownOrNull("product", async () => catalog.figures(vendorId)),
		knownOrNull("review", async () => reviews.countToAnswer(vendorId)),
	]);
	return { reviewsToAnswer: toAnswer, productsOnSale: figures?.productsOnSale ?? null, runningLow: figures?.runningLow ?? null };
}

async function knownOrNull<T>(service: string, ask: () => Promise<T>): Promise<T | null> {
	try {
		return await ask();
	} catch (error) {
		logError("a service does not count, the figures go without it", error, { callee: service });
		return null;
	}
}

/** A shop's own settings and figures. */
export function addSettingsRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(getOwn, async (c) => c.json(await ownVendor(c, c.req.valid("param").vendorId), 200));

	app.openapi(patchOwn, async (c) => {
		const { vendorId } = c.req.valid("param");
		const patch = valueOf(soundSettings(c.req.valid("json")));
		const db = dbOf(c.env);
		valueOf(await updateSettings(db, actorIn(c), vendorId, patch, new Date()));
		await showAtOnce(portsFrom(c.env), await findVendor(db, vendorId), await formerSlugsOf(db, vendorId));
		return c.json(await ownVendor(c, vendorId), 200);
	});

	app.openapi(listChanges, async (c) => {
		const { vendorId } = c.req.valid("param");
		return c.json(valueOf(await listSettingsChanges(dbOf(c.env), vendorId, c.req.valid("query"))), 200);
	});

	app.openapi(getStats, async (c) => {
		const { vendorId } = c.req.valid("param");
		const now = new Date();
		const db = dbOf(c.env);
		const [totals, open, elsewhere] = await Promise.all([
			dayTotals(db, vendorId, firstDayOf(now)),
			countOpenOrders(db, vendorId),
			countedElsewhere(portsFrom(c.env), vendorId),
		]);
		return c.json(statsOf(now, totals, open, elsewhere), 200);
	});
}
