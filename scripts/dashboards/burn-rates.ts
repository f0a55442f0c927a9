import { PERIOD_DAYS } from "./slos.ts";

/** Whom an alert tells: somebody now, or somebody tomorrow. */
export type Notification = "page" | "ticket";

/**
 * When an alert fires: where the error budget of the period burns so many times too fast, over a long window (it matters) and a short one
 * (it still goes on). Multiwindow, multi-burn-rate alerts: The Site Reliability Workbook, chapter 5, table 5-8.
 */
export interface BurnRate {
	/** The share of the period's budget that is gone when it has burned at this rate for the long window. */
	budgetShare: number;
	longHours: number;
	notification: Notification;
}

export const BURN_RATES: readonly BurnRate[] = [
	{ budgetShare: 0.02, longHours: 1, notification: "page" },
	{ budgetShare: 0.05, longHours: 6, notification: "page" },
	{ budgetShare: 0.1, longHours: 72, notification: "ticket" },
];

/** A twelfth of the long window: an alert ends soon after its cause does. */
export const shortHours = ({ longHours }: BurnRate): number => longHours / 12;

/** How many times faster than the objective allows: 1 uses the budget up exactly at the period's end. */
export const rateOf = ({ budgetShare, longHours }: BurnRate): number => round((budgetShare * PERIOD_DAYS * 24) / longHours);

/** The share of bad ones above which a window counts as burning. */
export const thresholdOf = (rate: BurnRate, objective: number): number => round(rateOf(rate) * budgetOf(objective));

/** The share that may be bad. */
export const budgetOf = (objective: number): number => round(1 - objective);

/** For how many minutes of the period everything may be bad. */
export const budgetMinutes = (objective: number): number => round(budgetOf(objective) * PERIOD_DAYS * 24 * 60);

/** After how many minutes of failing altogether the alert fires, from a window that was good before. */
export const firesAfterMinutes = (rate: BurnRate, objective: number): number => round(thresholdOf(rate, objective) * rate.longHours * 60);

/** Sums of decimal fractions come out as they are written. */
const round = (value: number): number => Number(value.toPrecision(10));
