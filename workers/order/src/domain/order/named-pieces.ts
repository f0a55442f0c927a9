import { fail, notFound, ok, type Result } from "#contracts/result";
import type { Pieces } from "#contracts/returns";
import type { OrderLine, VendorOrder } from "./order.ts";

/** The pieces that are named, by line; a line that is named twice counts together. */
export function sumPieces(pieces: Pieces): Map<string, number> {
	const sums = new Map<string, number>();
	for (const { lineId, quantity } of pieces) sums.set(lineId, (sums.get(lineId) ?? 0) + quantity);
	return sums;
}

/** A part's lines that are named, as long as there are so many pieces left of each; `left` says how many. */
export function namedLines(
	part: VendorOrder,
	pieces: ReadonlyMap<string, number>,
	left: (line: OrderLine) => number,
	what: string,
): Result<{ line: OrderLine; quantity: number }[]> {
	const named: { line: OrderLine; quantity: number }[] = [];
	for (const [lineId, quantity] of pieces) {
		const line = part.lines.find((each) => each.id === lineId);
		if (!line) return notFound("order line");
		if (quantity > left(line))
			return fail("conflict", `Of "${line.product.title}" ${Math.max(0, left(line))} can be ${what}, not ${quantity}.`);
		named.push({ line, quantity });
	}
	return ok(named);
}
