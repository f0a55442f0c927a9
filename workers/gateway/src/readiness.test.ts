import { describe, expect, it } from "vitest";
import { type Readiness, readinessSchema } from "#contracts/health";
import type { GatewayEnv, Service, ServiceBinding } from "./env.ts";
import { live, ready } from "./health.ts";

const answering = (body: object, status = 200): ServiceBinding => ({ fetch: async () => Response.json(body, { status }) });
const well = answering({ status: "ready", database: "ok", schema: { level: 16, needs: 15 } });
const behind = { status: "not_ready", database: "ok", schema: { level: 14, needs: 15 } };
const DEAD: ServiceBinding = { fetch: () => Promise.reject(new Error("no such Worker")) };
const SLOW: ServiceBinding = {
	fetch: (request) => new Promise((_, reject) => (request as Request).signal.addEventListener("abort", () => reject(new Error("aborted")))),
};

async function ask(change: Partial<Record<Service, ServiceBinding>> = {}): Promise<{ status: number; body: Readiness }> {
	const services = { USER: well, PRODUCT: well, ORDER: well, VENDOR: well, REVIEW: well, ...change };
	const response = await ready({ ENVIRONMENT: "staging", ...services } as unknown as GatewayEnv);
	return { status: response.status, body: readinessSchema.parse(await response.json()) };
}

describe("readiness", () => {
	it("is there when every service has the schema that it needs", async () => {
		const { status, body } = await ask();
		expect([status, body.status]).toEqual([200, "ready"]);
		expect(body.services["order"]).toEqual({ status: "ready", database: "ok", schema: { level: 16, needs: 15 } });
	});

	it("names the service whose schema is behind", async () => {
		const { status, body } = await ask({ REVIEW: answering(behind, 503) });
		expect([status, body.status, body.services["review"]]).toEqual([503, "not_ready", behind]);
		expect(body.services["order"]?.status).toBe("ready");
	});

	it.each([
		["is down", DEAD, /not available/],
		["fails", answering({ code: "internal" }, 500), /answered 500/],
		[
			"is misconfigured",
			answering({ service: "order", status: "misconfigured", detail: "misconfigured: X must be set" }, 503),
			/X must be set/,
		],
	])("says so of a service that %s", async (_what, binding, detail) => {
		const { status, body } = await ask({ ORDER: binding });
		expect([status, body.services["order"]?.status, body.services["order"]?.schema]).toEqual([503, "not_ready", null]);
		expect(body.services["order"]?.detail).toMatch(detail);
	});

	it("does not wait for a service that never answers", async () => {
		const { status, body } = await ask({ USER: SLOW });
		expect([status, body.services["user"]?.status]).toEqual([503, "not_ready"]);
	});

	it("does not hold up a release whose services are of the one before, which do not know the question", async () => {
		const { status, body } = await ask({ VENDOR: answering({ code: "not_found" }, 404) });
		expect([status, body.services["vendor"]?.schema]).toEqual([200, null]);
	});
});

it("lives whatever is behind it", async () => {
	const response = live();
	expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
});
