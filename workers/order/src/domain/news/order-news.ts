import type { NewsKind, OrderNews } from "#contracts/order-news";
import type { NewEvent, Order, OrderChange, Refund, VendorOrder } from "../order/order.ts";
import { sendBy } from "../return/send-by.ts";
import { newsPart, orderAmounts, partAmounts } from "./news-parts.ts";

/** A mail to be sent: to the shopper, or to a shop, whose address and language the store adds. */
export type News = { to: "shopper"; withSellers: boolean; news: OrderNews } | { to: "shop"; vendorId: string; news: OrderNews };

/** The mails that a change of an order causes, one for each thing that happened which somebody waits to hear of. */
export function newsOf(order: Order, change: OrderChange): News[] {
	return change.events.flatMap((event) => {
		const tell = BY_EVENT[event.type];
		return tell ? tell({ order, change, event, part: partOf(order, change, event) }) : [];
	});
}

interface Happening {
	order: Order;
	change: OrderChange;
	event: NewEvent;
	/** The part that it is about, as it is afterwards. */
	part: VendorOrder | undefined;
}

type Tell = (happening: Happening) => News[];

/** What of the order's log is told, and how. Everything else is nobody's news. */
const BY_EVENT: Record<string, Tell | undefined> = {
	payment_pending: ({ order, change }) => [
		toShopper(order, "payment_needed", { amounts: orderAmounts(order), payBy: change.expiresAt ?? order.expiresAt }),
	],
	placed: ({ order }) => placed(order),
	canceled: (happening) => canceled(happening),
	accepted: (happening) => ofPart(happening, "accepted"),
	rejected: (happening) => ofPart(happening, "rejected"),
	fulfilled: (happening) => fulfilled(happening),
	delivered: (happening) => delivered(happening),
	part_canceled: (happening) => piecesCanceled(happening),
	pieces_canceled: (happening) => piecesCanceled(happening),
	return_requested: (happening) => [...ofReturn(happening, "return_requested"), ...returnForShop(happening)],
	return_approved: (happening) => ofReturn(happening, "return_approved"),
	return_rejected: (happening) => ofReturn(happening, "return_rejected"),
	return_received: (happening) => ofReturn(happening, "return_received"),
	return_canceled: (happening) => ofReturn(happening, "return_canceled"),
	return_reminded: (happening) => ofReturn(happening, "return_reminder"),
	return_closed: (happening) => ofReturn(happening, "return_closed"),
	exchange_unavailable: (happening) => ofReturn(happening, "exchange_unavailable"),
};

const partOf = (order: Order, change: OrderChange, { vendorOrderId }: NewEvent): VendorOrder | undefined =>
	[...(change.vendorOrders ?? []), ...order.vendorOrders].find(({ id }) => id === vendorOrderId);

const base = (order: Order, kind: NewsKind): OrderNews => ({
	kind,
	email: order.contact.email,
	locale: order.locale,
	orderId: order.id,
	number: order.number,
	hasAccount: order.userId !== null,
	currency: order.currency,
	parts: [],
});

/** News for who ordered. */
export const toShopper = (order: Order, kind: NewsKind, more: Partial<OrderNews> = {}): News => ({
	to: "shopper",
	withSellers: false,
	news: { ...base(order, kind), ...more },
});

/** News for a shop: what of its part is concerned, and nothing of who ordered. */
export const toShop = (order: Order, part: VendorOrder, kind: NewsKind, more: Partial<OrderNews> = {}): News => ({
	to: "shop",
	vendorId: part.vendorId,
	news: { ...base(order, kind), email: "", vendorOrderId: part.id, parts: [newsPart(part)], ...more },
});

/** The confirmation of the contract, with all that it has to say, and the shops' new orders. */
function placed(order: Order): News[] {
	const sold = order.vendorOrders.filter(({ status }) => status !== "canceled");
	const parts = sold.map((part) => newsPart(part, piecesLeft(part)));
	const toWho: News = { ...toShopper(order, "placed", { parts, amounts: orderAmounts(order) }), to: "shopper", withSellers: true };
	const toThem = sold.map((part, index) =>
		toShop(order, part, "shop_new_order", { parts: parts.slice(index, index + 1), amounts: partAmounts(order, part) }),
	);
	return [toWho, ...toThem];
}

/** The pieces of a part that were not canceled while it waited for its payment. */
const piecesLeft = ({ lines }: VendorOrder): Pieces =>
	lines.map(({ id, quantity, canceledQuantity }) => ({ lineId: id, quantity: quantity - canceledQuantity }));

const ofPart = ({ order, part }: Happening, kind: NewsKind): News[] => (part ? [toShopper(order, kind, { parts: [newsPart(part)] })] : []);

