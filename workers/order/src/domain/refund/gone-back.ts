import { sum } from "#contracts/money";
import type { OrderLine, Refund, VendorOrder } from "../order/order.ts";
import { linePaidMinor } from "./paid-amounts.ts";

/** What a sale moved besides what was paid. */
export type Settled = Pick<VendorOrder, "marketplaceDiscountMinor" | "taxMinor" | "commissionMinor" | "commissionTaxMinor">;

type SettledLine = Pick<
	OrderLine,
	"id" | "quantity" | "totalMinor" | "discountMinor" | "taxAddedMinor" | "marketplaceDiscountMinor" | "taxMinor" | "commissionMinor"
>;
export type SettledPart = Settled & Pick<VendorOrder, "totalMinor"> & { lines: readonly SettledLine[] };
export type PaidBack = Pick<Refund, "amountMinor" | "lines">;

/** A line or the delivery: what was paid for it, what goes with it, and how much of both is back. */
interface Share extends Omit<Settled, "commissionTaxMinor"> {
	paidMinor: number;
	backMinor: number;
	/** What goes back of what cost nothing: by its pieces. */
	pieces: number;
	piecesBack: number;
}

/**
 * What of a sale is gone after these refunds. A line gives back what it was sold for in proportion to what was paid back for it, by its
 * own commission and its own discount; what cost nothing, in proportion to its pieces; delivery that cost nothing, with the last piece.
 * An amount by itself is of everything that is left. It follows from the refunds alone and not from their sequence, is never less after
 * one more, and all of the sale after all of them.
 */
export function goneBack(part: SettledPart, refunds: readonly PaidBack[]): Settled {
	const shares = sharesOf(part, refunds);
	const leftMinor = sum(shares.map(({ paidMinor, backMinor }) => paidMinor - backMinor));
	const plainMinor = Math.min(
		leftMinor,
		sum(refunds.map(({ amountMinor }) => amountMinor)) - sum(shares.map(({ backMinor }) => backMinor)),
	);
	const gone = (name: "marketplaceDiscountMinor" | "taxMinor" | "commissionMinor"): number =>
		roundedSum(shares.map((share) => [share[name], ...fractionOf(share, plainMinor, leftMinor)]));
	const commissionMinor = gone("commissionMinor");
	return {
		marketplaceDiscountMinor: gone("marketplaceDiscountMinor"),
		taxMinor: gone("taxMinor"),
		commissionMinor,
		commissionTaxMinor: roundedSum([[part.commissionTaxMinor, BigInt(commissionMinor), BigInt(part.commissionMinor)]]),
	};
}

function sharesOf(part: SettledPart, refunds: readonly PaidBack[]): Share[] {
	const lines = part.lines.map((line): Share => {
		const back = refunds.flatMap((refund) => refund.lines.filter(({ lineId }) => lineId === line.id));
		const { marketplaceDiscountMinor, taxMinor, commissionMinor, quantity: pieces } = line;
		const paidMinor = linePaidMinor(line);
		const backMinor = Math.min(paidMinor, sum(back.map(({ amountMinor }) => amountMinor)));
		const piecesBack = sum(back.map(({ quantity }) => quantity));
		return { marketplaceDiscountMinor, taxMinor, commissionMinor, paidMinor, backMinor, pieces, piecesBack };
	});
	return [...lines, deliveryShare(part, lines, refunds)];
}

/** What the part has and its lines have not. */
function deliveryShare(part: SettledPart, lines: readonly Share[], refunds: readonly PaidBack[]): Share {
	const beyond = (total: number, name: Exclude<keyof Share, "pieces" | "piecesBack">) => total - sum(lines.map((line) => line[name]));
	const paidMinor = beyond(part.totalMinor, "paidMinor");
	const withPieces = refunds.filter((refund) => refund.lines.length > 0);
	return {
		marketplaceDiscountMinor: beyond(part.marketplaceDiscountMinor, "marketplaceDiscountMinor"),
		taxMinor: beyond(part.taxMinor, "taxMinor"),
		commissionMinor: beyond(part.commissionMinor, "commissionMinor"),
		paidMinor,
		backMinor: Math.min(paidMinor, beyond(sum(withPieces.map(({ amountMinor }) => amountMinor)), "backMinor")),
		pieces: 1,
		piecesBack: lines.every(({ pieces, piecesBack }) => piecesBack >= pieces) ? 1 : 0,
	};
}

/** How much of a share is back, of amounts by themselves its part. As a fraction, so that all shares are rounded once, together. */
function fractionOf({ paidMinor, backMinor, pieces, piecesBack }: Share, plainMinor: number, leftMinor: number): [bigint, bigint] {
	if (paidMinor === 0) return [BigInt(piecesBack), BigInt(pieces)];
	if (leftMinor === 0) return [BigInt(backMinor), BigInt(paidMinor)];
	const [left, back, paid, plain] = [leftMinor, backMinor, paidMinor, plainMinor].map(BigInt) as [bigint, bigint, bigint, bigint];
	return [back * left + plain * (paid - back), paid * left];
}

/** The sum of `amount × numerator / denominator`, rounded half up; a denominator of nothing counts nothing. */
function roundedSum(parts: readonly (readonly [number, bigint, bigint])[]): number {
	let [over, under] = [0n, 1n];
	for (const [amountMinor, numerator, denominator] of parts) {
		if (amountMinor === 0 || denominator === 0n) continue;
		over = over * denominator + BigInt(amountMinor) * numerator * under;
		under *= denominator;
	}
	return Number((2n * over + under) / (2n * under));
}
