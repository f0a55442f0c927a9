import type { TaxCategory, Withdrawal } from "./product.ts";
import type { Result } from "./result.ts";

export interface LineRequest {
	variantId: string;
	quantity: number;
}

/** What the catalog says of a variant right now. */
export interface Quote {
	variantId: string;
	productId: string;
	productSlug: string;
	/** The product's categories and all above them, its own first. */
	categoryIds: string[];
	title: string;
	variantTitle: string;
	options: Record<string, string>;
	imageUrl: string | null;
	sku: string | null;
	vendorId: string;
	/** Of one piece; see {@link unitPriceOf} for many. */
	unitPriceMinor: number;
	/** What one piece costs where so many are bought, by quantity; each lower than the one before and than the unit price. */
	volumePrices: readonly { minQuantity: number; priceMinor: number }[];
	taxCategory: TaxCategory;
	weightGrams: number;
	requiresShipping: boolean;
	/** Whether the shopper may withdraw from buying it; "allowed" where nothing is said. */
	withdrawal?: Withdrawal;
	/** How many can be bought now; null where there is no limit (not tracked, or backorder without one). */
	availableQuantity: number | null;
}

/** What each piece of so many costs. */
export const unitPriceOf = ({ unitPriceMinor, volumePrices }: Pick<Quote, "unitPriceMinor" | "volumePrices">, quantity: number): number =>
	volumePrices.findLast(({ minQuantity }) => minQuantity <= quantity)?.priceMinor ?? unitPriceMinor;

/** A variant that a reservation could not have, and how many of it are left. */
export interface Shortage {
	variantId: string;
	requested: number;
	available: number;
}

export type ReservationStatus = "held" | "committed" | "released";

/**
 * Granted to the order service. Everything is keyed by the order and safe to repeat;
 * lines of one variant are summed.
 */
export interface InventoryApi {
	/** The variants that can be bought (published, of an approved shop); the others are missing from the answer. At most 200 ids. */
	quote(variantIds: readonly string[]): Promise<Quote[]>;
	/**
	 * Holds the lines for an order until `expiresAt` (ISO 8601), all or none.
	 * `conflict` when the order's reservation was released before; otherwise the shortages, empty when held (or already held or committed).
	 * What is held already is held until `expiresAt` where that is later. A hold that has run out may be made again, as long as there is enough.
	 */
	reserve(orderId: string, lines: readonly LineRequest[], expiresAt: string): Promise<Result<{ shortages: Shortage[] }>>;
	/** Takes what is held off the shelf. `conflict` when the hold has been released or expired. */
	commit(orderId: string): Promise<Result<void>>;
	/**
	 * Lets go of what is held beyond these lines, for an order that needs less now. It never holds more by that, so that any number of
	 * such calls may come in any sequence. What was committed stays committed.
	 */
	holdNoMoreThan(orderId: string, lines: readonly LineRequest[]): Promise<Result<void>>;
	/** Lets go of what is held, and makes a reservation that arrives later fail. What was committed stays committed. */
	release(orderId: string): Promise<Result<void>>;
	/** Puts pieces back on the shelf once per `reference` (a canceled or rejected part of an order). */
	restock(reference: string, orderId: string, lines: readonly LineRequest[]): Promise<Result<void>>;
}
