import type { ActorKind } from "#contracts/identity";
import { fail, ok, type Result } from "#contracts/result";
import type { StoredVendorOrderStatus, VendorOrder } from "./order.ts";
import { parcelsOf, unsentQuantity } from "./pieces.ts";

export const VENDOR_ORDER_ACTIONS = ["accept", "reject", "fulfill", "deliver"] as const;
export type VendorOrderAction = (typeof VENDOR_ORDER_ACTIONS)[number];

interface Rule {
	readonly by: readonly ActorKind[];
	readonly from: readonly StoredVendorOrderStatus[];
	readonly to: StoredVendorOrderStatus;
	/** What else has to be true. */
	readonly when?: (part: VendorOrder) => boolean;
}

const SHOP: readonly ActorKind[] = ["vendor", "admin"];

/**
 * The lifecycle of a shop's part as far as the shop moves it. It is placed, completed and canceled with its order:
 * completed by the delivery that leaves nothing open, canceled as order-status.ts says. What replaces a return arrives after that.
 */
const RULES: Record<VendorOrderAction, Rule> = {
	accept: { by: SHOP, from: ["placed"], to: "accepted" },
	reject: { by: SHOP, from: ["placed", "accepted"], to: "rejected", when: (part) => parcelsOf(part).length === 0 },
	fulfill: {
		by: SHOP,
		from: ["accepted"],
		to: "accepted",
		when: (part) => part.lines.some((line) => unsentQuantity(part, line) > 0),
	},
	deliver: {
		by: SHOP,
		from: ["accepted", "completed"],
		to: "accepted",
		when: (part) => part.fulfillments.some((fulfillment) => fulfillment.deliveredAt === null),
	},
};

const isAllowed = (part: VendorOrder, action: VendorOrderAction, by: ActorKind): boolean => {
	const { by: who, from, when } = RULES[action];
	return who.includes(by) && from.includes(part.status) && (when?.(part) ?? true);
};

/** What a page may offer `by` for a part. */
export const allowedVendorOrderActions = (part: VendorOrder, by: ActorKind): VendorOrderAction[] =>
	VENDOR_ORDER_ACTIONS.filter((action) => isAllowed(part, action, by));

/** Where the action leads, or the conflict that names the state. */
export function nextVendorOrderStatus(part: VendorOrder, action: VendorOrderAction, by: ActorKind): Result<StoredVendorOrderStatus> {
	if (isAllowed(part, action, by)) return ok(RULES[action].to);
	return fail("conflict", `You cannot ${action} this order now: it is ${part.status}.`, {
		allowedActions: allowedVendorOrderActions(part, by),
	});
}
