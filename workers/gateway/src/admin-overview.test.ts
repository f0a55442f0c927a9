import { describe, expect, it } from "vitest";
import { healthSchema } from "#contracts/health";
import { overviewSchema } from "#contracts/overview";
import { overview } from "./admin-overview.ts";
import type { GatewayEnv, Service, ServiceBinding } from "./env.ts";
import { adminHealth } from "./health.ts";
import { OWN_DOCUMENT } from "./own-document.ts";
import { ROUTES } from "./route-table.ts";

const answering = (body: object, status = 200): ServiceBinding => ({ fetch: async () => Response.json(body, { status }) });
const DEAD: ServiceBinding = { fetch: () => Promise.reject(new Error("no such Worker")) };

const PARTS = {
	VENDOR: { applied: 1, items: [{ kind: "vendor", id: "vend_1", title: "Quay", detail: "", createdAt: "2026-11-22T10:00:00.000Z" }] },
	REVIEW: { reported: 0, items: [] },
	ORDER: { today: 2, revenueToday: { amount: 1_250, currency: "EUR" }, refusedRefunds: 0 },
};

const envWith = (bindings: Partial<Record<Service, ServiceBinding>>) => ({ ENVIRONMENT: "local", ...bindings }) as GatewayEnv;

describe("the overview", () => {
	const tellers = { VENDOR: answering(PARTS.VENDOR), REVIEW: answering(PARTS.REVIEW), ORDER: answering(PARTS.ORDER) };
	const ask = async (change: Partial<Record<Service, ServiceBinding>> = {}) =>
		overview(new Request("http://street/admin/overview"), envWith({ ...tellers, ...change }));

	it("puts together what the services tell, for the caller alone", async () => {
		const response = await ask();
		const body = await response.json();
		expect(body).toEqual({ vendors: PARTS.VENDOR, reviews: PARTS.REVIEW, orders: PARTS.ORDER });
		expect(overviewSchema.parse(body)).toEqual(body);
		expect(response.headers.get("cache-control")).toBe("private, no-store");
	});

	it.each([
		["is down", DEAD],
		["fails", answering({ code: "internal" }, 500)],
	])("leaves out the part of a service that %s", async (_what, binding) => {
		expect(await (await ask({ REVIEW: binding })).json()).toEqual({ vendors: PARTS.VENDOR, reviews: null, orders: PARTS.ORDER });
	});

	it("refuses what the services find invalid", async () => {
		expect((await ask({ ORDER: answering({ code: "invalid_input" }, 400) })).status).toBe(400);
	});
});

describe("health for the operators", () => {
	const well = answering({ status: "ok" });
	const all = { USER: well, PRODUCT: well, ORDER: well, VENDOR: well, REVIEW: well };

	it("is answered also where something is down, and says what", async () => {
		const response = await adminHealth(
			new Request("http://street/admin/health"),
			envWith({ ...all, ORDER: DEAD, VENDOR: answering({}, 500) }),
		);
		const body = healthSchema.parse(await response.json());
		expect([response.status, body.status, body.services["user"]]).toEqual([200, "degraded", { status: "ok", database: "ok" }]);
		expect(body.services["order"]).toMatchObject({ status: "down", database: "down" });
		expect(body.services["vendor"]).toMatchObject({ status: "ok", database: "down", detail: "answered 500" });
		expect(response.headers.get("cache-control")).toBe("private, no-store");
	});

	it("takes no parameters", async () => {
		const response = await adminHealth(new Request("http://street/admin/health?now=1"), envWith(all));
		expect([response.status, await response.json()]).toMatchObject([400, { code: "invalid_input", errors: [{ path: "" }] }]);
	});
});

it("describes every route that the gateway answers itself", () => {
	const own = ROUTES.filter(([, , , answerer]) => answerer === "GATEWAY");
	expect(own.map(([method, path]) => [method.toLowerCase(), path])).toEqual(
		Object.entries(OWN_DOCUMENT.paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => [method, path])),
	);
	expect(JSON.stringify(OWN_DOCUMENT)).not.toMatch(/\$schema|\$id|\$defs|__shared/);
});
