import { randomBytes } from "node:crypto";
import { Refused } from "../release/failures.ts";
import type { Secret } from "./inventory.ts";
import { type Rotation, ROTATIONS } from "./list.ts";

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** From when a new value signs: by then the version that knows it is everywhere. */
export const SIGNS_AFTER_MS = 5 * 60 * 1000;

/** A new value: the moment from which it signs, and 256 random bits. */
export const newValue = (now: Date): string =>
	`${stamp(new Date(now.getTime() + SIGNS_AFTER_MS))}.${randomBytes(32).toString("base64url")}`;

/** As in ISO 8601's basic form, e.g. 20261123T045000Z. */
export const stamp = (time: Date): string => time.toISOString().replace(/[-:]|\.\d+/g, "");

/** How a secret is rotated; refuses names that are in no list, and says which are. */
export function rotationOf(name: string): Rotation {
	const rotation = ROTATIONS[name];
	if (rotation) return rotation;
	throw new Refused("usage", `${name || "That"} is no secret that can be rotated. These are: ${Object.keys(ROTATIONS).join(", ")}.`);
}

/** The names that a secret's value is kept under: one, or two that take turns. */
export const slotsOf = (name: string): string[] => [name, ...(rotationOf(name).other === undefined ? [] : [rotationOf(name).other ?? ""])];

/**
 * Under which name a new value goes: one that is free, or the one that was set before the other. Refuses where what it replaces is still
 * needed, unless that is wanted.
 */
export function slotFor(name: string, secrets: readonly Secret[], now: Date, isWanted: boolean): string {
	const slots = secrets.filter((secret) => slotsOf(name).includes(secret.name));
	const free = slotsOf(name).find((slot) => !slots.some((secret) => secret.name === slot && secret.isSet));
	if (free !== undefined) return free;
	if (slots.length === 1) return name;
	const [older, newer] = slots.toSorted((a, b) => setAt(a) - setAt(b));
	if (!older || !newer || setAt(older) === setAt(newer))
		throw new Refused(
			"refused",
			`Nobody noted which of ${slotsOf(name).join(" and ")} is older. Take one away first: forget ${name} --slot NAME.`,
		);
	const needed = setAt(newer) + rotationOf(name).overlapDays * DAY_IN_MS;
	if (needed > now.getTime() && !isWanted)
		throw new Refused(
			"refused",
			`${name} was rotated on ${day(setAt(newer))}; what the value before has signed holds until ${day(needed)}. --early rotates it now all the same, which ends that.`,
		);
	return older.name;
}

/** The one of two values that goes first: set before the other. */
export function olderSlot(name: string, secrets: readonly Secret[]): string {
	const slots = secrets.filter((secret) => slotsOf(name).includes(secret.name) && secret.isSet);
	const [older, newer] = slots.toSorted((a, b) => setAt(a) - setAt(b));
	if (!older || !newer) throw new Refused("refused", `${name} has one value only, which is in use.`);
	if (setAt(older) === setAt(newer))
		throw new Refused("refused", `Nobody noted which of ${slotsOf(name).join(" and ")} is older. Say which with --slot NAME.`);
	return older.name;
}

const setAt = ({ noted }: Secret): number => (noted === null ? 0 : Date.parse(noted.setAt));

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
