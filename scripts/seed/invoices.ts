import { writeAll } from "../../kit/db.ts";
import { type DraftInvoice, invoicesOf } from "../../workers/order/src/domain/invoice/draft-invoice.ts";
import { issueInvoice } from "../../workers/order/src/store/invoice-store.ts";
import { invoices } from "../../workers/order/src/store/schema/invoices.ts";
import type { Databases } from "./databases.ts";
import type { OrderRows } from "./order-rows.ts";
import { sampleId } from "./sample.ts";
import { wholeOrder } from "./whole-order.ts";

const AT_ONCE = 80;

/** The invoices and credit notes of all orders, numbered in the sequence of their days. Those that are there already are not written again. */
export async function seedInvoices({ db }: Databases, all: readonly OrderRows[]): Promise<void> {
	const order = db("order");
	const written = new Set((await order.select({ id: invoices.id }).from(invoices)).map(({ id }) => id));
	const drafts = all.flatMap(draftsOf).toSorted((one, other) => (one.document.id < other.document.id ? -1 : 1));
	const missing = drafts.filter(({ document }) => !written.has(document.id)).map((draft) => issueInvoice(order, draft));
	for (let start = 0; start < missing.length; start += AT_ONCE) await writeAll(order, missing.slice(start, start + AT_ONCE));
}

function draftsOf(rows: OrderRows): DraftInvoice[] {
	const order = wholeOrder(rows);
	const { placedAt } = rows.order;
	if (!placedAt) return [];
	const asPlaced = order.vendorOrders.map((part) => ({ ...part, status: "placed" as const }));
	const placed = invoicesOf({ ...order, vendorOrders: asPlaced, refunds: [] }, { at: placedAt, status: "placed", events: [] });
	const back = order.refunds.flatMap((refund, index) =>
		invoicesOf({ ...order, refunds: order.refunds.slice(0, index) }, { at: refund.createdAt, refunds: [refund], events: [] }),
	);
	return [...placed, ...back].map(named);
}

/** Its id is the same for everybody, and says when it was issued. */
function named(draft: DraftInvoice): DraftInvoice {
	const { vendorOrderId, refundId, issuedAt } = draft.document;
	const id = sampleId("invoice", `${vendorOrderId} ${refundId}`, new Date(issuedAt));
	return { ...draft, document: { ...draft.document, id } };
}
