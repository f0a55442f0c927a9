import type { Child } from "hono/jsx";
import { expect, it } from "vitest";
import { formatsOf } from "../../core/format.ts";
import { factsOf } from "../../core/locale.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { OverviewPage } from "./overview.tsx";

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

it("says that there is more where the API counts no further, and never of today's orders, which are counted to the end", () => {
	const overview = {
		vendors: { applied: 1_000, items: [] },
		reviews: { reported: 3, items: [] },
		orders: { today: 1_234, revenueToday: { amount: 100, currency: "EUR" as const } },
	};
	const html = htmlOf(<OverviewPage page={page} overview={overview} health={null} />);
	expect(html).toContain("1,000 or more");
	expect(html).toContain(">1,234<");
	expect(html.match(/or more/g)).toHaveLength(1);
});

it("does without what does not answer", () => {
	const html = htmlOf(<OverviewPage page={page} overview={{ vendors: null, reviews: null, orders: null }} health={null} />);
	expect(html.match(/not known/g)).toHaveLength(4);
	expect(html).toContain("This part does not answer right now.");
});
