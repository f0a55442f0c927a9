/** One line of an order that a shopper received. */
export interface ReceivedLine {
	orderLineId: string;
	productId: string;
	vendorId: string;
	productTitle: string;
}

/** A place in the list of what a user received: the product, and when it arrived last. */
export interface ReceivedPosition {
	deliveredAt: string;
	productId: string;
}

/** A product that a user received, as it was when it was ordered. */
export interface ReceivedProduct extends ReceivedPosition {
	product: { slug: string; title: string; imageUrl: string | null };
	vendor: { id: string; slug: string; name: string };
}

/** Granted to the review service. */
export interface PurchasesApi {
	/** The latest line of the product that was delivered to the user, or null: only who received an item may review it. */
	receivedLine(userId: string, productId: string): Promise<ReceivedLine | null>;
	/** The products that were delivered to the user, each once, the latest first; those behind `after`, at most `limit` of them. */
	receivedLines(userId: string, after: ReceivedPosition | null, limit: number): Promise<ReceivedProduct[]>;
}
