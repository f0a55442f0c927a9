import { createRoute } from "@hono/zod-openapi";
import type { ServiceApp } from "#kit/app";
import { problems, valueOf } from "#kit/problem";
import * as z from "zod";
import { attempt } from "../auth/auth-refusal.ts";
import { authHeaders } from "../auth/auth-request.ts";
import { isKeyOfOtherSecret } from "../auth/key-of-other-secret.ts";
import { loadAuth } from "../auth/load-auth.ts";
import { drizzle } from "drizzle-orm/d1";
import type { UserEnv } from "../env.ts";
import { retireSigningKeys } from "../store/signing-keys.ts";
import { json, noQuery } from "#kit/route-parts";

/** Public keys, RFC 7517 and RFC 8037 (Ed25519). */
const jwksSchema = z
	.strictObject({ keys: z.array(z.strictObject({ kty: z.string(), kid: z.string(), alg: z.string(), crv: z.string(), x: z.string() })) })
	.meta({ id: "JsonWebKeySet" });

const getToken = createRoute({
	method: "get",
	path: "/auth/token",
	summary: "A JSON Web Token for who is signed in",
	description: "Valid for five minutes; for services that check identity themselves, with the keys of /auth/jwks.",
	tags: ["Sessions"],
	request: { query: noQuery },
	responses: {
		200: json(z.strictObject({ token: z.string() }).meta({ id: "JsonWebToken" }), "The token"),
		...problems(400, 401),
	},
});

const getKeys = createRoute({
	method: "get",
	path: "/auth/jwks",
	summary: "The keys that verify JSON Web Tokens",
	tags: ["Sessions"],
	request: { query: noQuery },
	responses: { 200: json(jwksSchema, "The key set"), ...problems(400) },
});

/** Identity for services outside, as signed tokens. */
export function tokenRoutes(app: ServiceApp<UserEnv>): void {
	app.openapi(getToken, async (c) => {
		const auth = await loadAuth(c.env, c.req.url);
		const headers = await authHeaders(c.req.raw.headers, c.env);
		const sign = () => attempt(auth.api.getToken({ headers }));
		const signed = await sign().catch(async (error: unknown) => {
			if (!isKeyOfOtherSecret(error)) throw error;
			await retireSigningKeys(drizzle(c.env.DB), new Date());
			return sign();
		});
		return c.json({ token: valueOf(signed).token }, 200);
	});

	app.openapi(getKeys, async (c) => {
		const auth = await loadAuth(c.env, c.req.url);
		const keys = jwksSchema.parse(await auth.api.getJwks());
		c.header("Cache-Control", "public, max-age=300");
		return c.json(keys, 200);
	});
}
