import type { Address } from "../../contracts/cart.ts";
import { sum } from "../../contracts/money.ts";
import { offersOf } from "../../workers/order/src/domain/delivery-offers.ts";
import type { orderLines, vendorOrders } from "../../workers/order/src/store/schema/orders.ts";
import { variantOf } from "./order-ids.ts";
import type { OrderPlan } from "./order-plans.ts";
import type { Row } from "./order-rows.ts";
import { chance, daysBefore, pick, sampleId } from "./sample.ts";
import { COMMISSION_BPS, type SeededShop } from "./shops.ts";

/** The shops of an order with the way of delivery that its shopper chose. */
export function choiceOf(plan: OrderPlan, shops: ReadonlyMap<string, SeededShop>, address: Address) {
	return [...new Set(plan.lines.map(({ product }) => product.shop.id))].map((vendorId) => {
		const shop = shops.get(vendorId);
		if (!shop) throw new Error(`no shop ${vendorId}`);
		const itemsMinor = sum(
			plan.lines.filter(({ product }) => product.shop.id === vendorId).map((line) => variantOf(line).priceMinor * line.quantity),
		);
		const { id, sample, deliveryOptions } = shop;
		const offers = offersOf(
			{
				id,
				slug: sample.slug,
				name: sample.name,
				status: "approved",
				country: "IE",
				latitude: null,
				longitude: null,
				openingHours: [],
				deliveryOptions,
				commissionBps: COMMISSION_BPS,
			},
			{ itemsMinor, weightGrams: 0, requiresShipping: true },
			address,
		);
		const sendable = offers.filter(({ kind }) => kind !== "pickup");
		const wanted = sample.address.city === address.city && chance(`${plan.name} pickup`) < 0.4 ? offers : sendable;
		const offer = wanted[pick(`${plan.name} ${sample.slug} delivery`, wanted.length)];
		if (!offer) throw new Error(`${sample.slug} does not deliver to ${address.city}`);
		return { shop, offer };
	});
}

/** A shop with the way of delivery that was chosen. */
export type Choice = ReturnType<typeof choiceOf>[number];

/** Parcels of what was sent: all lines of a part, or all but its last where it is sent in part. */
export function fulfillmentsOf(
	plan: OrderPlan,
	orderId: string,
	parts: readonly Row<typeof vendorOrders>[],
	lines: readonly Row<typeof orderLines>[],
) {
	const isSent = plan.fate === "sent" || plan.fate === "partly-sent";
	const sent = parts.filter(({ status }) => status === "completed" || (isSent && status === "accepted"));
	const fulfillments = sent.map((part) => ({
		id: sampleId("fulfillment", part.id, plan.at),
		orderId,
		vendorOrderId: part.id,
		tracking:
			part.deliveryKind === "pickup" ? null : { carrier: "An Post", number: `LX${String(100_000_000 + pick(part.id, 900_000_000))}IE` },
		shippedAt: daysBefore(plan.at, -1.2).toISOString(),
		deliveredAt: part.status === "completed" ? daysBefore(plan.at, -3).toISOString() : null,
	}));
	const fulfillmentLines = fulfillments.flatMap(({ id, vendorOrderId }) => {
		const packed = lines.filter((line) => line.vendorOrderId === vendorOrderId);
		const some = plan.fate === "partly-sent" ? packed.slice(0, -1) : packed;
		return some.map((line) => ({ fulfillmentId: id, orderId, lineId: line.id, quantity: line.quantity }));
	});
	return { fulfillments, fulfillmentLines };
}
