import type { StoredVendorOrderStatus } from "../../workers/order/src/domain/order/order.ts";
import type { PricedPart } from "../../workers/order/src/domain/pricing/price-order.ts";
import type { orderDiscounts, orderLines, vendorOrders } from "../../workers/order/src/store/schema/orders.ts";
import type { Choice } from "./order-deliveries.ts";
import { lineId, partId, variantOf } from "./order-ids.ts";
import type { OrderPlan, PlannedLine } from "./order-plans.ts";
import type { Row } from "./order-rows.ts";
import { sampleId } from "./sample.ts";
import { COMMISSION_BPS } from "./shops.ts";

/** A shop's part of an order. */
export function partRow(
	plan: OrderPlan,
	orderId: string,
	{ shop, offer }: Choice,
	priced: PricedPart | undefined,
	status: StoredVendorOrderStatus,
	updatedAt: string,
): Row<typeof vendorOrders> {
	if (!priced) throw new Error(`no price for ${shop.sample.slug}`);
	const { lines: _lines, discounts: _discounts, isDeliveryTaxIncluded: _included, ...amounts } = priced;
	return {
		id: partId(plan, shop),
		orderId,
		vendorSlug: shop.sample.slug,
		vendorName: shop.sample.name,
		status,
		version: status === "completed" ? 3 : status === "pending" ? 1 : 2,
		deliveryOptionId: offer.id,
		deliveryKind: offer.kind,
		deliveryTitle: offer.title,
		commissionBps: COMMISSION_BPS,
		...amounts,
		placedAt: status === "pending" ? null : plan.at.toISOString(),
		completedAt: status === "completed" ? updatedAt : null,
		updatedAt,
	};
}

/** A line of an order, as it was priced. */
export function lineRow(
	plan: OrderPlan,
	orderId: string,
	line: PlannedLine,
	position: number,
	parts: readonly PricedPart[],
): Row<typeof orderLines> {
	const { stored, shop } = line.product;
	const variant = variantOf(line);
	const priced = parts.flatMap((part) => part.lines).find(({ id }) => id === lineId(plan, position));
	if (!priced) throw new Error(`line ${position} of ${plan.name} has no price`);
	return {
		id: priced.id,
		orderId,
		vendorOrderId: partId(plan, shop),
		position,
		variantId: variant.id,
		productId: stored.id,
		product: {
			slug: stored.slug,
			title: stored.title,
			variantTitle: Object.values(variant.options).join(" / ") || "Default",
			options: variant.options,
			imageUrl: stored.media[0]?.url ?? null,
			...(stored.withdrawal !== "allowed" && { withdrawal: stored.withdrawal }),
		},
		sku: variant.sku,
		quantity: line.quantity,
		unitPriceMinor: variant.priceMinor,
		totalMinor: priced.totalMinor,
		discountMinor: priced.discountMinor,
		marketplaceDiscountMinor: priced.marketplaceDiscountMinor,
		taxMinor: priced.taxMinor,
		taxAddedMinor: priced.taxAddedMinor,
		taxCategory: variant.taxCategory,
		taxRateBps: priced.taxRateBps,
		commissionBps: priced.commissionBps,
		commissionReason: priced.commissionReason,
		commissionMinor: priced.commissionMinor,
	};
}

/** The discounts of an order's parts. */
export const discountRows = (
	plan: OrderPlan,
	orderId: string,
	priced: readonly PricedPart[],
	parts: readonly Row<typeof vendorOrders>[],
): Row<typeof orderDiscounts>[] =>
	priced.flatMap(({ vendorId, discounts }) =>
		discounts.map((discount, index) => ({
			...discount,
			id: sampleId("orderDiscount", `${plan.name} ${vendorId} ${index}`, plan.at),
			orderId,
			vendorOrderId: parts.find((part) => part.vendorId === vendorId)?.id ?? "",
		})),
	);
