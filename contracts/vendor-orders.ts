import type { EventOf } from "./events.ts";
import type { Actor } from "./identity.ts";
import type { IdempotencyScope } from "./idempotency.ts";
import type { FulfillmentInput, ShopOrder, VendorOrderStatus } from "./order.ts";
import type { Page, PageRequest } from "./page.ts";
import type { Result } from "./result.ts";
import type { Created } from "./vendor-catalog.ts";

/** Granted to the vendor service, which has authorized the caller for `vendorId`: the orders of that one shop. */
export interface VendorOrdersApi {
	list(vendorId: string, filter: PageRequest & { status?: VendorOrderStatus | undefined }): Promise<Result<Page<ShopOrder>>>;
	find(vendorId: string, vendorOrderId: string): Promise<Result<ShopOrder>>;
	accept(actor: Actor, vendorId: string, vendorOrderId: string): Promise<Result<ShopOrder>>;
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
