/**
 * The accounts of the double entry. An amount above zero is what an account gets, below zero what it gives,
 * so that the entries of every transaction sum to zero, and what a shop is owed is the sum of its `vendor_payable`.
 */
export const ACCOUNTS = [
	/** Clearing: what shoppers' payments brought in is below zero. */
	"shopper_payments",
	"vendor_payable",
	"commission_income",
	"commission_tax",
	"marketplace_discounts",
	"payouts_under_way",
	"payouts_paid",
	"adjustments",
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** What one transaction moves, by account. */
export type Moves = Partial<Record<Account, number>>;
