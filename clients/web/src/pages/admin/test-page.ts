import type { Child } from "hono/jsx";
import { formatsOf } from "../../core/format.ts";
import { factsOf } from "../../core/locale.ts";
import type { RequestContext } from "../../core/request-context.ts";

/** What pages of the administration are made with, for tests: in English. */
export const testPage = {
	locale: "en",
	path: "/admin",
	search: "",
	origin: "http://street",
	t: factsOf("en").messages,
	format: formatsOf("en", "UTC"),
	href: (path: string) => path,
} as RequestContext;

/** A page as the browser gets it. */
// oxlint-disable-next-line typescript/no-base-to-string -- an element of hono/jsx says what it is by toString
export const htmlOf = (body: Child): string => String(body);
