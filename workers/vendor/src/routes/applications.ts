import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import type { Identity } from "#contracts/identity";
import { idSchema } from "#contracts/ids";
import { pageOf, pageQuery } from "#contracts/page";
import { ok } from "#contracts/result";
import { applicationSchema, type OwnVendor, ownVendorSchema } from "#contracts/vendor";
import { requireIdentity, type ServiceApp } from "#kit/app";
import { idempotencyHeader, once, replayHeaders, scopeOf } from "#kit/idempotency";
import { problems, refuse, valueOf } from "#kit/problem";
import type { VendorEnv } from "../env.ts";
import { insertApplication } from "../store/application-store.ts";
import { dbOf } from "#kit/db";
import { listOfStaff } from "../store/own-vendor-store.ts";
import { findVendor } from "../store/vendor-store.ts";
import { ownVendorOf } from "../store/vendor-values.ts";
import { mayEnter } from "./access.ts";
import { json, jsonBody, noQuery } from "#kit/route-parts";

const ownVendorPage = pageOf(ownVendorSchema).meta({ id: "OwnVendorPage" });

const apply = createRoute({
	method: "post",
	path: "/vendors",
	summary: "Apply to open a shop",
	tags: ["Shops"],
	request: { query: noQuery, headers: idempotencyHeader, body: jsonBody(applicationSchema) },
	responses: {
		201: json(ownVendorSchema, "The application, which the marketplace decides on."),
		...problems(400, 401, 403, 409, 413, 415, 422),
	},
});

const listMine = createRoute({
	method: "get",
	path: "/vendor",
	summary: "The shops that you may act for",
	tags: ["Vendor portal"],
	request: {
		query: z.strictObject({
			...pageQuery,
			including: idSchema.optional().meta({ description: "A shop that you may enter: it stands first where the page would not hold it." }),
		}),
	},
	responses: { 200: json(ownVendorPage, "Your shops and applications, the oldest first."), ...problems(400, 401) },
});

const kindOf = (identity: Identity) => (identity.role === "admin" ? "admin" : "vendor");

/** Becoming a shop, and finding one's own. */
export function addApplicationRoutes(app: ServiceApp<VendorEnv>): void {
	app.openapi(apply, async (c) => {
		const identity = requireIdentity(c);
		if (!identity.emailVerified) refuse("email_not_verified", "Please verify your email address before you open a shop.");
		const application = c.req.valid("json");
		const db = dbOf(c.env);
		const created = await once<OwnVendor>(db, await scopeOf(c, application), async (record) => {
			const commission = Number(c.env.COMMISSION_BPS);
			const inserted = await insertApplication(db, identity.userId, application, commission, new Date(), (row) =>
				record(ownVendorOf(row, kindOf(identity))),
			);
			return inserted.ok ? ok(ownVendorOf(inserted.value, kindOf(identity))) : inserted;
		});
		const { value, replayed } = valueOf(created);
		return c.json(value, 201, replayHeaders({ replayed }));
	});

	app.openapi(listMine, async (c) => {
		const identity = requireIdentity(c);
		const { including, ...filter } = c.req.valid("query");
		const mine = valueOf(await listOfStaff(dbOf(c.env), identity.userId, kindOf(identity), filter));
		if (including === undefined || mine.items.some(({ id }) => id === including)) return c.json(mine, 200);
		const more = (await mayEnter(c, identity, including)) ? await findVendor(dbOf(c.env), including) : null;
		return c.json(more ? { ...mine, items: [ownVendorOf(more, kindOf(identity)), ...mine.items] } : mine, 200);
	});
}
