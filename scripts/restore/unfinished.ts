import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Says that databases are being changed for others; a street does not start until all are. */
export const unfinishedFile = (state: string): string => join(state, "restoring.json");

/** The backup whose restore was cut off while databases were changed for others; null where none was. */
export const unfinishedRestore = (state: string): string | null => readUnfinished(state)?.from ?? null;

/** The same with where the old databases went. */
export const readUnfinished = (state: string): { from: string; old: string } | null =>
	existsSync(unfinishedFile(state)) ? (JSON.parse(readFileSync(unfinishedFile(state), "utf8")) as { from: string; old: string }) : null;
