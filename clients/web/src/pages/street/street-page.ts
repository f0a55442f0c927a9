import type { Context } from "hono";
import { type PublicPage, publicPage } from "../../core/public-page.ts";
import type { Web } from "../../env.ts";

/** The page is at another address of this site: thrown while a page is made, answered with 301. */
export class Moved extends Error {
	readonly to: string;
	/** `to` is without the locale. */
	constructor(to: string) {
		super(`moved to ${to}`);
		this.to = to;
	}
}

/**
 * A page of the street, for everybody. Every content has one address: parameters that are empty, unknown, twice or in
 * another order than `known` are put right first, so that all forms end at an address that is cached.
 */
export async function streetPage(c: Context<Web>, known: readonly string[], make: () => Promise<PublicPage>): Promise<Response> {
	const { pathname, search } = new URL(c.req.url);
	const tidy = tidyQuery(search, known);
	if (tidy !== null) return c.redirect(pathname + tidy, 302);
	try {
		return await publicPage(c, known, make);
	} catch (error) {
		if (error instanceof Moved) return c.redirect(c.get("page").href(error.to), 301);
		throw error;
	}
}

/** The query as it should be, with its question mark; null where it is so already. */
export function tidyQuery(search: string, known: readonly string[]): string | null {
	const given = [...new URLSearchParams(search).entries()];
	const wanted = known.flatMap((name): [string, string][] => {
		const value = given.find(([key, text]) => key === name && text.trim() !== "")?.[1].trim();
		return value === undefined ? [] : [[name, value]];
	});
	const isTidy =
		given.length === wanted.length && given.every(([name, value], index) => name === wanted[index]?.[0] && value === wanted[index]?.[1]);
	return isTidy ? null : queryOf(Object.fromEntries(wanted));
}

/** `?a=1&b=2` of what has a value, in the order given; nothing where nothing has. */
export function queryOf(values: Readonly<Record<string, string | undefined>>): string {
	const filled = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "");
	return filled.length === 0 ? "" : `?${new URLSearchParams(filled).toString()}`;
}
