import { expect, it } from "vitest";
import { allowedActions, nextStatus } from "./review-status.ts";

it("lets moderators reject what is published and publish what is rejected", () => {
	expect(nextStatus("published", "reject", "admin")).toEqual({ ok: true, value: "rejected" });
	expect(nextStatus("rejected", "publish", "admin")).toEqual({ ok: true, value: "published" });
	expect(allowedActions("published", "admin")).toEqual(["reject"]);
	expect(allowedActions("rejected", "admin")).toEqual(["publish"]);
});

it("names the current status and what is possible instead", () => {
	expect(nextStatus("published", "publish", "admin")).toEqual({
		ok: false,
		error: { code: "conflict", detail: "Cannot publish a review that is published.", allowedActions: ["reject"] },
	});
});

it("lets nobody else decide", () => {
	for (const by of ["guest", "shopper", "vendor", "system"] as const) {
		expect(allowedActions("published", by)).toEqual([]);
		expect(nextStatus("published", "reject", by)).toMatchObject({ ok: false, error: { code: "forbidden" } });
	}
});
