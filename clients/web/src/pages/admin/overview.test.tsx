import { expect, it } from "vitest";
import { htmlOf, testPage as page } from "./test-page.ts";
import { OverviewPage } from "./overview.tsx";

it("says that there is more where the API counts no further, and never of today's orders, which are counted to the end", () => {
	const overview = {
		vendors: { applied: 1_000, items: [] },
		reviews: { reported: 3, items: [] },
		orders: { today: 1_234, revenueToday: { amount: 100, currency: "EUR" as const }, refusedRefunds: 0 },
	};
	const html = htmlOf(<OverviewPage page={page} overview={overview} health={null} />);
	expect(html).toContain("1,000 or more");
	expect(html).toContain(">1,234<");
	expect(html.match(/or more/g)).toHaveLength(1);
});

it("does without what does not answer", () => {
	const html = htmlOf(<OverviewPage page={page} overview={{ vendors: null, reviews: null, orders: null }} health={null} />);
	expect(html.match(/not known/g)).toHaveLength(5);
	expect(html).toContain("This part does not answer right now.");
});
