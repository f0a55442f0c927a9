import type { EventOf } from "./events.ts";
import type { PartExplanation } from "./explanation.ts";
import type { Actor } from "./identity.ts";
import type { Invoice, ShopInvoices } from "./invoice.ts";
import type { IdempotencyScope } from "./idempotency.ts";
import type { AcceptedMany, FulfillmentInput, FulfillmentStatus, ReplacementInput, ShopOrder, VendorOrderStatus } from "./order.ts";
import type { Page, PageRequest } from "./page.ts";
import type { Result } from "./result.ts";
import type { CancelPartInput, CancelPreview, Receipt, RefundInput, ReturnStatus, ShopReturn } from "./returns.ts";
import type { Created } from "./vendor-catalog.ts";

export const VENDOR_ORDER_SORTS = ["newest", "oldest"] as const;

/** Which of a shop's orders, and in which sequence. */
export interface VendorOrderFilter extends PageRequest {
	status?: VendorOrderStatus | undefined;
	/** One of these. */
	fulfillmentStatus?: readonly FulfillmentStatus[] | undefined;
	/** Only these orders, at most 50. */
	ids?: readonly string[] | undefined;
	/** The beginning of a number, or a part of a name. */
	q?: string | undefined;
	/** The newest first, unless asked otherwise. */
	sort?: (typeof VENDOR_ORDER_SORTS)[number] | undefined;
}

/** Which of a shop's returns. */
export interface ReturnFilter extends PageRequest {
	status?: ReturnStatus | undefined;
}

/** Granted to the vendor service, which has authorized the caller for `vendorId`: the orders of that one shop. */
export interface VendorOrdersApi {
	list(vendorId: string, filter: VendorOrderFilter): Promise<Result<Page<ShopOrder>>>;
	find(vendorId: string, vendorOrderId: string): Promise<Result<ShopOrder>>;
	/** Every number of the part with the rule that made it. */
	explain(vendorId: string, vendorOrderId: string): Promise<Result<PartExplanation>>;
	/** The part's invoice and credit notes, without the buyer's email. */
	listInvoices(vendorId: string, vendorOrderId: string): Promise<Result<ShopInvoices>>;
	findInvoice(vendorId: string, vendorOrderId: string, invoiceId: string): Promise<Result<Invoice>>;
	accept(actor: Actor, vendorId: string, vendorOrderId: string): Promise<Result<ShopOrder>>;
	/** Accepts each by itself, so that one which cannot be accepted keeps none of the others back. */
	acceptMany(actor: Actor, vendorId: string, vendorOrderIds: readonly string[]): Promise<Result<AcceptedMany>>;
	/** Rejects the part: its stock goes back, its money too. */
	reject(actor: Actor, vendorId: string, vendorOrderId: string, reason: string | null): Promise<Result<ShopOrder>>;
	fulfill(
		actor: Actor,
		vendorId: string,
		vendorOrderId: string,
		input: FulfillmentInput,
		scope: IdempotencyScope | null,
	): Promise<Result<Created<ShopOrder>>>;
	/** What cannot wait for the event of the same version: nothing is sold for a suspended shop any more, an approved one opens at once. */
	showVendor(vendor: EventOf<"vendor.changed">["vendor"], version: number): Promise<void>;
	deliver(actor: Actor, vendorId: string, vendorOrderId: string, fulfillmentId: string): Promise<Result<ShopOrder>>;
	/** Cancels pieces that have not been sent, all of them where none are named: their stock and money go back. */
	cancel(
		actor: Actor,
		vendorId: string,
		vendorOrderId: string,
		input: CancelPartInput,
		scope: IdempotencyScope | null,
	): Promise<Result<Created<ShopOrder>>>;
	/** What that would pay back; nothing is canceled. */
	foreseeCancel(actor: Actor, vendorId: string, vendorOrderId: string, input: CancelPartInput): Promise<Result<CancelPreview>>;
	/** Pays back an amount, pieces that were sent, or what came back; never more than was paid. */
	refund(
		actor: Actor,
		vendorId: string,
		vendorOrderId: string,
		input: RefundInput,
		scope: IdempotencyScope,
	): Promise<Result<Created<ShopOrder>>>;
	/** What comes back to the shop, the newest first. */
	listReturns(vendorId: string, filter: ReturnFilter): Promise<Result<Page<ShopReturn>>>;
	/** Takes a return, or does not. A withdrawal cannot be rejected. */
	answerReturn(
		actor: Actor,
		vendorId: string,
		vendorOrderId: string,
		returnId: string,
		action: "approve" | "reject",
		answer: string | null,
	): Promise<Result<ShopOrder>>;
	/** Closes an approved return that never came, once its time is over: its pieces stay with the shopper, and nothing is paid back. */
	closeReturn(actor: Actor, vendorId: string, vendorOrderId: string, returnId: string): Promise<Result<ShopOrder>>;
	/** Counts what arrived of a return. What can be sold again goes back on the shelf. */
	receiveReturn(actor: Actor, vendorId: string, vendorOrderId: string, returnId: string, receipt: Receipt): Promise<Result<ShopOrder>>;
	/** Sends the same again for what came back; where too little is left, the return becomes a refund. */
	replaceReturn(
		actor: Actor,
		vendorId: string,
		vendorOrderId: string,
		returnId: string,
		input: ReplacementInput,
	): Promise<Result<ShopOrder>>;
}
