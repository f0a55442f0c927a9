import type { Hono } from "hono";
import type { VersionMetadata } from "#kit/version-header";
import type { Formats } from "./core/format.ts";
import type { Locale } from "./core/locale.ts";
import type { Messages } from "./messages/en.ts";

/** A Worker behind a service binding. */
export interface ServiceBinding {
	fetch(request: Request): Promise<Response>;
}

export interface WebEnv {
	/** The one door to everything: the public API. */
	GATEWAY: ServiceBinding;
	/** Which version of this Worker runs. */
	VERSION: VersionMetadata;
	ENVIRONMENT: "local" | "staging" | "production";
	/**
	 * The scheme and host that people see. Cached pages name it: the cache knows a page by its path alone, so it must not depend
	 * on the host that somebody happened to ask. With http: (locally) it is that of the request.
	 */
	PUBLIC_ORIGIN: string;
}

/** What every page needs to know of its request. */
export interface RequestContext {
	locale: Locale;
	/** The path without the locale, as in `/cart`. */
	path: string;
	/** The query of the address, with its question mark; empty where there is none. Pages for everybody have no use for it. */
	search: string;
	/** The scheme and host for addresses on pages; where a request came from says its own URL. */
	origin: string;
	/** The texts in this language: `t.cart.title`. */
	t: Messages;
	format: Formats;
	/** A link to a page of this site in this language: `href("/cart")`. */
	href(path: string): string;
	environment: WebEnv["ENVIRONMENT"];
}

/** What hono's handlers know: the bindings, what `core/request-context.ts` made of the request, and the bookmark of what it has written (`core/bookmark.ts`). */
export type Web = { Bindings: WebEnv; Variables: { page: RequestContext; requestId: string; bookmark?: string } };
export type WebApp = Hono<Web>;
