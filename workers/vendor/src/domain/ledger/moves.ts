import type { Movement } from "#contracts/movement";
import type { Account, Moves } from "./accounts.ts";

/** What the shop earns by a sale, or gives back by a refund: never below zero but where the marketplace takes more than was paid. */
export const netOf = ({
	paidMinor,
	marketplaceDiscountMinor,
	commissionMinor,
	commissionTaxMinor,
}: Pick<Movement, "paidMinor" | "marketplaceDiscountMinor" | "commissionMinor" | "commissionTaxMinor">): number =>
	paidMinor + marketplaceDiscountMinor - commissionMinor - commissionTaxMinor;

/** Accounts that nothing moves are left out; the shop's own is always there, so that the shop sees every transaction. */
const moved = (moves: Moves): Moves =>
	Object.fromEntries(Object.entries(moves).filter(([account, amount]) => amount !== 0 || account === ("vendor_payable" satisfies Account)));

/** The shopper's money becomes the shop's and the marketplace's; a refund is its reverse. */
export function movesOf(movement: Movement): Moves {
	const sign = movement.kind === "sale" ? 1 : -1;
	return moved({
		shopper_payments: -sign * movement.paidMinor,
		marketplace_discounts: -sign * movement.marketplaceDiscountMinor,
		commission_income: sign * movement.commissionMinor,
		commission_tax: sign * movement.commissionTaxMinor,
		vendor_payable: sign * netOf(movement),
	});
}

export const adjustmentMoves = (amountMinor: number): Moves => ({ vendor_payable: amountMinor, adjustments: -amountMinor });

/** The provider has sent what was under way since the payout was written. */
export const paidMoves = (amountMinor: number): Moves => ({ payouts_under_way: -amountMinor, payouts_paid: amountMinor });

/** The provider refused: what was under way is in the balance again. */
export const returnedMoves = (amountMinor: number): Moves => ({ payouts_under_way: -amountMinor, vendor_payable: amountMinor });
