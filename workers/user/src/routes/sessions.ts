import { createRoute } from "@hono/zod-openapi";
import { signInSchema } from "#contracts/credentials";
import { idSchema } from "#contracts/ids";
import { nullable, pageOf, pageQuery, timeSchema } from "#contracts/page";
import { profileSchema } from "#contracts/user";
import { requireIdentity, type ServiceApp } from "#kit/app";
import { problems, refuse, valueOf } from "#kit/problem";
import { drizzle } from "drizzle-orm/d1";
import * as z from "zod";
import { attempt } from "../auth/auth-refusal.ts";
import { authHeaders } from "../auth/auth-request.ts";
import { authSecret } from "../auth/auth-secret.ts";
import { loadAuth } from "../auth/load-auth.ts";
import { promoteIfListed } from "../auth/promote-admin.ts";
import { signSessionToken } from "../auth/session-token.ts";
import type { UserEnv } from "../env.ts";
import { endOtherSessions, endSession, listSessions } from "../store/session-store.ts";
import { findProfile } from "../store/user-store.ts";
import { json, jsonBody, noQuery } from "#kit/route-parts";

const signedInSchema = z
	.strictObject({ token: z.string().meta({ description: "The bearer token; also in the header `set-auth-token`." }), user: profileSchema })
	.meta({ id: "SignedIn" });

const sessionSchema = z
	.strictObject({ session: z.strictObject({ id: idSchema, createdAt: timeSchema, expiresAt: timeSchema }), user: profileSchema })
	.meta({ id: "Session" });

const deviceSchema = z
	.strictObject({
		id: idSchema,
		createdAt: timeSchema,
		lastSeenAt: timeSchema.meta({ description: "Noted once a day." }),
		expiresAt: timeSchema,
		userAgent: z.string().nullable(),
		current: z.boolean(),
	})
	.meta({ id: "Device", description: "Where somebody is signed in; `current` marks the session that asks." });

const signIn = createRoute({
	method: "post",
	path: "/auth/sign-in/email",
	summary: "Sign in",
	description: "Answers a bearer token for apps and sets the session cookie for browsers.",
	tags: ["Sessions"],
	request: { query: noQuery, body: jsonBody(signInSchema) },
	responses: { 200: json(signedInSchema, "Signed in"), ...problems(400, 401, 413, 415) },
});

const signOut = createRoute({
	method: "post",
	path: "/auth/sign-out",
	summary: "Sign out",
	description: "Ends the session of the bearer token or cookie, if there is one.",
	tags: ["Sessions"],
	request: { query: noQuery },
	responses: {
		200: json(z.strictObject({ status: z.literal("signed_out") }).meta({ id: "SignedOut" }), "Signed out"),
		...problems(400, 413, 415),
	},
});

const getSession = createRoute({
	method: "get",
	path: "/auth/get-session",
	summary: "The session of the bearer token or cookie, or null",
	description: "Renews a session that is more than a day old.",
	tags: ["Sessions"],
	request: { query: noQuery },
	responses: { 200: json(nullable(sessionSchema), "Who is signed in"), ...problems(400) },
});

const getSessions = createRoute({
	method: "get",
	path: "/me/sessions",
	summary: "Where I am signed in",
	tags: ["Sessions"],
	request: { query: z.strictObject(pageQuery) },
	responses: { 200: json(pageOf(deviceSchema).meta({ id: "DevicePage" }), "My sessions, newest first"), ...problems(400, 401) },
});

const deleteSession = createRoute({
	method: "delete",
	path: "/me/sessions/{id}",
	summary: "Sign a device out",
	tags: ["Sessions"],
	request: { query: noQuery, params: z.strictObject({ id: idSchema }) },
	responses: { 204: { description: "Signed out" }, ...problems(400, 401, 404, 413, 415) },
});

const deleteSessions = createRoute({
	method: "delete",
	path: "/me/sessions",
	summary: "Sign all other devices out",
	tags: ["Sessions"],
	request: { query: noQuery },
	responses: { 204: { description: "Signed out everywhere else" }, ...problems(400, 401, 413, 415) },
});

/** Signing in and out, and the devices where somebody is signed in. */
export function sessionRoutes(app: ServiceApp<UserEnv>): void {
	app.openapi(signIn, async (c) => {
		const auth = await loadAuth(c.env, c.req.url);
		const headers = await authHeaders(c.req.raw.headers, c.env);
		const signedIn = valueOf(await attempt(auth.api.signInEmail({ body: c.req.valid("json"), headers, returnHeaders: true })));
		const db = drizzle(c.env.DB);
		await promoteIfListed(db, signedIn.response.user.id, c.env.ADMIN_EMAILS);
		const user = (await findProfile(db, signedIn.response.user.id)) ?? refuse("invalid_credentials", "The email or the password is wrong.");
		const token = await signSessionToken(authSecret(c.env), signedIn.response.token);
		for (const cookie of signedIn.headers.getSetCookie()) c.header("Set-Cookie", cookie, { append: true });
		c.header("set-auth-token", token);
		return c.json({ token, user }, 200);
	});

	app.openapi(signOut, async (c) => {
		const auth = await loadAuth(c.env, c.req.url);
		const signedOut = await auth.api.signOut({ headers: await authHeaders(c.req.raw.headers, c.env), returnHeaders: true });
		for (const cookie of signedOut.headers.getSetCookie()) c.header("Set-Cookie", cookie, { append: true });
		return c.json({ status: "signed_out" as const }, 200);
	});

	app.openapi(getSession, async (c) => {
		const auth = await loadAuth(c.env, c.req.url);
		const known = await auth.api.getSession({ headers: await authHeaders(c.req.raw.headers, c.env), returnHeaders: true });
		for (const cookie of known.headers.getSetCookie()) c.header("Set-Cookie", cookie, { append: true });
		const user = known.response && (await findProfile(drizzle(c.env.DB), known.response.user.id));
		if (!known.response || !user) return c.json(null, 200);
		const { id, createdAt, expiresAt } = known.response.session;
		return c.json({ session: { id, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() }, user }, 200);
	});

	app.openapi(getSessions, async (c) =>
		c.json(valueOf(await listSessions(drizzle(c.env.DB), requireIdentity(c), c.req.valid("query"), new Date())), 200),
	);

	app.openapi(deleteSession, async (c) => {
		valueOf(await endSession(drizzle(c.env.DB), requireIdentity(c), c.req.valid("param").id));
		return c.body(null, 204);
	});

	app.openapi(deleteSessions, async (c) => {
		await endOtherSessions(drizzle(c.env.DB), requireIdentity(c));
		return c.body(null, 204);
	});
}
