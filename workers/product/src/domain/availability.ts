import type { Availability } from "#contracts/product";
import type { StoredVariant } from "./product.ts";

/** So few are said to be the last. */
const LOW_UP_TO = 5;

export type Shelf = Pick<
	StoredVariant,
	"stockQuantity" | "reservedQuantity" | "tracked" | "allowBackorder" | "backorderLimit" | "preorder" | "availableFrom"
>;

/** Whether somebody can buy one right now. */
export function isAvailable({
	tracked,
	allowBackorder,
	backorderLimit,
	stockQuantity,
	reservedQuantity,
}: Omit<Shelf, "preorder" | "availableFrom">): boolean {
	if (!tracked) return true;
	const beyond = allowBackorder ? (backorderLimit ?? Infinity) : 0;
	return stockQuantity + beyond > reservedQuantity;
}

/** How a variant can be had at a moment, and when it is there where that is later. */
export function availabilityAt(shelf: Shelf, at: string): { availability: Availability; availableFrom: string | null } {
	const later = shelf.availableFrom !== null && shelf.availableFrom > at ? shelf.availableFrom : null;
	const left = shelf.stockQuantity - shelf.reservedQuantity;
	if (!isAvailable(shelf)) return { availability: "sold_out", availableFrom: null };
	if (shelf.preorder && later !== null) return { availability: "preorder", availableFrom: later };
	if (shelf.tracked && left <= 0) return { availability: "backorder", availableFrom: later };
	return { availability: shelf.tracked && left <= LOW_UP_TO ? "low_stock" : "in_stock", availableFrom: null };
}
