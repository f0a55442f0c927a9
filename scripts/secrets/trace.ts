import { sharesOf, type Version, versionsOf } from "../release/account.ts";
import type { Api } from "../release/api.ts";
import { ROTATIONS } from "./list.ts";
import type { SetOnce } from "./record.ts";

export const DEEDS = ["rotated", "taken away"] as const;
export type Deed = (typeof DEEDS)[number];

/** What a change of a secret writes on the version that it makes, so that another run finds what one that was cut off has left. */
export interface Trace {
	/** The name that the value is kept under. */
	slot: string;
	deed: Deed;
	/** The version that took the traffic; this one has its code. */
	before: string;
}

const TAG = "secret-";

/** A tag for the version of a change; `id` is another one each time. */
export const tagOf = (id: string): string => `${TAG}${id.slice(0, 8)}`;

/** The message of the version. */
export const messageOf = ({ slot, deed, before }: Trace): string => `${slot} ${deed}, after ${before}`;

/** What made a version; null where that was no change of a secret. */
export function traceOf({ annotations = {} }: Version): Trace | null {
	if (!annotations["workers/tag"]?.startsWith(TAG)) return null;
	const [, slot, deed, before] = /^(\w+) (.+), after (\S+)$/.exec(annotations["workers/message"] ?? "") ?? [];
	const known = DEEDS.find((one) => one === deed);
	return slot && known && before ? { slot, deed: known, before } : null;
}

/** What a change of a Worker's secrets has left that was cut off: a version that takes no traffic, and the next one is made from it. */
export async function findHalfMade(api: Api, script: string): Promise<Trace | null> {
	const [newest] = await versionsOf(api, script);
	const trace = newest ? traceOf(newest) : null;
	const [live] = trace ? ((await sharesOf(api, script)) ?? []) : [];
	return trace && live?.version_id === trace.before ? trace : null;
}

/** What ends a change that was cut off, in words. */
export function howToEnd({ slot, deed }: Trace, environment: string): string {
	const again = `npm run secrets -- --env ${environment} ${deed === "rotated" ? "rotate" : "forget"} ${secretOf(slot)}`;
	return `A change of ${slot} was cut off. End it first: ${again}`;
}

const secretOf = (slot: string): string => (ROTATIONS[slot] ? slot : slot.replace(/_OTHER$/, ""));

/**
 * The names under which a Worker's newest version has a value whose change never came to its end, and that nobody noted: such a value
 * comes along with a release where the one before was rolled back, for then no command can end the change.
 */
export async function findUntried(api: Api, script: string, noted: readonly Pick<SetOnce, "name" | "version">[]): Promise<string[]> {
	const last = new Map<string, { deed: Deed; id: string }>();
	for (const version of (await versionsOf(api, script)).toReversed()) {
		const trace = traceOf(version);
		if (trace) last.set(trace.slot, { deed: trace.deed, id: version.id });
	}
	const isNoted = (slot: string, id: string) => noted.some(({ name, version }) => name === slot && version === id);
	return [...last].flatMap(([slot, { deed, id }]) => (deed === "rotated" && !isNoted(slot, id) ? [slot] : []));
}

/** What to do about such a value, in words. */
export const howToReplace = (worker: string, slot: string, environment: string): string =>
	`${worker} has a ${slot} that nobody has tried, for a change of it was cut off. Give it another value: npm run secrets -- --env ${environment} rotate ${secretOf(slot)} --slot ${slot}`;
