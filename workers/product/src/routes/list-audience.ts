import type { Currency } from "#contracts/money";
import type { Context } from "hono";
import type { ListAudience } from "../domain/list-item.ts";
import { DEFAULT_LANGUAGE, lookupChain } from "../domain/locale.ts";

/** To whom a list is shown, as its query says (`audienceQuery`). */
export const audienceOf = (query: {
	locale?: string | undefined;
	currency?: Currency | undefined;
	country?: string | undefined;
}): ListAudience => ({
	at: new Date().toISOString(),
	languages: lookupChain(query.locale),
	currency: query.currency,
	country: query.country,
});

/** Says what languages the titles in a list are in, those that were looked for first (RFC 9110, section 8.5); nothing of an empty one. */
export function tellLanguages(c: Context, found: ReadonlySet<string>, { languages }: ListAudience): void {
	const told = [...new Set([...languages, DEFAULT_LANGUAGE])].filter((language) => found.has(language));
	if (told.length > 0) c.header("Content-Language", told.join(", "));
}
