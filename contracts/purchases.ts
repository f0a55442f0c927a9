/** One line of an order that a shopper received. */
export interface ReceivedLine {
	orderLineId: string;
	productId: string;
	vendorId: string;
	productTitle: string;
}

/** Granted to the review service. */
export interface PurchasesApi {
	/** The latest line of the product that was delivered to the user, or null: only who received an item may review it. */
	receivedLine(userId: string, productId: string): Promise<ReceivedLine | null>;
}
