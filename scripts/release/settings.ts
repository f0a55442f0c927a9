import { setTimeout as pause } from "node:timers/promises";
import { SMOKE } from "./probes.ts";

/** How patient and how careful a release is. */
export interface Settings {
	/** The shares of traffic that the new versions get, one after another; the last is 100. */
	steps: readonly number[];
	/** How long each share is watched, in seconds. */
	watchSeconds: number;
	/** How many times the marketplace's health is asked for while it is watched. */
	probes: number;
	/** How many of them may fail. */
	mayFail: number;
	/** How often the smoke test is tried until it is believed to fail: a new deployment takes seconds to be everywhere. */
	smokeAttempts: number;
	/** How long a turn lasts without a sign of life, in seconds. */
	leaseSeconds: number;
	wait: (ms: number) => Promise<void>;
}

export const SETTINGS: Settings = {
	steps: [10, 50, 100],
	watchSeconds: 120,
	probes: 40,
	mayFail: 1,
	smokeAttempts: 15,
	leaseSeconds: 60,
	wait: (ms) => pause(ms),
};

/** The settings where each share is watched for so long: a look every three seconds, and at each page once. */
export const watching = (watchSeconds: number): Settings => ({
	...SETTINGS,
	watchSeconds,
	probes: Math.max(SMOKE.length, Math.ceil(watchSeconds / 3)),
});
