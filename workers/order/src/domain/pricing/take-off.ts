import { shareOf, splitByWeight, sum } from "#contracts/money";
import { inTurn, isOff, isRestricted, type Promotion } from "./promotion.ts";
import type { LineToPrice, PartToPrice } from "./goods.ts";

/** What one promotion takes off one line, or off a part's delivery where there is no line. */
export interface Cut<P extends Promotion = Promotion> {
	promotion: P;
	vendorId: string;
	lineId: string | null;
	amountMinor: number;
}

/** What discounts can be off. */
export interface Goods {
	/** In the sequence in which ties between them are decided. */
	lines: readonly LineToPrice[];
	parts: readonly PartToPrice[];
}

const totalOf = (line: LineToPrice): number => line.unitPriceMinor * line.quantity;

/** What is left to pay, by line and by the shop of a delivery. */
type Left = Map<string, number>;

/** Lets promotions take off what they do together, each in its turn and off what is left by then. Nothing gets below zero. */
export function takeOff<P extends Promotion>(promotions: readonly P[], goods: Goods): Cut<P>[] {
	const ofLines: Left = new Map(goods.lines.map((line) => [line.id, totalOf(line)]));
	const ofDelivery: Left = new Map(goods.parts.map((part) => [part.vendorId, part.deliveryMinor]));
	return inTurn(promotions).flatMap((promotion) => {
		const lines = goods.lines.filter((line) => isOff(promotion, line));
		return promotion.kind === "free_delivery" ? offDelivery(promotion, lines, ofDelivery) : offLines(promotion, lines, ofLines);
	});
}

function offDelivery<P extends Promotion>(promotion: P, lines: readonly LineToPrice[], left: Left): Cut<P>[] {
	return [...new Set(lines.map((line) => line.vendorId))].flatMap((vendorId) => {
		const amountMinor = left.get(vendorId) ?? 0;
		left.set(vendorId, 0);
		return amountMinor > 0 ? [{ promotion, vendorId, lineId: null, amountMinor }] : [];
	});
}

function offLines<P extends Promotion>(promotion: P, lines: readonly LineToPrice[], left: Left): Cut<P>[] {
	const leftOf = lines.map((line) => left.get(line.id) ?? 0);
	const amounts = amountsOff(promotion, lines, leftOf);
	return lines.flatMap((line, index) => {
		const amountMinor = amounts[index] ?? 0;
		left.set(line.id, (leftOf[index] ?? 0) - amountMinor);
		return amountMinor > 0 ? [{ promotion, vendorId: line.vendorId, lineId: line.id, amountMinor }] : [];
	});
}

/** What is taken off each of the lines that a promotion is off, never more than is left of it. */
function amountsOff(promotion: Promotion, lines: readonly LineToPrice[], left: readonly number[]): number[] {
	const { kind, percentBps, amountMinor } = promotion;
	if (kind === "buy_x_get_y") return freePieces(promotion, lines, left);
	if (kind === "fixed")
		return isRestricted(promotion) ? fixedOffCertain(amountMinor ?? 0, lines, left) : fixedOffAll(amountMinor ?? 0, left);
	return isRestricted(promotion)
		? left.map((each) => shareOf(each, percentBps ?? 0))
		: splitByWeight(shareOf(sum(left), percentBps ?? 0), left);
}

const fixedOffAll = (amountMinor: number, left: readonly number[]): number[] => splitByWeight(Math.min(amountMinor, sum(left)), left);

/**
 * Split by the full prices, so that no other discount moves a cent from one line to another; what a line cannot take any more
 * goes to the others, the first first.
 */
function fixedOffCertain(amountMinor: number, lines: readonly LineToPrice[], left: readonly number[]): number[] {
	const full = lines.map(totalOf);
	const amounts = splitByWeight(Math.min(amountMinor, sum(full)), full).map((share, index) => Math.min(share, left[index] ?? 0));
	let over = Math.min(amountMinor, sum(left)) - sum(amounts);
	return amounts.map((amount, index) => {
		const more = Math.min(over, (left[index] ?? 0) - amount);
		over -= more;
		return amount + more;
	});
}

/**
 * Of every `buy + get` pieces `get` are cheaper: the cheapest of all. What that comes to is off all the goods that it is for: otherwise
 * somebody could send back what they had to buy and keep what they got for it.
 */
function freePieces(promotion: Promotion, lines: readonly LineToPrice[], left: readonly number[]): number[] {
	const { buyQuantity, getQuantity, percentBps } = promotion;
	const get = getQuantity ?? 0;
	const groupSize = (buyQuantity ?? 0) + get;
	let pieces = groupSize > 0 ? Math.floor(sum(lines.map((line) => line.quantity)) / groupSize) * get : 0;
	let worthMinor = 0;
	for (const line of lines.toSorted((a, b) => a.unitPriceMinor - b.unitPriceMinor)) {
		const cheaper = Math.min(pieces, line.quantity);
		pieces -= cheaper;
		worthMinor += shareOf(line.unitPriceMinor * cheaper, percentBps ?? 0);
	}
	return fixedOffCertain(worthMinor, lines, left);
}
