import type { PromotionStatus } from "#contracts/promotion";
import type { Promotion } from "../pricing/promotion.ts";

/** A promotion as it is kept. Every change is a compare-and-set on its version. */
export interface StoredPromotion extends Promotion {
	version: number;
	productIds: string[];
	categoryIds: string[];
	createdAt: string;
	updatedAt: string;
}

/** A promotion with how many orders have it, and its shop as far as it is known. */
export interface ListedPromotion {
	promotion: StoredPromotion;
	uses: number;
	shop: { slug: string; name: string } | null;
}

/** Whose promotions somebody manages: all of them, or those that one shop has set up for itself. */
export type PromotionKeeper = { kind: "marketplace" } | { kind: "shop"; vendorId: string };

/** A shop's own are those that it pays for. */
export const isKept = ({ vendorId, fundedBy }: Promotion, keeper: PromotionKeeper): boolean =>
	keeper.kind === "marketplace" || (vendorId === keeper.vendorId && fundedBy === "vendor");

/** Whether a promotion is off something at a moment; times are compared as they are stored, in UTC. */
export function promotionStatus({ isActive, startsAt, endsAt, maxUses }: Promotion, uses: number, at: string): PromotionStatus {
	if (!isActive) return "inactive";
	if (endsAt !== null && Date.parse(endsAt) <= Date.parse(at)) return "ended";
	if (maxUses !== null && uses >= maxUses) return "used_up";
	return startsAt !== null && Date.parse(startsAt) > Date.parse(at) ? "scheduled" : "running";
}
