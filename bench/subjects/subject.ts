import type { Job } from "../load/jobs.ts";

/** Somebody who takes turns in a comparison. Turn 0 is the warm-up. */
export interface Contender {
	name: string;
	job(turn: number): Job;
	/** How long to wait after each turn, until work that goes on behind the answers is done. */
	settleMs?: number;
}

/** What is measured, beside its limits. */
export interface Subject {
	title: string;
	/** The unit of the rate. */
	unit: string;
	ours: Contender;
	limits: readonly Contender[];
	/** What part of the first limit's rate ours has to reach. */
	atLeast?: number;
	/** How many times the first limit's p99 ours may take. */
	p99AtMost?: number;
}
