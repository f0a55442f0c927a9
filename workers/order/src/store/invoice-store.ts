import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Invoice, InvoiceList } from "#contracts/invoice";
import type { Db, Statement } from "#kit/db";
import { type DraftInvoice, invoicesOf } from "../domain/invoice/draft-invoice.ts";
import type { Order, OrderChange } from "../domain/order/order.ts";
import { invoices } from "./schema/invoices.ts";

/** The statements that issue the invoices and credit notes of a change; they belong into its batch. */
export const invoiceStatements = (db: Db, order: Order, change: OrderChange): Statement[] =>
	invoicesOf(order, change).map((draft) => issueInvoice(db, draft));

/**
 * Takes the shop's next number and writes the document with it. The batch is a transaction and the database has one writer, so no two
 * read the same last number, and a batch that is rolled back has taken none: the sequence has no gaps. A credit note for what was never
 * invoiced, as orders from before there were invoices, is not written.
 */
export function issueInvoice(db: Db, { document, prefix, vendorId }: DraftInvoice): Statement {
	const { id, issuedAt, refundId, vendorOrderId, order } = document;
	const number = sql`printf('%s-%s-%06d', ${prefix}, ${issuedAt.slice(0, 4)}, next.sequence)`;
	const complete = sql`json_set(${JSON.stringify(document)}, '$.number', ${number}, '$.corrects', corrected.number,
		'$.seller.traderName', v.trader ->> '$.traderName', '$.seller.registrationNumber', v.trader ->> '$.registrationNumber',
		'$.seller.vatNumber', v.trader ->> '$.vatNumber', '$.seller.email', v.email,
		'$.seller.address', json(json_remove(v.place, '$.latitude', '$.longitude')))`;
	return db.run(sql`
		INSERT INTO invoices (id, vendor_id, sequence, order_id, vendor_order_id, refund_id, document, issued_at)
		SELECT ${id}, ${vendorId}, next.sequence, ${order.id}, ${vendorOrderId}, ${refundId}, ${complete}, ${issuedAt}
		FROM (SELECT coalesce(max(sequence), 0) + 1 AS sequence FROM invoices WHERE vendor_id = ${vendorId}) next
		LEFT JOIN vendors v ON v.id = ${vendorId}
		LEFT JOIN (SELECT document ->> '$.number' AS number FROM invoices WHERE ${isInvoiceOf(vendorOrderId)}) corrected
		WHERE ${refundId} IS NULL OR corrected.number IS NOT NULL`);
}

/** As the index `invoices_once` has it. A part's own invoice has no refund. */
const isInvoiceOf = (vendorOrderId: string): SQL => sql`vendor_order_id = ${vendorOrderId} AND coalesce(refund_id, '') = ''`;

/** Which of an order's: all, or those of one shop's part. */
const ofOrder = (orderId: string, vendorOrderId?: string): SQL | undefined =>
	and(eq(invoices.orderId, orderId), ...(vendorOrderId === undefined ? [] : [eq(invoices.vendorOrderId, vendorOrderId)]));

const read = (row: { document: Record<string, unknown> }): Invoice => row.document as unknown as Invoice;

/** The invoices and credit notes of an order, or of one part of it, the oldest first. */
export async function loadInvoices(db: Db, orderId: string, vendorOrderId?: string): Promise<Invoice[]> {
	const rows = await db
		.select({ document: invoices.document })
		.from(invoices)
		.where(ofOrder(orderId, vendorOrderId))
		.orderBy(asc(invoices.id));
	return rows.map(read);
}

/** Those of an order, as a list has them. */
export async function listInvoices(db: Db, orderId: string): Promise<InvoiceList> {
	const all = await loadInvoices(db, orderId);
	return {
		items: all.map(({ id, kind, number, vendorOrderId: ofPart, refundId, seller, totals, issuedAt }) => ({
			id,
			kind,
			number,
			vendorOrderId: ofPart,
			refundId,
			seller: seller.name,
			gross: totals.gross,
			issuedAt,
		})),
	};
}

/** One of them, or null. */
export async function findInvoice(db: Db, orderId: string, id: string, vendorOrderId?: string): Promise<Invoice | null> {
	const [row] = await db
		.select({ document: invoices.document })
		.from(invoices)
		.where(and(eq(invoices.id, id), ofOrder(orderId, vendorOrderId)));
	return row ? read(row) : null;
}
