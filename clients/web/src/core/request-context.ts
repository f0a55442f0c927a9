import type { Context, MiddlewareHandler } from "hono";
import { TIME_ZONE } from "#contracts/marketplace";
import type { Web } from "../env.ts";
import { formatsOf } from "./format.ts";
import { factsOf, localPath, splitLocale } from "./locale.ts";

/** The marketplace's own settings. */
export const MARKETPLACE = { name: "Highstreet", currency: "EUR", timeZone: TIME_ZONE, country: "IE" } as const;

export type { RequestContext } from "../env.ts";

/** The first middleware: works out the language and what depends on it. */
export const understand: MiddlewareHandler<Web> = async (c, next) => {
	const url = new URL(c.req.url);
	const { locale, path } = splitLocale(url.pathname);
	c.set("page", {
		locale,
		path,
		search: url.search,
		origin: c.env.PUBLIC_ORIGIN.startsWith("https:") ? c.env.PUBLIC_ORIGIN : url.origin,
		t: factsOf(locale).messages,
		format: formatsOf(locale, MARKETPLACE.timeZone),
		href: (to) => localPath(locale, to),
		environment: c.env.ENVIRONMENT,
	});
	await next();
};

/** Sends the browser to another page of this site with a GET (303), as after every form that did its work. */
export const goTo = (c: Context<Web>, path: string): Response => c.redirect(c.get("page").href(path), 303);
