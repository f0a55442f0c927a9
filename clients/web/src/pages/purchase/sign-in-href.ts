import type { RequestContext } from "../../core/request-context.ts";

/** The sign-in that leads back to a page of this site. */
export const signInHref = (page: RequestContext, path: string): string =>
	`${page.href("/sign-in")}?next=${encodeURIComponent(page.href(path))}`;
