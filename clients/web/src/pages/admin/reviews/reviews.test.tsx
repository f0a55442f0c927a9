import type { Child } from "hono/jsx";
import { expect, it } from "vitest";
import { formatsOf } from "../../../core/format.ts";
import { factsOf } from "../../../core/locale.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { readPlace } from "../../../core/paging.ts";
import { ReviewsPage } from "./reviews.tsx";

const page = {
	locale: "en",
	path: "/admin",
	search: "",
	origin: "http://street",
	t: factsOf("en").messages,
	format: formatsOf("en", "UTC"),
	href: (path: string) => path,
} as RequestContext;
// oxlint-disable-next-line typescript/no-base-to-string -- an element of hono/jsx says what it is by toString
const htmlOf = (body: Child): string => String(body);

const empty = (query: string, filters = {}): string => {
	const list = { path: "/admin/reviews", filters, place: readPlace(new URLSearchParams(query)) };
	return htmlOf(<ReviewsPage page={page} tab="reported" list={list} reviews={[]} nextCursor={null} />);
};

it("says that nothing waits only where that is so, not behind the end of the queue", () => {
	expect(empty("")).toContain("Nothing to moderate");
	const behind = empty("page=2&cursor=two", { q: "a" });
	expect(behind).not.toContain("Nothing to moderate");
	expect(behind).toContain("This page of the list is gone");
	expect(behind).toContain('href="/admin/reviews?q=a"');
});
