import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { vendorsOverviewSchema } from "#contracts/overview";
import { pageOf, pageQuery, text } from "#contracts/page";
import { notFound, ok } from "#contracts/result";
import { foundSchema, searchQuerySchema } from "#contracts/search";
import { type AdminVendor, adminVendorSchema, VENDOR_STATUSES } from "#contracts/vendor";
import type { ServiceApp, ServiceEnv } from "#kit/app";
import { valueOf } from "#kit/problem";
import { moderateVendor } from "../domain/moderate-vendor.ts";
import { VENDOR_ACTIONS, type VendorAction } from "../domain/vendor-status.ts";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { dbOf } from "#kit/db";
import { vendorsOverview } from "../store/overview-store.ts";
import { listAll, VENDOR_SORTS } from "../store/own-vendor-store.ts";
import { findVendors } from "../store/search-store.ts";
import { findVendor, moveVendor } from "../store/vendor-store.ts";
import { adminVendorOf } from "../store/vendor-values.ts";
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
	request: {
		query: z.strictObject({
			...pageQuery,
			status: z.enum(VENDOR_STATUSES).optional(),
			q: text(100).optional().meta({ description: "An id or slug, a part of the email, or words of the name, the town and the tagline." }),
			sort: z.enum(VENDOR_SORTS).optional().meta({ description: "newest where not given." }),
		}),
	},
	responses: {
		200: json(pageOf(adminVendorSchema).meta({ id: "AdminVendorPage" }), "A page of shops."),
		...adminReadProblems,
	},
});

const getVendor = createRoute({
	method: "get",
	path: "/admin/vendors/{id}",
	summary: "A shop or an application",
	tags,
	request: { params, query: noQuery },
	responses: { 200: json(adminVendorSchema, "The shop, and what you may do with it."), ...adminReadProblems },
});

/** For the gateway, which composes the search of all services and describes it. */
const search = createRoute({
	hide: true,
	method: "get",
	path: "/admin/search",
	request: { query: searchQuerySchema },
	responses: { 200: json(foundSchema, "The newest shops that may be meant."), ...adminReadProblems },
});

/** For the gateway, which composes the overview of all services and describes it. */
const overview = createRoute({
	hide: true,
	method: "get",
	path: "/admin/overview",
	request: { query: noQuery },
	responses: { 200: json(vendorsOverviewSchema, "What waits for the operators."), ...adminReadProblems },
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
		responses: { 200: json(adminVendorSchema, "The shop as it is now."), ...adminWriteProblems },
	});

/** What the marketplace decides about shops. */
export function addAdminRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(listVendors, async (c) => c.json(valueOf(await listAll(dbOf(c.env), c.req.valid("query"))), 200));
	app.openapi(search, async (c) => c.json({ items: await findVendors(dbOf(c.env), c.req.valid("query").q) }, 200));
	app.openapi(overview, async (c) => c.json(await vendorsOverview(dbOf(c.env)), 200));
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

async function vendorForAdmin(c: Context<ServiceEnv<VendorEnv>>, id: string): Promise<AdminVendor> {
	const row = await findVendor(dbOf(c.env), id);
	return adminVendorOf(valueOf(row ? ok(row) : notFound("shop")));
}
