import type { Checkout } from "#contracts/cart";
import { newId } from "#contracts/ids";
import { CURRENCY, money } from "#contracts/money";
import { fail, ok, type Result } from "#contracts/result";
import type { AssessedCart, CartPart } from "../cart/assess-cart.ts";
import type { Offer, Shop } from "../delivery-offers.ts";
import type { Order, OrderLine, VendorOrder } from "../order/order.ts";
import type { OrderPorts } from "../ports.ts";
import type { PricedPart } from "../pricing.ts";

/** Why a cart cannot be ordered as it is, if so. Whether there is enough stock is not asked here: the reservation decides. */
export function checkOrderable({ requirements, problems, pricing }: AssessedCart, expected: Checkout["expectedTotal"]): Result<void> {
	const closed = problems.filter((problem) => problem.kind === "vendor_closed");
	if (closed.length > 0) return fail("vendor_closed", "A shop in the cart is closed.", { changes: closed });
	const unavailable = problems.filter((problem) => problem.kind === "unavailable");
	if (unavailable.length > 0) return fail("cart_changed", "Something in the cart cannot be bought any more.", { changes: unavailable });
	if (requirements.length > 0) return fail("cart_incomplete", `Checkout still needs: ${requirements.join(", ").replaceAll("_", " ")}.`);
	if (expected.amount === pricing.totalMinor) return ok(undefined);
	const repriced = problems.filter((problem) => problem.kind === "price_changed");
	if (repriced.length > 0) return fail("price_changed", "A price has changed since the cart was shown.", { changes: repriced });
	const now = money(pricing.totalMinor);
	return fail("cart_changed", "The total is not what was expected.", {
		changes: [{ lineId: "", kind: "total_changed", was: expected, now }],
	});
}

interface Draft {
	orderId: string;
	userId: string | null;
	payment: Checkout["payment"];
}

/** The order that a cart becomes: everything is copied, so that later changes elsewhere do not touch it. */
export function draftOrder({ orderId, userId, payment }: Draft, assessed: AssessedCart, ports: OrderPorts): Order {
	const { cart, pricing } = assessed;
	if (!cart.contact) throw new Error("a cart without contact is not orderable");
	const { parts, ...amounts } = pricing;
	const at = ports.now();
	return {
		id: orderId,
		number: ports.newOrderNumber(),
		cartId: cart.id,
		tokenHash: cart.tokenHash,
		userId: cart.userId ?? userId,
		status: "recorded",
		version: 1,
		currency: CURRENCY,
		...amounts,
		creditMinor: 0,
		isTaxExempt: false,
		locale: "en",
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
			amountMinor: amounts.totalMinor,
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
	const { lines, taxCountry, vendorId, ...amounts } = priced;
	return {
		id,
		vendorId,
		...shopOf(shop),
		...deliveryOf(choice),
		status: "pending",
		version: 0,
		taxCountry,
		...amounts,
		deliveryDiscountMinor: 0,
		marketplaceDiscountMinor: 0,
		deliveryTaxRateBps: 0,
		commissionMinor: 0,
		commissionTaxMinor: 0,
		placedAt: null,
		completedAt: null,
		updatedAt: at,
		lines: lines.map((line) => draftLine(id, line, assessed)),
		discounts: [],
		fulfillments: [],
	};
}

const shopOf = (shop: Shop) => ({ vendorSlug: shop.slug, vendorName: shop.name, commissionBps: shop.commissionBps });

const deliveryOf = (choice: Offer) => ({ deliveryOptionId: choice.id, deliveryKind: choice.kind, deliveryTitle: choice.title });

function draftLine(vendorOrderId: string, priced: PricedPart["lines"][number], { lines }: AssessedCart): OrderLine {
	const line = lines.find((candidate) => candidate.id === priced.id);
	if (!line) throw new Error("a price without a line");
	const { variantId, productId, product, sku, quantity, unitPriceMinor, taxCategory } = line;
	const { totalMinor, taxMinor, taxRateBps } = priced;
	return {
		id: newId("orderLine"),
		vendorOrderId,
		variantId,
		productId,
		product,
		sku,
		quantity,
		unitPriceMinor,
		totalMinor,
		discountMinor: 0,
		marketplaceDiscountMinor: 0,
		taxMinor,
		taxAddedMinor: 0,
		taxCategory,
		taxRateBps,
		commissionBps: 0,
		commissionMinor: 0,
	};
}
