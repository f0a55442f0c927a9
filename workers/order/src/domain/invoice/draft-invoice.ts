import type { Invoice, InvoiceLine } from "#contracts/invoice";
import { newId } from "#contracts/ids";
import type { Order, OrderChange, Refund, VendorOrder } from "../order/order.ts";
import { afterChange } from "../order/move-order.ts";
import { creditLines, invoiceLines, sumsOf } from "./invoice-lines.ts";

/** An invoice as far as the order says it; number, seller and what it corrects are added where it is stored. */
export interface DraftInvoice {
	document: Invoice;
	/** What its number begins with. */
	prefix: string;
	vendorId: string;
}

const PREFIX_LENGTH = 24;

/** The shop in a number: `QUAY-POTTERY`. The sequence is the shop's and not the name's, so that a new name does not begin it anew. */
const prefixOf = (part: VendorOrder): string => part.vendorSlug.slice(0, PREFIX_LENGTH).replace(/-+$/, "").toUpperCase();

/** The invoices that a change of an order causes: one for each part when it is placed, and a credit note for each refund of money, once its part is placed. */
export function invoicesOf(order: Order, change: OrderChange): DraftInvoice[] {
	const sold = change.status === "placed" ? order.vendorOrders.filter(({ status }) => status !== "canceled") : [];
	const placed = sold.map((part) => draftInvoice(order, part, change.at));
	const refunds = [...(change.settled ?? []), ...(change.refunds ?? [])];
	const after = afterChange(order, change);
	return [
		...placed,
		...refunds.filter(({ amountMinor }) => amountMinor > 0).flatMap((refund) => draftCreditNote(after, refund, change.at)),
	];
}

function draftInvoice(order: Order, part: VendorOrder, at: string): DraftInvoice {
	const draft = { kind: "invoice", refundId: null, placedAt: at, lines: invoiceLines(part) } as const;
	return { document: documentOf(order, part, draft, at), prefix: prefixOf(part), vendorId: part.vendorId };
}

function draftCreditNote(order: Order, refund: Refund, at: string): DraftInvoice[] {
	const part = order.vendorOrders.find(({ id }) => id === refund.vendorOrderId);
	if (!part || part.placedAt === null) return [];
	const lines = creditLines(order, part, refund);
	const draft = { kind: "credit_note", refundId: refund.id, placedAt: part.placedAt, lines } as const;
	return [{ document: documentOf(order, part, draft, at), prefix: prefixOf(part), vendorId: part.vendorId }];
}

interface Draft {
	kind: Invoice["kind"];
	refundId: string | null;
	placedAt: string;
	lines: InvoiceLine[];
}

function documentOf(order: Order, part: VendorOrder, { kind, refundId, placedAt, lines }: Draft, at: string): Invoice {
	return {
		id: newId("invoice"),
		kind,
		number: "",
		issuedAt: at,
		locale: order.locale,
		order: { id: order.id, number: order.number, placedAt },
		vendorOrderId: part.id,
		refundId,
		corrects: null,
		seller: {
			vendorId: part.vendorId,
			name: part.vendorName,
			traderName: null,
			registrationNumber: null,
			vatNumber: null,
			email: null,
			address: null,
		},
		buyer: buyerOf(order),
		lines,
		...sumsOf(lines),
		isTaxExempt: order.isTaxExempt,
	};
}

/** Whoever collects it has given no address, nor a name. */
function buyerOf({ contact, deliveryAddress }: Order): Invoice["buyer"] {
	if (!deliveryAddress) return { name: null, email: contact.email, address: null };
	const { name, latitude: _latitude, longitude: _longitude, ...address } = deliveryAddress;
	return { name, email: contact.email, address };
}
