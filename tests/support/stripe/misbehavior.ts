/**
 * How a call can go wrong. `…_before` has no effect and `…_after` has had it; a `broken` one answers 500, which the API keeps for the
 * idempotency key like any other answer, but for `broken_in_front`, which never got to an endpoint.
 * `late` answers nothing and has its effect when the test says so.
 */
export const MISBEHAVIORS = [
	"silent_before",
	"silent_after",
	"reset_before",
	"reset_after",
	"broken_in_front",
	"broken_before",
	"broken_after",
	"rate_limited",
	"late",
] as const;
export type Misbehavior = (typeof MISBEHAVIORS)[number];

/** What is to go wrong: the calls of an endpoint, as "POST /v1/refunds", so many times. */
export interface Plan {
	on: string;
	how: Misbehavior;
	times: number;
}

/** Takes the misbehavior that is planned for a call, if there is one. */
export function takeMisbehavior(plans: Plan[], endpoint: string): Misbehavior | null {
	const plan = plans.find(({ on, times }) => on === endpoint && times > 0);
	if (!plan) return null;
	plan.times -= 1;
	return plan.how;
}
