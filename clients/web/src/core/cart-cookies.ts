import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import * as z from "zod";
import type { Web } from "../env.ts";
import { cookieOptions } from "./cookies.ts";

const TURN = "highstreet.turn";
const REMOVED = "highstreet.removed";
const TURN_LIFE_IN_SECONDS = 30 * 86_400;
const REMOVED_LIFE_IN_SECONDS = 600;
const LONGEST_TITLE = 120;
const NOT_ORDERABLE = "highstreet.not-orderable";
const MOST_NAMED = 5;
const LONGEST_NAME = 60;

/**
 * A word that changes with every answer that has put something into the cart. Two posts with the same one were sent from the
 * same moment: of a double click the second does nothing, although the form stands on a page that is the same for everybody.
 */
export const readTurn = (c: Context<Web>): string | undefined => getCookie(c, TURN);
export const nextTurn = (c: Context<Web>): void => setCookie(c, TURN, crypto.randomUUID(), cookieOptions(c, TURN_LIFE_IN_SECONDS));

/** A line that was taken out of the cart, so that the next page can offer to put it back. */
export interface RemovedLine {
	variantId: string;
	quantity: number;
	title: string;
}

/** Leaves the line for the next page; a long title is cut. */
export const leaveRemoved = (c: Context<Web>, { variantId, quantity, title }: RemovedLine): void =>
	setCookie(
		c,
		REMOVED,
		`${variantId}.${quantity}.${title.slice(0, LONGEST_TITLE).toWellFormed()}`,
		cookieOptions(c, REMOVED_LIFE_IN_SECONDS),
	);
/** The line that the page before took out, once. */
export function takeRemoved(c: Context<Web>): RemovedLine | null {
	const [, variantId, quantity, title] = /^([\w-]{1,80})\.(\d{1,3})\.(.{1,120})$/su.exec(getCookie(c, REMOVED) ?? "") ?? [];
	if (!variantId || !title) return null;
	deleteCookie(c, REMOVED, { path: "/" });
	return { variantId, quantity: Number(quantity), title };
}

/** Leaves the names of what could not be put into the cart for the next page: the first few, and how many there were. */
export function leaveNotOrderable(c: Context<Web>, titles: readonly string[]): void {
	if (titles.length === 0) return;
	const named = titles.slice(0, MOST_NAMED).map((title) => title.slice(0, LONGEST_NAME).toWellFormed());
	setCookie(c, NOT_ORDERABLE, JSON.stringify([titles.length, ...named]), cookieOptions(c, REMOVED_LIFE_IN_SECONDS));
}
/** Those names and how many more there are, once; null where everything is in the cart. */
export function takeNotOrderable(c: Context<Web>): { titles: string[]; more: number } | null {
	const left = notOrderable.safeParse(getCookie(c, NOT_ORDERABLE));
	if (!left.success) return null;
	deleteCookie(c, NOT_ORDERABLE, { path: "/" });
	const [count, ...titles] = left.data;
	return { titles, more: Math.max(0, count - titles.length) };
}

const notOrderable = z
	.string()
	.transform((text, context) => {
		try {
			return JSON.parse(text) as unknown;
		} catch {
			context.addIssue("not JSON");
			return z.NEVER;
		}
	})
	.pipe(z.tuple([z.int().min(1)], z.string()));
