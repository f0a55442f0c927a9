import { createRoute } from "@hono/zod-openapi";
import { pageOf, pageQuery, text } from "#contracts/page";
import { profileSchema } from "#contracts/user";
import { requireAdmin, type ServiceApp } from "#kit/app";
import { problems, valueOf } from "#kit/problem";
import { drizzle } from "drizzle-orm/d1";
import * as z from "zod";
import type { UserEnv } from "../env.ts";
import { listUsers } from "../store/user-store.ts";
import { json } from "#kit/route-parts";

const getUsers = createRoute({
	method: "get",
	path: "/admin/users",
	summary: "Accounts, newest first",
	tags: ["Admin"],
	request: {
		query: z.strictObject({
			...pageQuery,
			q: text(254).optional().meta({ description: "A whole email address, or the beginning of an id." }),
		}),
	},
	responses: { 200: json(pageOf(profileSchema).meta({ id: "ProfilePage" }), "A page of accounts"), ...problems(400, 401, 403) },
});

/** Accounts, as the marketplace's operators see them. */
export function adminUserRoutes(app: ServiceApp<UserEnv>): void {
	app.openapi(getUsers, async (c) => {
		requireAdmin(c);
		return c.json(valueOf(await listUsers(drizzle(c.env.DB), c.req.valid("query"))), 200);
	});
}
