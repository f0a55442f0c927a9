import { Hono } from "hono";
import { trimTrailingSlash } from "hono/trailing-slash";
import { handOutBookmark } from "./core/bookmark.ts";
import { DEFAULT_LOCALE, LOCALES } from "./core/locale.ts";
import { understand } from "./core/request-context.ts";
import { follow } from "./core/request-log.ts";
import { nameLines } from "#kit/log";
import { sameOriginOnly, securityHeaders } from "./core/security.ts";
import type { Web, WebApp } from "./env.ts";
import { answerError, errorPage } from "./layout/errors.tsx";
import { addPages } from "./pages/pages.ts";

/** All pages, once for each language: `/cart` is English, `/de/cart` German. */
export function createWebApp(): WebApp {
	nameLines("web");
	const app = new Hono<Web>();
	app.use(follow, trimTrailingSlash(), understand, securityHeaders, handOutBookmark, sameOriginOnly);
	app.onError(answerError);
	app.notFound((c) => errorPage(c, 404));
	for (const locale of LOCALES) {
		const pages = new Hono<Web>();
		addPages(pages);
		app.route(locale === DEFAULT_LOCALE ? "/" : `/${locale}`, pages);
	}
	return app;
}
