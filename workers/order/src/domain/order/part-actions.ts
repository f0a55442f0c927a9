import type { ActorKind } from "#contracts/identity";
import { fail, ok, type Result } from "#contracts/result";
import { refundableMinor } from "../refund/paid-amounts.ts";
import type { Order, VendorOrder } from "./order.ts";
import { isSecured } from "./order-status.ts";
import { returnableQuantity, unsentQuantity } from "./pieces.ts";

export const PART_ACTIONS = ["cancel", "refund", "return"] as const;
export type PartAction = (typeof PART_ACTIONS)[number];

interface Rule {
	readonly by: readonly ActorKind[];
	/** What has to be true. */
	readonly when: (order: Order, part: VendorOrder) => boolean;
	/** What is said where it is not. */
	readonly otherwise: string;
}

const isOpen = ({ status }: VendorOrder): boolean => status === "placed" || status === "accepted";
const isAwaited = (order: Order, { status }: VendorOrder): boolean =>
	status === "pending" && order.status === "pending_payment" && !isSecured(order.payment);

/**
 * What is done to the pieces and the money of a part that is placed. Shoppers and shops cancel whatever has not been sent: of a parcel and a
 * cancellation of the same pieces one comes first, by the order's version. Before the payment shoppers cancel what they like, until its money
 * is set aside: the bank was asked for all of it, and less is taken.
 */
const RULES: Record<PartAction, Rule> = {
	cancel: {
		by: ["shopper", "guest", "vendor", "admin"],
		when: (order, part) => (isOpen(part) || isAwaited(order, part)) && part.lines.some((line) => unsentQuantity(part, line) > 0),
		otherwise: "Nothing of this can be canceled any more.",
	},
	refund: {
		by: ["vendor", "admin"],
		when: (order, part) => part.placedAt !== null && refundableMinor(order, part) > 0,
		otherwise: "Nothing of this is left to refund.",
	},
	return: {
		by: ["shopper", "guest", "admin"],
		when: (_order, part) => part.lines.some((line) => returnableQuantity(part, line.id) > 0),
		otherwise: "Nothing of this can be returned now.",
	},
};

const isAllowed = (order: Order, part: VendorOrder, action: PartAction, by: ActorKind): boolean =>
	RULES[action].by.includes(by) && RULES[action].when(order, part);

/** What a page may offer `by` for the pieces and the money of a part. */
export const allowedPartActions = (order: Order, part: VendorOrder, by: ActorKind): PartAction[] =>
	PART_ACTIONS.filter((action) => isAllowed(order, part, action, by));

/** Nothing, or the conflict that says what is possible. */
export function mayDo(order: Order, part: VendorOrder, action: PartAction, by: ActorKind): Result<void> {
	if (isAllowed(order, part, action, by)) return ok(undefined);
	return fail("conflict", RULES[action].otherwise, { allowedActions: allowedPartActions(order, part, by) });
}
