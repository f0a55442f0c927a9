import { createRoute } from "@hono/zod-openapi";
import { idSchema } from "#contracts/ids";
import { pageOf, pageQuery, text } from "#contracts/page";
import { FOUND_AT_MOST, foundSchema, searchQuerySchema, type SearchItem } from "#contracts/search";
import { adminUserSchema, type Profile, profileSchema } from "#contracts/user";
import { requireAdmin, type ServiceApp } from "#kit/app";
import { problems, refuse, valueOf } from "#kit/problem";
import { drizzle } from "drizzle-orm/d1";
import * as z from "zod";
import type { UserEnv } from "../env.ts";
import { endAllSessions } from "../store/session-store.ts";
import { findForAdmin, listUsers, USER_SORTS } from "../store/user-store.ts";
import { emptyBody, json, noQuery } from "#kit/route-parts";

const tags = ["Admin"];
const params = z.strictObject({ id: idSchema });
const theUser = json(adminUserSchema, "The account");

const getUsers = createRoute({
	method: "get",
	path: "/admin/users",
	summary: "Accounts",
	tags,
	request: {
		query: z.strictObject({
			...pageQuery,
			q: text(254)
				.optional()
				.meta({ description: "The beginning of an email address or an id, or a part of the name of one of the newest 10,000." }),
			role: profileSchema.shape.role.optional(),
			ids: z
				.string()
				.regex(/^[A-Za-z0-9_-]{1,80}(?:,[A-Za-z0-9_-]{1,80}){0,99}$/, "at most 100 ids, with commas between them")
				.optional()
				.meta({ description: "Only these accounts: at most 100 ids, with commas between them." }),
			sort: z.enum(USER_SORTS).optional().meta({ description: "newest where not given." }),
		}),
	},
	responses: { 200: json(pageOf(profileSchema).meta({ id: "ProfilePage" }), "A page of accounts"), ...problems(400, 401, 403) },
});

const getUser = createRoute({
	method: "get",
	path: "/admin/users/{id}",
	summary: "An account",
	tags,
	request: { params, query: noQuery },
	responses: { 200: theUser, ...problems(400, 401, 403, 404) },
});

const signOut = createRoute({
	method: "post",
	path: "/admin/users/{id}/sign-out",
	summary: "Sign somebody out everywhere",
	description: "Ends all sessions of the account, within a minute everywhere.",
	tags,
	request: { params, query: noQuery, body: emptyBody },
	responses: { 200: theUser, ...problems(400, 401, 403, 404, 413, 415) },
});

/** For the gateway, which composes the search of all services and describes it. */
const search = createRoute({
	hide: true,
	method: "get",
	path: "/admin/search",
	request: { query: searchQuerySchema },
	responses: { 200: json(foundSchema, "The newest accounts that may be meant"), ...problems(400, 401, 403) },
});

const toItem = ({ id, name, email, role, createdAt }: Profile): SearchItem => ({
	kind: "user",
	id,
	title: name,
	detail: email,
	status: role,
	createdAt,
});

const unknown = () => refuse("not_found", "There is no such account.");

/** Accounts, as the marketplace's operators see them. */
export function adminUserRoutes(app: ServiceApp<UserEnv>): void {
	app.openapi(getUsers, async (c) => {
		requireAdmin(c);
		const { ids, ...filter } = c.req.valid("query");
		const asked = ids === undefined ? filter : { ...filter, ids: ids.split(",") };
		return c.json(valueOf(await listUsers(drizzle(c.env.DB), asked)), 200);
	});

	app.openapi(getUser, async (c) => {
		requireAdmin(c);
		return c.json((await findForAdmin(drizzle(c.env.DB), c.req.valid("param").id, new Date())) ?? unknown(), 200);
	});

	app.openapi(signOut, async (c) => {
		requireAdmin(c);
		const db = drizzle(c.env.DB);
		const { id } = c.req.valid("param");
		await endAllSessions(db, id);
		return c.json((await findForAdmin(db, id, new Date())) ?? unknown(), 200);
	});

	app.openapi(search, async (c) => {
		requireAdmin(c);
		const { items } = valueOf(await listUsers(drizzle(c.env.DB), { ...c.req.valid("query"), limit: FOUND_AT_MOST }));
		return c.json({ items: items.map(toItem) }, 200);
	});
}
