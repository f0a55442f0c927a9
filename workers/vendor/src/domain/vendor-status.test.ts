import { expect, it } from "vitest";
import { VENDOR_STATUSES } from "#contracts/vendor";
import { allowedActions, nextStatus, VENDOR_ACTIONS } from "./vendor-status.ts";

it("offers the marketplace exactly the actions of each status", () => {
	expect(Object.fromEntries(VENDOR_STATUSES.map((status) => [status, allowedActions(status, "admin")]))).toEqual({
		applied: ["approve", "reject"],
		approved: ["suspend"],
		rejected: ["approve"],
		suspended: ["reinstate"],
	});
});

it("moves a shop exactly where it is offered to", () => {
	for (const status of VENDOR_STATUSES) {
		for (const action of VENDOR_ACTIONS) {
			expect(nextStatus(status, action, "admin").ok).toBe(allowedActions(status, "admin").includes(action));
		}
	}
	expect(nextStatus("suspended", "reinstate", "admin")).toEqual({ ok: true, value: "approved" });
});

it("names the current status and what is possible instead", () => {
	expect(nextStatus("approved", "approve", "admin")).toEqual({
		ok: false,
		error: { code: "conflict", detail: "Cannot approve a shop that is approved.", allowedActions: ["suspend"] },
	});
});

it("lets nobody but the marketplace decide", () => {
	for (const by of ["guest", "shopper", "vendor", "system"] as const) {
		expect(allowedActions("applied", by)).toEqual([]);
		expect(nextStatus("applied", "approve", by)).toMatchObject({ ok: false, error: { code: "forbidden" } });
	}
});
