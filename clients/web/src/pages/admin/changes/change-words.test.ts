import { expect, it } from "vitest";
import { testPage as page } from "../test-page.ts";
import { type Change, changedLines, thingOf } from "./change-words.ts";

const aChange = (change: Partial<Change>): Change => ({
	id: "change_1",
	subject: "promotion",
	subjectId: "promo_1",
	action: "change",
	actor: { kind: "admin", id: "user_1" },
	before: {},
	after: {},
	createdAt: "2026-11-22T10:00:00.000Z",
	...change,
});
const linesOf = (change: Partial<Change>): string[] =>
	changedLines(page, aChange(change), []).map(({ label, text }) => `${label}: ${text}`);

it("says what a change was from and to, in words and with units, and nothing of what stayed", () => {
	const before = { title: "Spring", percentBps: 1_000, minSpendMinor: 0, maxUses: null, isActive: true, vendorId: null, endsAt: null };
	const after = { ...before, percentBps: 1_250, minSpendMinor: 2_500, maxUses: 10, isActive: false, endsAt: "2026-12-01T00:00:00.000Z" };
	expect(linesOf({ before, after })).toEqual([
		"Percent off: 10% → 12.5%",
		"From a spend of: €0.00 → €25.00",
		"Orders at most: any number → 10",
		"Switched on: Yes → No",
		"Ends: nothing → 1 Dec 2026, 00:00",
	]);
});

it("says what something new begins with, and what something that is gone was, without what nobody chose", () => {
	const rate = { rateBps: 2_300, isIncluded: true };
	expect(linesOf({ subject: "tax_rate", action: "create", before: null, after: rate })).toEqual(["Rate: 23%", "In the prices: Yes"]);
	expect(linesOf({ subject: "tax_rate", action: "delete", before: rate, after: null })).toEqual([
		"Rate: was 23%",
		"In the prices: was Yes",
	]);
	const promotion = { vendorId: "vend_1", kind: "fixed", fundedBy: "vendor", code: null, productIds: [], amountMinor: 200 };
	expect(linesOf({ action: "create", before: null, after: promotion })).toEqual([
		"Only for the shop: Open the shop",
		"What it does: An amount off",
		"Who pays for it: The shop",
		"Amount: €2.00",
	]);
	const entry = { before: { balanceMinor: 100 }, after: { amountMinor: 250, reason: "Sorry" } };
	expect(linesOf({ subject: "store_credit", ...entry })).toEqual(["On the account before: €1.00", "Amount: €2.50", "Reason: Sorry"]);
});

it("leads to what was changed, as long as it is there", () => {
	const after = { title: "Spring" };
	expect(thingOf(page, aChange({ after }))).toEqual({ name: "Spring", path: "/admin/promotions/promo_1" });
	expect(thingOf(page, aChange({ before: after, after: null }))).toEqual({ name: "Spring", path: undefined });
	const rate = aChange({ subject: "tax_rate", subjectId: "US/NEW YORK/reduced" });
	expect(thingOf(page, rate)).toEqual({ name: "United States, NEW YORK: Reduced", path: "/admin/tax-rates?country=US" });
	expect(thingOf(page, aChange({ subject: "store_credit", subjectId: "user_7" })).path).toBe("/admin/users/user_7/credit");
});

it("names people as they are called now; whoever was erased has no name and no page", () => {
	const people = new Map([["user_7", "Ada Byrne"]]);
	const credit = aChange({ subject: "store_credit", subjectId: "user_7" });
	expect(thingOf(page, credit, people)).toEqual({ name: "Ada Byrne", path: "/admin/users/user_7/credit" });
	expect(thingOf(page, { ...credit, subjectId: "user_8" }, people)).toEqual({ name: "Erased account", path: undefined });
	expect(thingOf(page, { ...credit, subjectId: "user_8" }, null)).toEqual({
		name: "Open the account",
		path: "/admin/users/user_8/credit",
	});
});
