import * as z from "zod";
import { CURRENCY } from "./money.ts";

export const MOVEMENT_KINDS = ["sale", "refund"] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

const amount = z.int().min(0);

/** Money that moved between a shopper, a shop and the marketplace, for one shop's part of an order. In minor units, none below zero. */
export const movementSchema = z.object({
	/** The same movement has the same id, however often it is told. */
	id: z.string(),
	kind: z.enum(MOVEMENT_KINDS),
	vendorId: z.string(),
	vendorOrderId: z.string(),
	orderId: z.string(),
	/** The order's, as the shop knows it. */
	number: z.string(),
	/** When the part was placed: what it earns can be paid out some days after. */
	placedAt: z.iso.datetime(),
	currency: z.literal(CURRENCY),
	/** What the shopper paid for the part, or gets back. */
	paidMinor: amount,
	/** As much of the part's discounts as the marketplace pays to the shop, or takes back. */
	marketplaceDiscountMinor: amount,
	/** The tax that is contained in what was paid. */
	taxMinor: amount,
	/** What the marketplace takes of it, or gives back, and the tax on that. */
	commissionMinor: amount,
	commissionTaxMinor: amount,
});
export type Movement = z.infer<typeof movementSchema>;
