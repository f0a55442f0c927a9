import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tellRequest, type Trip, tripOf } from "./tell-request.ts";

let written: unknown[] = [];
beforeEach(() => {
	written = [];
	vi.useFakeTimers({ now: 10_000 });
	vi.spyOn(console, "log").mockImplementation((line) => void written.push(JSON.parse(String(line))));
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const READ: Trip = { requestId: "request-1", isFollowed: false, route: "/api/v1/products/:idOrSlug", actor: "guest", isPublicRead: true };
const tripWith = (headers: Record<string, string>) => tripOf(new Request("https://street.example/api/v1/products/mug", { headers }));

describe("the gateway's line", () => {
	it("names the route and never the address", () => {
		const trip: Trip = { ...READ, route: "/api/v1/payments/:provider/return/:token", actor: "shopper", isPublicRead: false };
		tellRequest("POST", trip, 201, 9_880);
		expect(written).toMatchObject([
			{ what: "request", requestId: "request-1", route: "POST /payments/:provider/return/:token", actor: "shopper", status: 201, ms: 120 },
		]);
	});

	it("is not written for a read of what everybody sees that went well", () => {
		for (const status of [200, 304, 308]) tellRequest("GET", READ, status, 9_999);
		expect(written).toEqual([]);
	});

	it.each([404, 429, 500, 503])("is written for such a read that ended with %i", (status) => {
		tellRequest("GET", READ, status, 9_999);
		expect(written).toMatchObject([{ status, route: "GET /products/:idOrSlug" }]);
	});

	it("is written for one that took a second", () => {
		tellRequest("GET", READ, 200, 9_000);
		expect(written).toMatchObject([{ status: 200, ms: 1_000 }]);
	});

	it("is written for one that somebody gave an id to follow", () => {
		tellRequest("GET", { ...READ, isFollowed: true }, 200, 9_999);
		expect(written).toMatchObject([{ requestId: "request-1", status: 200 }]);
	});

	it("follows what came with an id that looks like one, and nothing else", () => {
		expect(tripWith({ "X-Request-Id": "request-1" })).toMatchObject({ requestId: "request-1", isFollowed: true });
		expect(tripWith({ "X-Request-Id": "no id" })).toMatchObject({ requestId: expect.stringMatching(/^[\da-f-]{36}$/), isFollowed: false });
		expect(tripWith({})).toMatchObject({ isFollowed: false });
	});

	it("says that there is no such route", () => {
		tellRequest("PUT", tripWith({}), 404, 9_999);
		expect(written).toMatchObject([{ route: "PUT unrouted", status: 404 }]);
	});
});
