import { expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";

it("describes every route, each with a summary, tags and its problems", async () => {
	const { paths } = await (
		await call("GET", "/openapi.json")
	).json<{ paths: Record<string, Record<string, { summary: string; tags: string[]; responses: object }>> }>();
	const routes = Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, route]) => ({ name: `${method.toUpperCase()} ${path}`, route })),
	);
	expect(routes.map(({ name }) => name).sort()).toEqual([
		"DELETE /me/addresses/{id}",
		"DELETE /me/sessions",
		"DELETE /me/sessions/{id}",
		"GET /admin/users",
		"GET /admin/users/{id}",
		"GET /auth/get-session",
		"GET /auth/jwks",
		"GET /auth/token",
		"GET /auth/verify-email",
		"GET /dev/mails",
		"GET /me",
		"GET /me/addresses",
		"GET /me/sessions",
		"PATCH /me",
		"PATCH /me/addresses/{id}",
		"POST /admin/users/{id}/sign-out",
		"POST /auth/request-password-reset",
		"POST /auth/reset-password",
		"POST /auth/send-verification-email",
		"POST /auth/sign-in/email",
		"POST /auth/sign-out",
		"POST /auth/sign-up/email",
		"POST /me/addresses",
	]);
	const poorlyDescribed = routes.filter(({ route }) => !route.summary || route.tags.length !== 1 || !("400" in route.responses));
	expect(poorlyDescribed.map(({ name }) => name)).toEqual([]);
});

it("tells its health", async () => {
	expect(await (await call("GET", "/health")).json()).toEqual({ service: "user", status: "ok", database: "ok" });
});
