import { newId } from "#contracts/ids";
import { sum, taxIncludedIn } from "#contracts/money";
import { dbOf } from "#kit/db";
import { SYSTEM } from "#contracts/identity";
import type { Order, OrderLine, Refund, VendorOrder } from "../src/domain/order/order.ts";
import { orderNumberFrom, ORDER_NUMBER_BYTES } from "../src/domain/order/order-number.ts";
import { orderStore } from "../src/store/order-store.ts";
import { insertStatements } from "../src/store/order-statements.ts";
import { env } from "./street.ts";

export const AT = "2026-11-22T10:00:00.000Z";
const RATE = 2300;

/** An order of two mugs and their delivery at each shop, with its money set aside: what placing it needs. Not stored yet. */
export function anAuthorizedOrder(vendorIds: readonly string[], change: Partial<Order> = {}): Order {
	const parts = vendorIds.map((vendorId) => aPart(vendorId));
	const total = (key: "itemsMinor" | "deliveryMinor" | "taxMinor" | "totalMinor") => sum(parts.map((part) => part[key]));
	return {
		id: newId("order"),
		number: orderNumberFrom(crypto.getRandomValues(new Uint8Array(ORDER_NUMBER_BYTES))),
		cartId: newId("cart"),
		tokenHash: crypto.randomUUID(),
		userId: null,
		status: "reserved",
		version: 2,
		currency: "EUR",
		itemsMinor: total("itemsMinor"),
		discountMinor: 0,
		deliveryMinor: total("deliveryMinor"),
		taxMinor: total("taxMinor"),
		taxAddedMinor: 0,
		totalMinor: total("totalMinor"),
		creditMinor: 0,
		isTaxExempt: false,
		locale: "en",
		contact: { email: `ada-${crypto.randomUUID()}@example.com` },
		deliveryAddress: { name: "Ada Byrne", line1: "1 Quay Street", city: "Galway", postalCode: "H91 X2Y3", country: "IE" },
		failure: null,
		expiresAt: AT,
		createdAt: AT,
		updatedAt: AT,
		vendorOrders: parts,
		payment: {
			id: newId("payment"),
			attempt: 1,
			provider: "test",
			token: "tok_approved",
			status: "authorized",
			amountMinor: total("totalMinor"),
			capturedMinor: 0,
			reference: null,
			actionUrl: null,
			actionToken: crypto.randomUUID(),
		},
		refunds: [],
		...change,
	};
}

function aPart(vendorId: string): VendorOrder {
	const id = newId("vendorOrder");
	const line = aLine(id);
	return {
		id,
		vendorId,
		vendorSlug: "quay-pottery",
		vendorName: "Quay Pottery",
		status: "pending",
		version: 0,
		deliveryOptionId: "post",
		deliveryKind: "shipping",
		deliveryTitle: "By post",
		taxCountry: "IE",
		taxRegion: "",
		commissionBps: 1000,
		itemsMinor: line.totalMinor,
		discountMinor: 0,
		deliveryMinor: 650,
		taxMinor: line.taxMinor + taxIncludedIn(650, RATE),
		taxAddedMinor: 0,
		totalMinor: line.totalMinor + 650,
		deliveryDiscountMinor: 0,
		marketplaceDiscountMinor: 0,
		deliveryTaxMinor: taxIncludedIn(650, RATE),
		deliveryTaxRateBps: RATE,
		commissionMinor: 0,
		commissionTaxMinor: 0,
		commissionTaxRateBps: 0,
		placedAt: null,
		completedAt: null,
		updatedAt: AT,
		lines: [line],
		discounts: [],
		fulfillments: [],
		returns: [],
	};
}

const aLine = (vendorOrderId: string): OrderLine => ({
	id: newId("orderLine"),
	vendorOrderId,
	variantId: newId("variant"),
	productId: newId("product"),
	product: { slug: "blue-mug", title: "Blue mug", variantTitle: "Default", options: {}, imageUrl: null },
	sku: "MUG-1",
	quantity: 2,
	unitPriceMinor: 1230,
	totalMinor: 2460,
	discountMinor: 0,
	marketplaceDiscountMinor: 0,
	taxMinor: taxIncludedIn(2460, RATE),
	taxAddedMinor: 0,
	taxCategory: "standard",
	taxRateBps: RATE,
	commissionBps: 0,
	commissionReason: "general",
	commissionMinor: 0,
	canceledQuantity: 0,
});

/** Stores an order as its checkout would, with the cart that it came from. */
export async function storeOrder(order: Order): Promise<Order> {
	const db = dbOf(env);
	const [first, ...rest] = insertStatements(db, order, AT);
	if (first) await db.batch([first, ...rest]);
	return order;
}

/** Places a stored order: what the last step of its checkout writes. Whether it was this call that did. */
export const place = (order: Order): Promise<boolean> =>
	orderStore(dbOf(env)).apply(order, {
		at: AT,
		status: "placed",
		payment: { status: "paid", capturedMinor: order.payment.amountMinor },
		resumeAt: null,
		vendorOrders: order.vendorOrders.map((part) => ({ ...part, status: "placed" as const, version: part.version + 1, placedAt: AT })),
		events: [{ type: "placed", actor: SYSTEM }],
	});

/** A refund of a part, by an amount. */
export const refundOf = (order: Order, part: VendorOrder, amountMinor: number): Refund => ({
	id: newId("refund"),
	paymentId: order.payment.id,
	vendorOrderId: part.id,
	reason: "goodwill",
	amountMinor,
	creditMinor: 0,
	note: null,
	lines: [],
	doneAt: null,
	createdAt: AT,
});
