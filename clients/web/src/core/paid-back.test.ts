import { expect, it } from "vitest";
import { moneyBack, paidBack } from "./paid-back.ts";

const euros = (amount: number) => ({ amount, currency: "EUR" as const });
const AT = "2026-11-22T10:00:00.000Z";

/** A refund of pieces of one line that is back; change only what the test is about. */
const refund = (amount: number, change: { doneAt?: null; refusedAt?: string; neverCharged?: number; lineId?: string } = {}) => ({
	amount: euros(amount),
	neverCharged: euros(change.neverCharged ?? 0),
	doneAt: change.doneAt === null ? null : AT,
	refusedAt: change.refusedAt ?? null,
	lines: [{ lineId: change.lineId ?? "oline_1", quantity: 1, amount: euros(amount) }],
});

it("the money of a line is there, on its way, or refused, each by itself", () => {
	const refunds = [
		refund(100),
		refund(200),
		refund(40, { doneAt: null }),
		refund(8, { doneAt: null, refusedAt: AT }),
		refund(5_000, { lineId: "oline_2" }),
		refund(900, { neverCharged: 900 }),
	];
	expect(moneyBack(refunds, "oline_1")).toEqual([
		{ state: "back", amount: 300 },
		{ state: "onItsWay", amount: 40 },
		{ state: "refused", amount: 8 },
	]);
	expect(moneyBack(refunds, "oline_3")).toEqual([]);
});

it("what was never charged was not paid back", () => {
	expect(paidBack([refund(900, { neverCharged: 900 }), refund(100, { neverCharged: 40 })]).map(({ amount }) => amount.amount)).toEqual([
		60,
	]);
});
