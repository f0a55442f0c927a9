import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Web } from "../../env.ts";

/** What can be undone: the names of the texts that say what was done. */
export const UNDOABLE = [
	"published",
	"drafted",
	"archived",
	"deleted",
	"priced",
	"pictureRemoved",
	"takenOut",
	"termsSaved",
	"stockPlaced",
	"onSale",
	"offSale",
] as const;
/** One of them. */
export type Undoable = (typeof UNDOABLE)[number];

/** What was just done to how many things, and how they were before. */
export interface Undo {
	done: Undoable;
	count: number;
	/** What the form that undoes it sends; empty where it was too much to keep. */
	before: string;
}

const COOKIE = "highstreet.undo";
const LIFE_IN_SECONDS = 60;
/** Browsers keep 4,096 bytes of a cookie, its name and attributes included. */
const MAX_BYTES = 3_600;

/** Rows of a table as one text. Cells lose their tabs and line breaks. */
export const packed = (rows: readonly (readonly (string | number)[])[]): string =>
	rows.map((row) => row.map((cell) => String(cell).replaceAll(/[\t\n\r]+/g, " ")).join("\t")).join("\n");

/** The rows that a form sends back. */
export const unpacked = (text: string): string[][] => (text === "" ? [] : text.split(/\r?\n/).map((row) => row.split("\t")));

/** Keeps for the next page what was done, so that it says so and offers to undo it. */
export function leaveUndo(c: Context<Web>, done: Undoable, before: readonly (readonly (string | number)[])[]): void {
	const rows = packed(before);
	const kept = encodeURIComponent(rows).length > MAX_BYTES ? "" : rows;
	const secure = new URL(c.req.url).protocol === "https:";
	setCookie(c, COOKIE, `${done}\n${before.length}\n${kept}`, {
		path: "/",
		httpOnly: true,
		sameSite: "Lax",
		secure,
		maxAge: LIFE_IN_SECONDS,
	});
}

/** What was done right before this page, once. */
export function takeUndo(c: Context<Web>): Undo | null {
	const kept = getCookie(c, COOKIE);
	if (kept === undefined) return null;
	deleteCookie(c, COOKIE, { path: "/" });
	const [name = "", count = "", ...before] = kept.split("\n");
	const done = UNDOABLE.find((known) => known === name);
	return done ? { done, count: Number(count) || 0, before: before.join("\n") } : null;
}
