/** Amounts of an order or of a shop's part, in minor units. total = items − discount + delivery + taxAdded. */
export interface Amounts {
	itemsMinor: number;
	/** What is taken off, of the items and of the delivery. */
	discountMinor: number;
	deliveryMinor: number;
	/** The tax that the total contains. */
	taxMinor: number;
	/** As much of the tax as was not in the prices but came on top of them. */
	taxAddedMinor: number;
	totalMinor: number;
}