/** By somebody, or because the payment did not come. A checkout that never became an order has no such event. */
function canceled({ order, event }: Happening): News[] {
	const reason = event.data?.["reason"];
	if (order.status === "pending_payment") {
		if (event.actor.kind !== "system") return [toShopper(order, "canceled")];
		return [toShopper(order, reason === "payment_expired" ? "payment_expired" : "payment_failed")];
	}
	const alive = order.vendorOrders.filter(({ status }) => status === "placed" || status === "accepted");
	const parts = alive.map((part) => newsPart(part));
	return [toShopper(order, "canceled", { parts }), ...alive.map((part) => toShop(order, part, "shop_order_canceled"))];
}

/** A parcel on its way, or ready at the shop. What was handed over with it is told as delivered. */
function fulfilled({ order, change, part, event }: Happening): News[] {
	const sent = change.fulfillment;
	if (!part || !sent || event.data?.["fulfillmentId"] !== sent.id || sent.deliveredAt !== null) return [];
	const kind = part.deliveryKind === "pickup" ? "ready_for_pickup" : "sent";
	const tracking = sent.tracking ?? undefined;
	return [toShopper(order, kind, { parts: [newsPart(part, sent.lines)], ...(tracking && { tracking }) })];
}

function delivered({ order, part, event }: Happening): News[] {
	const parcel = part?.fulfillments.find(({ id }) => id === event.data?.["fulfillmentId"]);
	if (!part || !parcel) return [];
	return [toShopper(order, part.deliveryKind === "pickup" ? "handed_over" : "delivered", { parts: [newsPart(part, parcel.lines)] })];
}

/** Pieces that are not sent any more. A shop that canceled them itself need not be told. */
function piecesCanceled({ order, part, event }: Happening): News[] {
	if (!part) return [];
	const parts = [newsPart(part, event.data?.["lines"] as Pieces | undefined)];
	const isKnown = event.actor.kind === "vendor" || part.placedAt === null; // or is not known there yet
	const forShop = isKnown ? [] : [toShop(order, part, "shop_order_canceled", { parts })];
	return [toShopper(order, "part_canceled", { parts }), ...forShop];
}

type Pieces = readonly { lineId: string; quantity: number }[];

/** Told when the shop has counted what arrived. */
const COUNTED: ReadonlySet<string> = new Set(["return_received", "exchange_unavailable"]);

/** What a return is about: once it was received, what has arrived. */
function returnIn({ part, event }: Happening): Pick<OrderNews, "parts" | "return" | "sendBy"> | null {
	const asked = part?.returns.find(({ id }) => id === event.data?.["returnId"]);
	if (!part || !asked) return null;
	const pieces = asked.lines.map(({ lineId, quantity, receivedQuantity }) => ({
		lineId,
		quantity: COUNTED.has(event.type) ? (receivedQuantity ?? quantity) : quantity,
	}));
	const { id, isWithdrawal, wish } = asked;
	const end = sendBy(asked);
	return {
		parts: [newsPart(part, pieces)],
		...(event.type === "return_requested" && { return: { id, isWithdrawal, wish } }),
		...(end !== null && { sendBy: end }),
	};
}

/** Who is told this is to send something, and has to know where to. */
const TO_BE_SENT: ReadonlySet<NewsKind> = new Set(["return_approved", "return_reminder"]);

function ofReturn(happening: Happening, kind: NewsKind): News[] {
	const more = returnIn(happening);
	const withSellers = TO_BE_SENT.has(kind) || more?.return?.isWithdrawal === true;
	return more ? [{ ...toShopper(happening.order, kind, more), to: "shopper", withSellers }] : [];
}

function returnForShop(happening: Happening): News[] {
	const more = returnIn(happening);
	return happening.part && more ? [toShop(happening.order, happening.part, "shop_new_return", more)] : [];
}

/** The money of a refund has gone back; what cost nothing is no news. */
export const refundedNews = (order: Order, refund: Refund): News[] => ofRefund(order, refund, "refunded");

/** The bank refuses the money of a refund: the marketplace sees to it, and what went back as credit is there. */
export const refusedNews = (order: Order, refund: Refund): News[] => ofRefund(order, refund, "refund_refused");

function ofRefund(order: Order, { vendorOrderId, amountMinor, creditMinor }: Refund, kind: NewsKind): News[] {
	if (amountMinor === 0) return [];
	const part = order.vendorOrders.find(({ id }) => id === vendorOrderId);
	return part ? [toShopper(order, kind, { parts: [newsPart(part, [])], refund: { amountMinor, creditMinor } })] : [];
}
