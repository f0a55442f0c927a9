import { type PriceTerms, priceAt, saleTurns } from "./price.ts";

/** What was asked from `at` on, until the next of its kind. */
export interface PastPrice extends PriceTerms {
	at: string;
}

/** A stretch of time in which nothing changed that a shopper sees of a price. */
interface Stretch {
	from: string;
	priceMinor: number;
	isReduced: boolean;
}

const THIRTY_DAYS_IN_MS = 30 * 24 * 60 * 60 * 1_000;

/**
 * The lowest price in the thirty days before the present one began, where that is announced as a reduction: has a compare-at price
 * (Directive 98/6/EC, article 6a). Null where nothing is reduced at `at`, or where it has not been sold at another price before.
 * A further reduction of what is reduced begins anew; that is the stricter of the readings which member states may choose.
 * `history` is in order.
 */
export function lowestBefore(history: readonly PastPrice[], at: string): number | null {
	const stretches = stretchesUntil(history, at);
	const present = stretches.at(-1);
	if (!present?.isReduced) return null;
	const since = new Date(Date.parse(present.from) - THIRTY_DAYS_IN_MS).toISOString();
	const before = stretches.slice(0, -1).filter((_, index) => (stretches[index + 1]?.from ?? at) > since);
	return before.length === 0 ? null : Math.min(...before.map(({ priceMinor }) => priceMinor));
}

/** What a shopper saw one after the other, the last of it at `at`. */
function stretchesUntil(history: readonly PastPrice[], at: string): Stretch[] {
	const stretches: Stretch[] = [];
	history.forEach((terms, index) => {
		const end = history[index + 1]?.at ?? at;
		if (terms.at >= end && index < history.length - 1) return; // corrected at once: nobody saw it
		const turns = saleTurns(terms, terms.at).filter((turn) => turn < end || (turn === at && index === history.length - 1));
		for (const from of [terms.at, ...turns]) {
			const { priceMinor, compareAtMinor } = priceAt(terms, from);
			const last = stretches.at(-1);
			const isReduced = compareAtMinor !== null;
			if (last?.priceMinor !== priceMinor || last.isReduced !== isReduced) stretches.push({ from, priceMinor, isReduced });
		}
	});
	return stretches;
}
