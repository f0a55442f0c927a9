import type { LineRequest } from "#contracts/inventory";
import { fail, ok, type Result } from "#contracts/result";

const MOST_PIECES = 1_000_000;

/** The lines with those of one variant added up; `invalid_input` for quantities that are none. */
export function sumLines(lines: readonly LineRequest[]): Result<LineRequest[]> {
	const sums = new Map<string, number>();
	for (const { variantId, quantity } of lines) {
		if (!Number.isSafeInteger(quantity) || quantity < 1) return fail("invalid_input", "A quantity is a whole number of one or more.");
		sums.set(variantId, (sums.get(variantId) ?? 0) + quantity);
	}
	if ([...sums.values()].some((quantity) => quantity > MOST_PIECES)) return fail("invalid_input", "That is more than anybody sells.");
	return ok([...sums].map(([variantId, quantity]) => ({ variantId, quantity })));
}
