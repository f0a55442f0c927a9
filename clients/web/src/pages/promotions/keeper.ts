import type { Schemas } from "../../../../api/client.ts";
import type { Outcome } from "../../core/api.ts";
import type { KeeperFrame } from "../../layout/keeper-frame.ts";

export type Promotion = Schemas["Promotion"];

/** Which promotions a list shows. */
export interface PromotionQuery {
	limit: number;
	cursor?: string;
	active?: "true" | "false";
	q?: string;
}

/**
 * Whose promotions are looked after: a shop's own, or all of the marketplace. The pages and forms are the same, the calls and the
 * frame are not. What is read throws ApiFailure; what is changed says why it was refused.
 */
export interface Keeper {
	kind: "shop" | "marketplace";
	/** Where the pages begin, without the locale. */
	path: string;
	/** To be asked beside what the page shows. Throws ApiFailure where the page is not theirs. */
	frame(): Promise<KeeperFrame>;
	list(query: PromotionQuery): Promise<Schemas["PromotionPage"]>;
	find(id: string): Promise<Promotion>;
	/** Once per key. A shop's keeper leaves out what only operators say. */
	create(input: Schemas["PromotionInput"], key: string): Promise<Outcome<Promotion>>;
	change(id: string, patch: Schemas["PromotionPatch"]): Promise<Outcome<Promotion>>;
	remove(id: string): Promise<Outcome<unknown>>;
}
