import { SHOP_LEDGER_KINDS, type Statement } from "#contracts/ledger";
import { money, sum } from "#contracts/money";
import type { LedgerKind } from "#contracts/ledger";
import type { Account } from "./accounts.ts";

/** What was entered in one account by one kind of transaction. */
export interface KindSum {
	kind: LedgerKind;
	account: Account;
	count: number;
	amountMinor: number;
}

export interface StatementFacts {
	month: string;
	openingMinor: number;
	sums: readonly KindSum[];
	/** The tax in what shoppers paid and got back. */
	taxes: readonly { kind: LedgerKind; taxMinor: number }[];
}

/** When a month begins, and when the next does (UTC). */
export function monthBounds(month: string): { from: string; to: string } {
	const [year = 0, number = 0] = month.split("-").map(Number);
	const first = (index: number) => new Date(Date.UTC(year, index, 1)).toISOString();
	return { from: first(number - 1), to: first(number) };
}

/** A month of a shop's ledger in sums. */
export function statementOf({ month, openingMinor, sums, taxes }: StatementFacts): Statement {
	const kinds = SHOP_LEDGER_KINDS.flatMap((kind) => {
		const own = sums.find((entry) => entry.kind === kind && entry.account === "vendor_payable");
		if (!own) return [];
		const inAccount = (account: Account) => sums.find((entry) => entry.kind === kind && entry.account === account)?.amountMinor ?? 0;
		return [
			{
				kind,
				count: own.count,
				paid: money(0 - inAccount("shopper_payments")),
				marketplaceDiscount: money(0 - inAccount("marketplace_discounts")),
				commission: money(inAccount("commission_income")),
				commissionTax: money(inAccount("commission_tax")),
				tax: money(taxes.find((entry) => entry.kind === kind)?.taxMinor ?? 0),
				amount: money(own.amountMinor),
			},
		];
	});
	return { month, opening: money(openingMinor), kinds, closing: money(openingMinor + sum(kinds.map(({ amount }) => amount.amount))) };
}

const COLUMNS = ["paid", "marketplaceDiscount", "commission", "commissionTax", "tax", "amount"] as const;
const decimal = (minor: number): string =>
	`${minor < 0 ? "-" : ""}${Math.trunc(Math.abs(minor) / 100)}.${String(Math.abs(minor) % 100).padStart(2, "0")}`;

/** A statement as CSV (RFC 4180): a line per kind between the opening and the closing balance, amounts as decimals. */
export function statementCsv({ month, opening, kinds, closing }: Statement): string {
	const lines = [
		["month", "kind", "count", ...COLUMNS, "currency"],
		[month, "opening", "", ...COLUMNS.map((column) => (column === "amount" ? decimal(opening.amount) : "")), opening.currency],
		...kinds.map((kind) => [
			month,
			kind.kind,
			String(kind.count),
			...COLUMNS.map((column) => decimal(kind[column].amount)),
			opening.currency,
		]),
		[month, "closing", "", ...COLUMNS.map((column) => (column === "amount" ? decimal(closing.amount) : "")), closing.currency],
	];
	return lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}
