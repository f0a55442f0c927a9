import { describe, expect, it } from "vitest";
import type { Return } from "./return.ts";
import { allowedReturnActions } from "./return-status.ts";
import { isOverdue, remindedBefore, sendBy } from "./send-by.ts";

/** A return that was approved at noon of the 1st of November; change only what the test is about. */
const approved = (change: Partial<Return> = {}): Return =>
	({
		id: "ret_1",
		status: "approved",
		wish: "refund",
		isWithdrawal: false,
		updatedAt: "2026-11-01T12:00:00.000Z",
		remindedAt: null,
		closedAt: null,
		lines: [],
		...change,
	}) as unknown as Return;

describe("what a shop has approved", () => {
	it("is waited for 30 days, to the end of the day by the marketplace's clock", () => {
		expect(sendBy(approved())).toBe("2026-12-01T23:59:59.999Z");
		expect(sendBy(approved({ updatedAt: "2026-06-30T23:30:00.000Z" }))).toBe("2026-07-31T22:59:59.999Z");
	});

	it("is waited for ten days more at least, once the shopper is reminded", () => {
		expect(sendBy(approved({ remindedAt: "2026-11-21T12:00:00.000Z" }))).toBe("2026-12-01T23:59:59.999Z");
		expect(sendBy(approved({ remindedAt: "2026-12-20T12:00:00.000Z" }))).toBe("2026-12-30T23:59:59.999Z");
		expect(remindedBefore(new Date("2026-11-21T12:00:00.000Z"))).toBe("2026-11-01T12:00:00.000Z");
	});

	it("is closed by nobody before that, nor where nobody was reminded", () => {
		const reminded = approved({ remindedAt: "2026-11-21T12:00:00.000Z" });
		expect(isOverdue(reminded, "2026-12-01T23:59:59.999Z")).toBe(false);
		expect(isOverdue(reminded, "2026-12-02T00:00:00.000Z")).toBe(true);
		expect(isOverdue(approved(), "2027-12-02T00:00:00.000Z")).toBe(false);
		expect(allowedReturnActions(reminded, "vendor", "2026-12-01T00:00:00.000Z")).toEqual(["receive"]);
		expect(allowedReturnActions(reminded, "vendor", "2026-12-02T00:00:00.000Z")).toEqual(["receive", "close"]);
		expect(allowedReturnActions(reminded, "shopper", "2026-12-02T00:00:00.000Z")).toEqual(["cancel"]);
	});

	it.each([
		["a withdrawal, which has ended the contract", { isWithdrawal: true }],
		["a return that was not answered", { status: "requested" as const }],
		["one that has arrived", { status: "received" as const }],
		["one that was called off", { status: "canceled" as const }],
	])("is never %s", (_what, change) => {
		const asked = approved({ remindedAt: "2026-11-21T12:00:00.000Z", ...change });
		expect([sendBy(asked), isOverdue(asked, "2027-12-02T00:00:00.000Z")]).toEqual([null, false]);
		expect(allowedReturnActions(asked, "vendor", "2027-12-02T00:00:00.000Z")).not.toContain("close");
	});
});
