import type { OrderPlan, PlannedLine } from "./order-plans.ts";
import { sampleId } from "./sample.ts";
import type { SeededShop } from "./shops.ts";

/** The id of a planned order's line, by its place. */
export const lineId = ({ name, at }: OrderPlan, position: number) => sampleId("orderLine", `${name} ${position}`, at);

/** The id of a shop's part of a planned order. */
export const partId = ({ name, at }: OrderPlan, shop: SeededShop) => sampleId("vendorOrder", `${name} ${shop.sample.slug}`, at);

/** The variant that a planned line buys. */
export function variantOf({ product, variant }: PlannedLine) {
	const found = product.stored.variants[variant];
	if (!found) throw new Error(`${product.item.name} has no variant ${variant}`);
	return found;
}
