import type { TaxCategory } from "#contracts/product";

/** A line of a cart, with what rules may ask about its goods. */
export interface LineToPrice {
	id: string;
	vendorId: string;
	productId: string;
	/** The product's categories and all above them. */
	categoryIds: readonly string[];
	unitPriceMinor: number;
	quantity: number;
	taxCategory: TaxCategory;
}

/** One shop's part: what its delivery costs, whose tax applies to it, and what the shop pays the marketplace. */
export interface PartToPrice {
	vendorId: string;
	deliveryMinor: number;
	/** Where the goods are handed over; the region is empty where none is known. */
	taxCountry: string;
	taxRegion: string;
	/** Where the shop is: its commission is taxed as there. */
	shopCountry: string;
	/** What the marketplace takes where no rule says otherwise. */
	commissionBps: number;
}
