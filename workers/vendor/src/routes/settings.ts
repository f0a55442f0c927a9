import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { notFound, ok } from "#contracts/result";
import { type OwnVendor, ownVendorSchema, vendorPatchSchema, vendorStatsSchema } from "#contracts/vendor";
import type { ServiceApp, ServiceEnv } from "#kit/app";
import { valueOf } from "#kit/problem";
import { soundSettings } from "../domain/settings.ts";
import { firstDayOf, statsOf } from "../domain/stats.ts";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { dbOf } from "#kit/db";
import { countOpenOrders, dayTotals } from "../store/stats-store.ts";
import { findVendor, updateSettings } from "../store/vendor-store.ts";
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

/** A shop's own settings and figures. */
export function addSettingsRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(getOwn, async (c) => c.json(await ownVendor(c, c.req.valid("param").vendorId), 200));

	app.openapi(patchOwn, async (c) => {
		const { vendorId } = c.req.valid("param");
		const patch = valueOf(soundSettings(c.req.valid("json")));
		await updateSettings(dbOf(c.env), actorIn(c), vendorId, patch, new Date());
		await showAtOnce(portsFrom(c.env), await findVendor(dbOf(c.env), vendorId));
		return c.json(await ownVendor(c, vendorId), 200);
	});

	app.openapi(getStats, async (c) => {
		const { vendorId } = c.req.valid("param");
		const now = new Date();
		const db = dbOf(c.env);
		const [totals, open] = await Promise.all([dayTotals(db, vendorId, firstDayOf(now)), countOpenOrders(db, vendorId)]);
		return c.json(statsOf(now, totals, open), 200);
	});
}
