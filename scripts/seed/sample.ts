import { createHash } from "node:crypto";
import { ID_PREFIXES, type IdKind } from "../../contracts/ids.ts";

const DAY_IN_MS = 24 * 60 * 60 * 1000;

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * An id that is the same each time for the same name and time, and sorts by time as real ones do.
 * Laid out like a UUID version 7: 48 bits of milliseconds, then bits of a hash.
 */
export const sampleId = (kind: IdKind, name: string, at: Date): string =>
	`${ID_PREFIXES[kind]}_${at.getTime().toString(16).padStart(12, "0")}7${hashOf(`${kind}/${name}`).slice(0, 19)}`;

/** A number from 0 (included) to 1 (excluded) that belongs to a name. */
export const chance = (name: string): number => Number.parseInt(hashOf(name).slice(0, 8), 16) / 0x1_0000_0000;

/** A whole number from 0 to `below` − 1 that belongs to a name. */
export const pick = (name: string, below: number): number => Math.floor(chance(name) * below);

/** The moment that lies so many days (fractions too) before another. */
export const daysBefore = (moment: Date, days: number): Date => new Date(moment.getTime() - Math.round(days * DAY_IN_MS));
