import { Refused } from "../release/failures.ts";
import { WORKERS, type WorkerName } from "../worker-configs.ts";
import { changeSecret, type Place } from "./change.ts";
import { inventory, type Secret } from "./inventory.ts";
import { ROTATIONS, SETTINGS_OF } from "./list.ts";
import { newValue, olderSlot, rotationOf, slotFor, slotsOf } from "./slots.ts";
import type { SecretTool } from "./tool.ts";

export interface Wanted {
	name: string;
	/** Reads a value that somebody else made. */
	readValue: () => Promise<string>;
	/** Rotate although what the value before has signed is still good. */
	isWanted: boolean;
	/** Which of two names is meant, where nobody noted their age. */
	slot?: string | undefined;
}

/** Gives a secret another value, beside the one that it has where both must be believed for a while. Says what follows of it. */
export async function rotate(place: Place, tool: SecretTool, { name, readValue, isWanted, slot }: Wanted): Promise<string> {
	const rotation = rotationOf(name);
	const worker = workerOf(name);
	const given = rotation.value === "standard input" ? fitting(place, worker, name, await readValue()) : null;
	const { slot: into, wasDone } = await changeSecret(place, {
		worker,
		deed: "rotated",
		slots: slotsOf(name),
		choose: async () =>
			chosen(name, slot) ?? slotFor(name, await inventory(place.api, place.root, place.environment), new Date(), isWanted),
		make: (one, mark) => tool.put(worker, one, given ?? newValue(new Date()), mark),
	});
	if (wasDone) return `${name} was rotated by a run that was cut off (${into}); now that is noted, and nothing else was changed.`;
	return `${name} is rotated (${into}). ${rotation.effect}`;
}

/** Takes away the older of two values, as after a leak: what it signed is worth nothing from then on. */
export async function forget(place: Place, tool: SecretTool, { name, slot }: Pick<Wanted, "name" | "slot">): Promise<string> {
	rotationOf(name);
	const worker = workerOf(name);
	const { slot: from } = await changeSecret(place, {
		worker,
		deed: "taken away",
		slots: slotsOf(name),
		choose: async () => slotToForget(name, worker, await inventory(place.api, place.root, place.environment), slot),
		make: (one, mark) => tool.remove(worker, one, mark),
	});
	return `${from} is taken away: what it signed is worth nothing now.`;
}

function slotToForget(name: string, worker: WorkerName, secrets: readonly Secret[], slot: string | undefined): string {
	const from = chosen(name, slot) ?? olderSlot(name, secrets);
	if (!secrets.some((secret) => secret.name === from && secret.isSet)) throw new Refused("refused", `${from} is not set.`);
	if (isRequired(worker, from))
		throw new Refused("refused", `${from} is the older one and must stay set. Rotate ${name} once more: the new value takes its place.`);
	return from;
}

function workerOf(name: string): WorkerName {
	const worker = WORKERS.find((one) => SETTINGS_OF[one].some((setting) => setting.name === name));
	if (!worker) throw new Refused("usage", `No Worker has a secret ${name}. These can be rotated: ${Object.keys(ROTATIONS).join(", ")}.`);
	return worker;
}

const isRequired = (worker: WorkerName, name: string): boolean =>
	SETTINGS_OF[worker].some((setting) => setting.name === name && setting.required);

function chosen(name: string, slot: string | undefined): string | undefined {
	if (slot === undefined || slotsOf(name).includes(slot)) return slot;
	throw new Refused("usage", `${name} is kept under ${slotsOf(name).join(" and ")}, and not under ${slot}.`);
}

/** What was typed or piped in, if it looks right; says what it must be, and never what it was. */
function fitting({ environment }: Place, worker: WorkerName, name: string, given: string): string {
	const value = given.trim();
	const setting = SETTINGS_OF[worker].find((one) => one.name === name);
	if (setting && !setting.fits.test(value)) throw new Refused("usage", `${name} must be ${setting.form}.`);
	const mode = /^[sr]k_(test|live)_/.exec(value)?.[1];
	if (mode === "test" && environment === "production")
		throw new Refused(
			"usage",
			"This is a test key: with it production would give goods away for cards that move no money. Take a live key.",
		);
	if (mode === "live" && environment === "staging")
		throw new Refused("usage", "This is a live key: with it staging would take real money. Take the key of a sandbox.");
	return value;
}
