import type { ActorKind } from "#contracts/identity";
import { fail, ok, type Result } from "#contracts/result";
import type { ReviewStatus } from "#contracts/review";

const REVIEW_ACTIONS = ["reject", "publish"] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

interface Rule {
	readonly by: readonly ActorKind[];
	readonly from: readonly ReviewStatus[];
	readonly to: ReviewStatus;
}

/** The whole lifecycle of a review, which is published when it is written; every other check derives from it. */
const RULES: Record<ReviewAction, Rule> = {
	reject: { by: ["admin"], from: ["published"], to: "rejected" },
	publish: { by: ["admin"], from: ["rejected"], to: "published" },
};

/** Where an action leads; `forbidden` for others than moderators, `conflict` where the review's status does not allow it. */
export function nextStatus(current: ReviewStatus, action: ReviewAction, by: ActorKind): Result<ReviewStatus> {
	const rule = RULES[action];
	if (!rule.by.includes(by)) return fail("forbidden", `A ${by} may not ${action} a review.`);
	if (!rule.from.includes(current))
		return fail("conflict", `Cannot ${action} a review that is ${current}.`, { allowedActions: allowedActions(current, by) });
	return ok(rule.to);
}

/** What a page may offer `by` for a review that is `current`. */
export const allowedActions = (current: ReviewStatus, by: ActorKind): ReviewAction[] =>
	REVIEW_ACTIONS.filter((action) => RULES[action].by.includes(by) && RULES[action].from.includes(current));
