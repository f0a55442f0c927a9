import type { Order, OrderChange, OrderLine, VendorOrder } from "./order.ts";

/** Whether a part is bought: placed, and neither rejected nor canceled since. */
const stands = ({ placedAt, status }: VendorOrder): boolean =>
	placedAt !== null && status !== "pending" && status !== "rejected" && status !== "canceled";

const isLeft = ({ quantity, canceledQuantity }: OrderLine): boolean => canceledQuantity < quantity;

const productsOf = (parts: readonly VendorOrder[]): string[] => [
	...new Set(parts.filter(stands).flatMap(({ lines }) => lines.filter(isLeft).map(({ productId }) => productId))),
];

/** The products that are bought in an order after a change, in its order, where the change makes them others; else null. */
export function boughtProducts(order: Order, change: OrderChange): string[] | null {
	const changed = new Map((change.vendorOrders ?? []).map((part) => [part.id, part]));
	const before = productsOf(order.vendorOrders);
	const after = productsOf(order.vendorOrders.map((part) => changed.get(part.id) ?? part));
	return before.length === after.length && before.every((id, index) => id === after[index]) ? null : after;
}
