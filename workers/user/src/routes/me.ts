import { createRoute } from "@hono/zod-openapi";
import { profilePatchSchema, profileSchema } from "#contracts/user";
import { requireIdentity, type ServiceApp } from "#kit/app";
import { problems, refuse } from "#kit/problem";
import { drizzle } from "drizzle-orm/d1";
import type { UserEnv } from "../env.ts";
import { findProfile, updateProfile } from "../store/user-store.ts";
import { json, jsonBody, noQuery } from "#kit/route-parts";

const profileAnswer = json(profileSchema, "My profile");

const getMe = createRoute({
	method: "get",
	path: "/me",
	summary: "My profile",
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
		return c.json((await findProfile(drizzle(c.env.DB), userId)) ?? gone(), 200);
	});

	app.openapi(patchMe, async (c) => {
		const { userId } = requireIdentity(c);
		return c.json((await updateProfile(drizzle(c.env.DB), userId, c.req.valid("json"), new Date())) ?? gone(), 200);
	});
}
