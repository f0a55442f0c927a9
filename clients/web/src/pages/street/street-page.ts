import type { Context } from "hono";
import { type PublicPage, publicPage } from "../../core/public-page.ts";
import { queryOf } from "../../core/query-of.ts";
import type { Web } from "../../env.ts";

/** The way to where a page is on this site; `to` is without the locale. 302 where the address may mean something another time. */
export const moved = (c: Context<Web>, to: string, status: 301 | 302 = 301): Response => c.redirect(c.get("page").href(to), status);

/**
 * A page of the street, for everybody. Every content has one address: parameters that are empty, unknown, twice or in
 * another order than `known` are put right first, so that all forms end at an address that is cached. Only the first page of
 * a list is: anybody can make up places in it.
 */
export async function streetPage(
	c: Context<Web>,
	known: readonly string[],
	make: () => Promise<PublicPage | Response>,
	repeated: readonly string[] = [],
): Promise<Response> {
	const { pathname, search, searchParams } = new URL(c.req.url);
	const tidy = tidyQuery(search, known, repeated);
	if (tidy !== null) return c.redirect(pathname + tidy, 302);
	if (!searchParams.has("cursor")) return publicPage(c, known, make);
	return publicPage(c, known, async () => {
		const made = await make();
		return made instanceof Response ? made : { ...made, isKept: false };
	});
}

/**
 * The query as it should be, with its question mark; null where it is so already. A place in a list is nothing without its
 * cursor. A known name that ends in a dot stands for all that begin with it; `repeated` ones may have several values.
 */
export function tidyQuery(search: string, known: readonly string[], repeated: readonly string[] = []): string | null {
	const given = [...new URLSearchParams(search).entries()];
	const filled = given.map(([name, value]): [string, string] => [name, value.trim()]).filter(([, value]) => value !== "");
	const isPlace = filled.some(([name]) => name === "cursor");
	const names = isPlace ? known : known.filter((name) => name !== "page" && name !== "trail");
	const wanted = names.flatMap((name) => {
		const found = filled.filter(([key]) => (name.endsWith(".") ? key.startsWith(name) && key !== name : key === name));
		return repeated.includes(name) ? distinct(found) : found.slice(0, 1);
	});
	const isTidy =
		given.length === wanted.length && given.every(([name, value], index) => name === wanted[index]?.[0] && value === wanted[index]?.[1]);
	return isTidy ? null : queryOf(wanted);
}

const distinct = (pairs: readonly [string, string][]): [string, string][] =>
	pairs.filter(([name, value], index) => pairs.findIndex((other) => other[0] === name && other[1] === value) === index);
