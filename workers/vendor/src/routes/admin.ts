import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { pageOf, pageQuery, text } from "#contracts/page";
import { notFound, ok } from "#contracts/result";
import { type OwnVendor, ownVendorSchema, VENDOR_STATUSES } from "#contracts/vendor";
import type { ServiceApp, ServiceEnv } from "#kit/app";
import { valueOf } from "#kit/problem";
import { moderateVendor } from "../domain/moderate-vendor.ts";
import { VENDOR_ACTIONS, type VendorAction } from "../domain/vendor-status.ts";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { dbOf } from "#kit/db";
import { listAll } from "../store/own-vendor-store.ts";
import { findVendor, moveVendor } from "../store/vendor-store.ts";
import { ownVendorOf } from "../store/vendor-values.ts";
import { actorIn } from "./access.ts";
import { showAtOnce } from "./show-at-once.ts";
import { json, noQuery } from "#kit/route-parts";
import { adminReadProblems, adminWriteProblems, reasonBody } from "./parts.ts";

const tags = ["Admin"];
const params = z.strictObject({ id: idSchema });

const listVendors = createRoute({
	method: "get",
	path: "/admin/vendors",
	summary: "Every shop and application",
	tags,
	request: { query: z.strictObject({ ...pageQuery, status: z.enum(VENDOR_STATUSES).optional(), q: text(100).optional() }) },
	responses: {
		200: json(pageOf(ownVendorSchema).meta({ id: "OwnVendorPage" }), "A page of shops, the newest first."),
		...adminReadProblems,
	},
});

const getVendor = createRoute({
	method: "get",
	path: "/admin/vendors/{id}",
	summary: "A shop or an application",
	tags,
	request: { params, query: noQuery },
	responses: { 200: json(ownVendorSchema, "The shop, and what you may do with it."), ...adminReadProblems },
});

const SUMMARIES: Record<VendorAction, string> = {
	approve: "Let a shop onto the street",
	reject: "Turn an application down",
	suspend: "Take a shop off the street at once",
	reinstate: "Let a suspended shop back",
};

const moderation = (action: VendorAction) =>
	createRoute({
		method: "post",
		path: `/admin/vendors/{id}/${action}`,
		summary: SUMMARIES[action],
		tags,
		request: { params, query: noQuery, body: reasonBody },
		responses: { 200: json(ownVendorSchema, "The shop as it is now."), ...adminWriteProblems },
	});

/** What the marketplace decides about shops. */
export function addAdminRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(listVendors, async (c) => c.json(valueOf(await listAll(dbOf(c.env), c.req.valid("query"))), 200));
	app.openapi(getVendor, async (c) => c.json(await vendorForAdmin(c, c.req.valid("param").id), 200));

	for (const action of VENDOR_ACTIONS) {
		app.openapi(moderation(action), async (c) => {
			const { id } = c.req.valid("param");
			const { reason = null } = c.req.valid("json");
			const db = dbOf(c.env);
			const command = { id, action, reason, commissionBps: Number(c.env.COMMISSION_BPS) };
			const moved = await moderateVendor(actorIn(c), command, {
				find: (id) => findVendor(db, id),
				move: (actor, id, move) => moveVendor(db, actor, id, move, new Date()),
			});
			valueOf(moved);
			await showAtOnce(portsFrom(c.env), await findVendor(db, id));
			return c.json(await vendorForAdmin(c, id), 200);
		});
	}
}

async function vendorForAdmin(c: Context<ServiceEnv<VendorEnv>>, id: string): Promise<OwnVendor> {
	const row = await findVendor(dbOf(c.env), id);
	return ownVendorOf(valueOf(row ? ok(row) : notFound("shop")), "admin");
}
