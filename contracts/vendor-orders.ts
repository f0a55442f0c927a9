import type { EventOf } from "./events.ts";
import type { Actor } from "./identity.ts";
import type { IdempotencyScope } from "./idempotency.ts";
import type { AcceptedMany, FulfillmentInput, FulfillmentStatus, ShopOrder, VendorOrderStatus } from "./order.ts";
import type { Page, PageRequest } from "./page.ts";
import type { Result } from "./result.ts";
import type { Created } from "./vendor-catalog.ts";

export const VENDOR_ORDER_SORTS = ["newest", "oldest"] as const;

/** Which of a shop's orders, and in which sequence. */
export interface VendorOrderFilter extends PageRequest {
	status?: VendorOrderStatus | undefined;
	/** One of these. */
	fulfillmentStatus?: readonly FulfillmentStatus[] | undefined;
	/** Only these orders, at most 50. */
	ids?: readonly string[] | undefined;
	/** The beginning of a number, or a part of a name or an email. */
	q?: string | undefined;
	/** The newest first, unless asked otherwise. */
	sort?: (typeof VENDOR_ORDER_SORTS)[number] | undefined;
}

/** Granted to the vendor service, which has authorized the caller for `vendorId`: the orders of that one shop. */
export interface VendorOrdersApi {
	list(vendorId: string, filter: VendorOrderFilter): Promise<Result<Page<ShopOrder>>>;
	find(vendorId: string, vendorOrderId: string): Promise<Result<ShopOrder>>;
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
}
