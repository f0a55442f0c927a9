import { expect, it } from "vitest";
import { money } from "#contracts/money";
import { monthBounds, statementCsv, statementOf } from "./statement.ts";

it("knows where a month begins and ends, also the last of a year", () => {
	expect(monthBounds("2026-02")).toEqual({ from: "2026-02-01T00:00:00.000Z", to: "2026-03-01T00:00:00.000Z" });
	expect(monthBounds("2026-12").to).toBe("2027-01-01T00:00:00.000Z");
});

const november = statementOf({
	month: "2026-11",
	openingMinor: -250,
	sums: [
		{ kind: "sale", account: "vendor_payable", count: 2, amountMinor: 8_831 },
		{ kind: "sale", account: "shopper_payments", count: 2, amountMinor: -9_000 },
		{ kind: "sale", account: "marketplace_discounts", count: 1, amountMinor: -1_000 },
		{ kind: "sale", account: "commission_income", count: 2, amountMinor: 950 },
		{ kind: "sale", account: "commission_tax", count: 2, amountMinor: 219 },
		{ kind: "payout", account: "vendor_payable", count: 1, amountMinor: -8_500 },
		{ kind: "payout", account: "payouts_under_way", count: 1, amountMinor: 8_500 },
		{ kind: "payout_paid", account: "payouts_paid", count: 1, amountMinor: 8_500 },
	],
	taxes: [{ kind: "sale", taxMinor: 1_683 }],
});

it("leads from the opening to the closing balance by the sums of each kind", () => {
	expect(november).toMatchObject({
		opening: money(-250),
		kinds: [
			{
				kind: "sale",
				count: 2,
				paid: money(9_000),
				marketplaceDiscount: money(1_000),
				commission: money(950),
				commissionTax: money(219),
				tax: money(1_683),
				amount: money(8_831),
			},
			{ kind: "payout", count: 1, paid: money(0), amount: money(-8_500) },
		],
		closing: money(81),
	});
});

it("writes it as CSV with decimals", () => {
	expect(statementCsv(november)).toBe(
		[
			"month,kind,count,paid,marketplaceDiscount,commission,commissionTax,tax,amount,currency",
			"2026-11,opening,,,,,,,-2.50,EUR",
			"2026-11,sale,2,90.00,10.00,9.50,2.19,16.83,88.31,EUR",
			"2026-11,payout,1,0.00,0.00,0.00,0.00,0.00,-85.00,EUR",
			"2026-11,closing,,,,,,,0.81,EUR",
			"",
		].join("\r\n"),
	);
});
