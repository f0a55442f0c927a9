import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { ADMIN_CHANGE_SUBJECTS, adminChangePageSchema } from "#contracts/admin-changes";
import { pageQuery, text } from "#contracts/page";
import type { ServiceApp } from "#kit/app";
import { dbOf } from "#kit/db";
import { valueOf } from "#kit/problem";
import { json } from "#kit/route-parts";
import type { OrderEnv } from "../env.ts";
import { listAdminChanges } from "../store/admin-change-store.ts";
import { operatorIn, readProblems, tags } from "./admin-parts.ts";

const list = createRoute({
	method: "get",
	path: "/admin/changes",
	tags,
	summary: "Who changed promotions, taxes, commission, gift cards and store credit",
	description: "The log is only ever added to.",
	request: {
		query: z.strictObject({
			...pageQuery,
			subject: z.enum(ADMIN_CHANGE_SUBJECTS).optional(),
			subjectId: text(200).optional().meta({ description: "Of one thing only, with its subject." }),
		}),
	},
	responses: { 200: json(adminChangePageSchema, "A page of changes, the newest first"), ...readProblems },
});

/** The log of what operators and shops change of the sum. */
export function addAdminChangeRoutes(app: ServiceApp<OrderEnv>): void {
	app.openapi(list, async (c) => {
		operatorIn(c);
		return c.json(valueOf(await listAdminChanges(dbOf(c.env), c.req.valid("query"))), 200);
	});
}
