import type { IdempotencyScope } from "./idempotency.ts";
import type { Actor } from "./identity.ts";
import type { Page, PageRequest } from "./page.ts";
import type { Promotion, PromotionPatch, ShopPromotionInput } from "./promotion.ts";
import type { Result } from "./result.ts";
import type { Created } from "./vendor-catalog.ts";

/** Which of a shop's promotions, the newest first. */
export interface ShopPromotionFilter extends PageRequest {
	/** Whether it is off something at the moment. */
	active?: boolean | undefined;
	/** A part of the title, or the beginning of a code. */
	q?: string | undefined;
}

/** Granted to the vendor service, which has authorized the caller for `vendorId`: the promotions that one shop has and pays for. */
export interface VendorPromotionsApi {
	list(vendorId: string, filter: ShopPromotionFilter): Promise<Result<Page<Promotion>>>;
	find(vendorId: string, id: string): Promise<Result<Promotion>>;
	create(actor: Actor, vendorId: string, input: ShopPromotionInput, scope: IdempotencyScope | null): Promise<Result<Created<Promotion>>>;
	change(actor: Actor, vendorId: string, id: string, patch: PromotionPatch): Promise<Result<Promotion>>;
	/** `conflict` for one that orders have. */
	remove(actor: Actor, vendorId: string, id: string): Promise<Result<void>>;
}
