import { expect, it } from "vitest";
import { faultsIn, type Measured, reportText } from "./report.ts";

const page = (name: string, scores: Partial<Measured["scores"]> = {}): Measured => ({
	name,
	version: "13.5.0",
	scores: { accessibility: 100, "best-practices": 100, seo: 100, performance: 98, "agentic-browsing": 90, ...scores },
	metrics: { LCP: "1.2 s" },
	failed: [{ category: "seo", id: "is-crawlable", title: "Page is blocked from indexing", score: 0, where: ["<meta name='robots'>"] }],
});

it("takes performance from 98 on and whatever agentic browsing says", () => {
	expect(faultsIn([page("home"), page("cart", { "agentic-browsing": 10 })])).toEqual([]);
});

it("says what is below its limit, and why", () => {
	expect(faultsIn([page("home"), page("cart", { seo: 99, performance: 97 })])).toEqual([
		"cart: 99 in SEO, and it is to be 100",
		"  is-crawlable <meta name='robots'>",
		"cart: 97 in performance, and it is to be 98",
	]);
});

it("tells the day, the version, every figure and what is missing", () => {
	const text = reportText([page("home")], new Date("2026-11-22T09:30:00Z"), 3);
	expect(text).toContain("Lighthouse 13.5.0 on 2026-11-22");
	expect(text).toMatch(/\| home \| +100 \| +100 \| 100 \| +98 \| +90 \| 1\.2 s \|/);
	expect(text).toContain("Each page is measured 3 times;");
	expect(text).toContain("- home, seo: Page is blocked from indexing (`is-crawlable`, 0)");
});
