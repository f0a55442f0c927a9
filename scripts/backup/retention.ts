import type { RetentionRules } from "./objects.ts";
import { timeIn } from "./store.ts";

const DAY_IN_SECONDS = 86_400;

/** How long backups stay, in days: each for a month, and the first of a month for a year. */
export const KEPT_DAYS = { daily: 30, monthly: 366 } as const;
export type Kept = keyof typeof KEPT_DAYS;

/** Where a backup of this time goes: with the months' where this month has none yet. */
export function nameFor(now: Date, backups: readonly string[]): string {
	const time = now
		.toISOString()
		.replace(/\.\d+Z$/, "Z")
		.replaceAll(":", "-");
	const month = time.slice(0, 7);
	const hasMonth = backups.some((name) => name.startsWith("monthly/") && timeIn(name).startsWith(month));
	return `${hasMonth ? "daily" : "monthly"}/${time}`;
}

/** What the bucket is told: R2 deletes what is too old, and until then lets nobody delete or write over it. */
export function retentionRules(): RetentionRules {
	const kinds = Object.entries(KEPT_DAYS);
	return {
		lifecycle: kinds.map(([kind, days]) => ({
			id: `highstreet-${kind}-expire`,
			enabled: true,
			conditions: { prefix: `${kind}/` },
			deleteObjectsTransition: { condition: { type: "Age", maxAge: days * DAY_IN_SECONDS } },
		})),
		lock: kinds.map(([kind, days]) => ({
			id: `highstreet-${kind}-stay`,
			enabled: true,
			prefix: `${kind}/`,
			condition: { type: "Age", maxAgeSeconds: days * DAY_IN_SECONDS },
		})),
	};
}
