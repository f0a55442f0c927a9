import { createRoute } from "@hono/zod-openapi";
import { meSchema, profilePatchSchema } from "#contracts/user";
import { requireIdentity, type ServiceApp } from "#kit/app";
import { problems, refuse } from "#kit/problem";
import { drizzle } from "drizzle-orm/d1";
import type { UserEnv } from "../env.ts";
import { findMe, updateProfile } from "../store/user-store.ts";
import { json, jsonBody, noQuery } from "#kit/route-parts";

const profileAnswer = json(meSchema, "My profile and my addresses");

const getMe = createRoute({
	method: "get",
	path: "/me",
	summary: "My profile and my addresses",
	tags: ["Me"],
	request: { query: noQuery },
	responses: { 200: profileAnswer, ...problems(400, 401) },
});

const patchMe = createRoute({
	method: "patch",
	path: "/me",
	summary: "Change my profile",
	tags: ["Me"],
	request: { query: noQuery, body: jsonBody(profilePatchSchema) },
	responses: { 200: profileAnswer, ...problems(400, 401, 413, 415) },
});

const gone = () => refuse("unauthenticated", "This account no longer exists.");

/** A person's own profile. */
export function meRoutes(app: ServiceApp<UserEnv>): void {
	app.openapi(getMe, async (c) => {
		const { userId } = requireIdentity(c);
		return c.json((await findMe(drizzle(c.env.DB), userId)) ?? gone(), 200);
	});

	app.openapi(patchMe, async (c) => {
		const { userId } = requireIdentity(c);
		const db = drizzle(c.env.DB);
		await updateProfile(db, userId, c.req.valid("json"), new Date());
		return c.json((await findMe(db, userId)) ?? gone(), 200);
	});
}
