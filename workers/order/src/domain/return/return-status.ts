import type { ActorKind } from "#contracts/identity";
import { fail, ok, type Result } from "#contracts/result";
import type { ReturnStatus } from "#contracts/returns";
import { localDay } from "./local-day.ts";
import type { Return } from "./return.ts";
import { isOverdue, sendBy } from "./send-by.ts";

export const RETURN_ACTIONS = ["approve", "reject", "receive", "refund", "replace", "cancel", "close"] as const;
export type ReturnAction = (typeof RETURN_ACTIONS)[number];

interface Rule {
	readonly by: readonly ActorKind[];
	readonly from: readonly ReturnStatus[];
	readonly to: ReturnStatus;
	/** What else has to be true. */
	readonly when?: (asked: Return, at: string) => boolean;
}

const SHOP: readonly ActorKind[] = ["vendor", "admin"];

/** Whether pieces of it are for sale again: the shop has kept them, and pays them back. */
const isOnTheShelf = ({ lines }: Return): boolean => lines.some(({ restockedQuantity }) => (restockedQuantity ?? 0) > 0);

/** The whole lifecycle of a return. A withdrawal waits for nobody's approval and cannot be rejected (Directive 2011/83/EU, articles 9 and 14). */
const RULES: Record<ReturnAction, Rule> = {
	approve: { by: SHOP, from: ["requested"], to: "approved" },
	reject: { by: SHOP, from: ["requested", "received"], to: "rejected", when: (asked) => !asked.isWithdrawal && !isOnTheShelf(asked) },
	receive: {
		by: SHOP,
		from: ["requested", "approved"],
		to: "received",
		when: ({ status, isWithdrawal }) => isWithdrawal || status === "approved",
	},
	refund: { by: SHOP, from: ["received"], to: "refunded" },
	replace: { by: SHOP, from: ["received"], to: "exchanged", when: ({ wish }) => wish === "exchange" },
	cancel: { by: ["shopper", "guest", "admin"], from: ["requested", "approved"], to: "canceled" },
	close: { by: SHOP, from: ["approved"], to: "canceled", when: isOverdue },
};

const isAllowed = (asked: Return, action: ReturnAction, by: ActorKind, at: string): boolean => {
	const { by: who, from, when } = RULES[action];
	return who.includes(by) && from.includes(asked.status) && (when?.(asked, at) ?? true);
};

/** What a page may offer `by` for a return at a moment. */
export const allowedReturnActions = (asked: Return, by: ActorKind, at: string): ReturnAction[] =>
	RETURN_ACTIONS.filter((action) => isAllowed(asked, action, by, at));

/** Where the action leads, or the conflict that names the state. */
export function nextReturnStatus(asked: Return, action: ReturnAction, by: ActorKind, at: string): Result<ReturnStatus> {
	if (isAllowed(asked, action, by, at)) return ok(RULES[action].to);
	return fail("conflict", `This return cannot be changed like that: ${whyNot(asked, action)}.`, {
		allowedActions: allowedReturnActions(asked, by, at),
	});
}

function whyNot(asked: Return, action: ReturnAction): string {
	const end = sendBy(asked);
	if (action === "close" && end !== null) return `the shopper has until ${localDay(end)} to send it, and is reminded before that`;
	const isForRefund = asked.status === "received" && asked.wish === "refund";
	if (action === "replace" && isForRefund)
		return "it is to be paid back, because the shopper wants that or too little is in stock to exchange it";
	if (action !== "reject") return `it is ${asked.status}`;
	if (asked.isWithdrawal) return "a withdrawal cannot be rejected";
	return isOnTheShelf(asked) ? "pieces of it are back on the shelf" : `it is ${asked.status}`;
}
