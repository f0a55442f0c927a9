import type { PurchasesApi, ReceivedPosition, ReceivedProduct } from "#contracts/purchases";

/** How many products one look at the purchases asks for, and how many looks one page takes at most. */
const LOOKED_AT_ONCE = 100;
const LOOKS = 5;

export interface Found {
	items: ReceivedProduct[];
	/** Where to go on; null at the end. */
	next: ReceivedPosition | null;
}

/**
 * Up to `limit` products that the user received and has not reviewed. Somebody who has reviewed nearly everything
 * may get fewer, and still a place to go on from.
 */
export async function findReviewable(
	userId: string,
	after: ReceivedPosition | null,
	limit: number,
	purchases: Pick<PurchasesApi, "receivedLines">,
	reviewedAmong: (productIds: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<Found> {
	const items: ReceivedProduct[] = [];
	let position = after;
	for (let look = 0; look < LOOKS; look += 1) {
		const received = await purchases.receivedLines(userId, position, LOOKED_AT_ONCE);
		const reviewed = await reviewedAmong(received.map(({ productId }) => productId));
		items.push(...received.filter(({ productId }) => !reviewed.has(productId)));
		if (items.length > limit) return { items: items.slice(0, limit), next: positionOf(items[limit - 1]) };
		if (received.length < LOOKED_AT_ONCE) return { items, next: null };
		position = positionOf(received.at(-1));
	}
	return { items, next: position };
}

const positionOf = (product: ReceivedProduct | undefined): ReceivedPosition | null =>
	product ? { deliveredAt: product.deliveredAt, productId: product.productId } : null;
