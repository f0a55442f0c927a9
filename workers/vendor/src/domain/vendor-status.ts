import type { ActorKind } from "#contracts/identity";
import { fail, ok, type Result } from "#contracts/result";
import type { VendorStatus } from "#contracts/vendor";

export const VENDOR_ACTIONS = ["approve", "reject", "suspend", "reinstate"] as const;
export type VendorAction = (typeof VENDOR_ACTIONS)[number];

interface Rule {
	readonly by: readonly ActorKind[];
	readonly from: readonly VendorStatus[];
	readonly to: VendorStatus;
}

/** The whole lifecycle of a shop; every other check derives from it. */
const RULES: Record<VendorAction, Rule> = {
	approve: { by: ["admin"], from: ["applied", "rejected"], to: "approved" },
	reject: { by: ["admin"], from: ["applied"], to: "rejected" },
	suspend: { by: ["admin"], from: ["approved"], to: "suspended" },
	reinstate: { by: ["admin"], from: ["suspended"], to: "approved" },
};

/** Where an action leads; `forbidden` for others than the marketplace, `conflict` where the shop's status does not allow it. */
export function nextStatus(current: VendorStatus, action: VendorAction, by: ActorKind): Result<VendorStatus> {
	const rule = RULES[action];
	if (!rule.by.includes(by)) return fail("forbidden", `A ${by} may not ${action} a shop.`);
	if (!rule.from.includes(current))
		return fail("conflict", `Cannot ${action} a shop that is ${current}.`, { allowedActions: allowedActions(current, by) });
	return ok(rule.to);
}

/** Whether a shop may fill its shelves: one that is on the street, or waits to be. */
export const mayUpload = (status: VendorStatus): boolean => status === "approved" || status === "applied";

/** What a page may offer `by` for a shop that is `current`. */
export const allowedActions = (current: VendorStatus, by: ActorKind): VendorAction[] =>
	VENDOR_ACTIONS.filter((action) => RULES[action].by.includes(by) && RULES[action].from.includes(current));
