import type { Checkout } from "#contracts/cart";
import { newId } from "#contracts/ids";
import { CURRENCY } from "#contracts/money";
import type { AssessedCart, CartPart } from "../cart/assess-cart.ts";
import type { Offer, Shop } from "../delivery-offers.ts";
import type { Order, OrderDiscount, OrderLine, VendorOrder } from "../order/order.ts";
import type { OrderPorts } from "../ports.ts";
import type { PricedDiscount, PricedLine, PricedPart } from "../pricing/price-order.ts";

interface Draft {
	orderId: string;
	/** The buyer: the cart's user, or else whoever is signed in. */
	userId: string | null;
	payment: Checkout["payment"];
	/** The language that the shopper is written to in. */
	locale?: string | undefined;
}

/** The order that a cart becomes: everything is copied, so that later changes elsewhere do not touch it. */
export function draftOrder({ orderId, userId, payment, locale = "en" }: Draft, assessed: AssessedCart, ports: OrderPorts): Order {
	const { cart, pricing } = assessed;
	if (!cart.contact) throw new Error("a cart without contact is not orderable");
	const { parts, creditMinor, credits: _credits, codes: _codes, ...amounts } = pricing;
	const at = ports.now();
	return {
		id: orderId,
		number: ports.newOrderNumber(),
		cartId: cart.id,
		tokenHash: cart.tokenHash,
		userId,
		status: "recorded",
		version: 1,
		currency: CURRENCY,
		...amounts,
		creditMinor,
		isTaxExempt: assessed.isTaxExempt,
		locale,
		contact: cart.contact,
		deliveryAddress: cart.deliveryAddress,
		failure: null,
		expiresAt: new Date(at.getTime() + ports.reservationInMs).toISOString(),
		createdAt: at.toISOString(),
		updatedAt: at.toISOString(),
		vendorOrders: assessed.parts.map((part, index) => draftPart(part, parts[index], assessed, at.toISOString())),
		payment: {
			id: newId("payment"),
			attempt: 1,
			provider: payment.provider,
			token: payment.token,
			status: "new",
			amountMinor: amounts.totalMinor - creditMinor,
			capturedMinor: 0,
			reference: null,
			actionUrl: null,
			actionToken: ports.newSecret(),
		},
		refunds: [],
	};
}

function draftPart({ shop, choice }: CartPart, priced: PricedPart | undefined, assessed: AssessedCart, at: string): VendorOrder {
	if (!shop || !choice || !priced) throw new Error("a part without shop, delivery or price is not orderable");
	const id = newId("vendorOrder");
	const { lines: pricedLines, discounts, isDeliveryTaxIncluded: _included, ...amounts } = priced;
	const lines = pricedLines.map((line) => draftLine(id, line, assessed));
	const lineIds = new Map(pricedLines.map((line, index) => [line.id, lines[index]?.id ?? null]));
	return {
		id,
		...shopOf(shop),
		...deliveryOf(choice),
		status: "pending",
		version: 0,
		...amounts,
		placedAt: null,
		completedAt: null,
		updatedAt: at,
		lines,
		discounts: discounts.map((discount) => draftDiscount(id, discount, lineIds)),
		fulfillments: [],
		returns: [],
	};
}

const shopOf = (shop: Shop) => ({ vendorSlug: shop.slug, vendorName: shop.name, commissionBps: shop.commissionBps });

const deliveryOf = (choice: Offer) => ({ deliveryOptionId: choice.id, deliveryKind: choice.kind, deliveryTitle: choice.title });

const draftDiscount = (vendorOrderId: string, discount: PricedDiscount, lineIds: ReadonlyMap<string, string | null>): OrderDiscount => ({
	id: newId("orderDiscount"),
	vendorOrderId,
	...discount,
	lineId: discount.lineId === null ? null : (lineIds.get(discount.lineId) ?? null),
});

function draftLine(vendorOrderId: string, priced: PricedLine, { lines }: AssessedCart): OrderLine {
	const line = lines.find((candidate) => candidate.id === priced.id);
	if (!line) throw new Error("a price without a line");
	const { variantId, productId, product, sku, quantity, taxCategory } = line;
	const { id: _id, isTaxIncluded: _included, ...amounts } = priced;
	return {
		id: newId("orderLine"),
		vendorOrderId,
		variantId,
		productId,
		product,
		sku,
		quantity,
		taxCategory,
		...amounts,
		canceledQuantity: 0,
	};
}
