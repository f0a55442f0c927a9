import type { Actor } from "#contracts/identity";
import type { Order, ShopOrder } from "#contracts/order";
import type { Result } from "#contracts/result";
import type { OrderReturn, ReturnInput } from "#contracts/returns";
import { somebody } from "../../../tests/support/service-under-test.ts";
import type { Shelf } from "./in-test-inventory.ts";
import { Street } from "./street.ts";

export const STAFF: Actor = { kind: "vendor", id: "user_staff" };

export function value<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(result.error.detail);
	return result.value;
}

/** How the only return of an order stands, after what was done to it. */
export const outcome = (changed: Result<ShopOrder>) => {
	const [asked] = value(changed).returns;
	return { status: asked?.status, wish: asked?.wish, refundId: asked?.refundId ?? null };
};

export const codes = (results: Result<unknown>[]) => results.map((result) => (result.ok ? "ok" : result.error.code)).sort();

const euros = (amount: number) => ({ amount, currency: "EUR" as const });

/** An order of three mugs for 12.30 at one shop, by post for 6.50, and what its shopper and its shop do with it; change only what the test is about. */
export async function threeMugs(street = new Street(), change: Partial<Shelf> = {}) {
	const as = somebody();
	const vendorId = await street.vendor();
	const mug = street.variant(vendorId, change);
	const { order } = await street.order({ [mug]: 3 }, as);
	const part = order.vendorOrders[0];
	const lineId = part?.lines[0]?.id ?? "";
	const partId = part?.id ?? "";
	const shop = street.vendorOrders;
	let keys = 0;
	const scope = () => ({ caller: "user_staff", path: `POST ${partId}`, key: `key-${keys++}`, bodyHash: "h" });
	const read = async () => (await street.call("GET", `/orders/${order.id}`, { as })).body as unknown as Order;
	return {
		street,
		as,
		vendorId,
		mug,
		order,
		partId,
		lineId,
		shop,
		scope,
		read,
		readPart: async () => value(await shop.find(vendorId, partId)),
		cancel: (body: unknown) => street.call("POST", `/orders/${order.id}/cancel`, { as, body }),
		accept: async () => value(await shop.accept(STAFF, vendorId, partId)),
		send: (quantity: number, handedOver = true): Promise<Result<{ value: ShopOrder }>> =>
			shop.fulfill(STAFF, vendorId, partId, { lines: [{ lineId, quantity }], handedOver }, null),
		/** All three are with the shopper. */
		deliver: async () => {
			value(await shop.accept(STAFF, vendorId, partId));
			return value(await shop.fulfill(STAFF, vendorId, partId, { handedOver: true }, null)).value;
		},
		cancelAsShop: (quantity?: number) =>
			shop.cancel(STAFF, vendorId, partId, quantity === undefined ? {} : { lines: [{ lineId, quantity }] }, null),
		foreseeAsShop: (quantity?: number) =>
			shop.foreseeCancel(STAFF, vendorId, partId, quantity === undefined ? {} : { lines: [{ lineId, quantity }] }),
		refundAmount: (amount: number) => shop.refund(STAFF, vendorId, partId, { amount: euros(amount) }, scope()),
		refundPieces: (quantity: number, delivery = false) =>
			shop.refund(STAFF, vendorId, partId, { lines: [{ lineId, quantity }], delivery }, scope()),
		refundReturn: (returnId: string, change: { amount?: number; note?: string } = {}) => {
			const { amount, ...rest } = change;
			return shop.refund(STAFF, vendorId, partId, { returnId, ...rest, ...(amount !== undefined && { amount: euros(amount) }) }, scope());
		},
		ask: async (quantity: number, change: Partial<ReturnInput> = {}) => {
			const body = { lines: [{ lineId, quantity }], ...change };
			const { status, body: asked } = await street.call("POST", `/orders/${order.id}/returns`, { as, body });
			return { status, asked: asked as unknown as OrderReturn };
		},
		answer: (returnId: string, action: "approve" | "reject") =>
			shop.answerReturn(STAFF, vendorId, partId, returnId, action, action === "reject" ? "worn" : null),
		receive: (returnId: string, receivedQuantity: number, restockedQuantity = receivedQuantity) =>
			shop.receiveReturn(STAFF, vendorId, partId, returnId, { lines: [{ lineId, receivedQuantity, restockedQuantity }] }),
		replace: (returnId: string) => shop.replaceReturn(STAFF, vendorId, partId, returnId, { handedOver: true }),
		/** What the provider was told to pay back. */
		paidBack: () => street.paidBack(),
	};
}
