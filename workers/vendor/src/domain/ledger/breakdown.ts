import type { LedgerEntry, LedgerKind } from "#contracts/ledger";
import { money } from "#contracts/money";
import type { Moves } from "./accounts.ts";

/** How the amount of a sale or a refund comes about, as the shop sees it: a refund has everything below zero. Null for other kinds. */
export function breakdownOf({ kind, moves, taxMinor }: { kind: LedgerKind; moves: Moves; taxMinor: number }): LedgerEntry["breakdown"] {
	if (kind !== "sale" && kind !== "refund") return null;
	const {
		shopper_payments: paid = 0,
		marketplace_discounts: discount = 0,
		commission_income: commission = 0,
		commission_tax: tax = 0,
	} = moves;
	return {
		paid: money(0 - paid),
		marketplaceDiscount: money(0 - discount),
		commission: money(commission),
		commissionTax: money(tax),
		tax: money(taxMinor),
	};
}
