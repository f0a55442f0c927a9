import { expect, it } from "vitest";
import { htmlOf, testPage as page } from "../test-page.ts";
import { readPlace } from "../../../core/paging.ts";
import { ReviewsPage } from "./reviews.tsx";

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
