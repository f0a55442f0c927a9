import lighthouse, { type Result } from "lighthouse";
import agenticBrowsing from "lighthouse/core/config/agentic-browsing-config.js";
import { CATEGORIES, type CategoryName, type Failed, type Measured } from "./report.ts";

interface PageToMeasure {
	name: string;
	origin: string;
	path: string;
	/** What the browser has got before, as a Cookie header. */
	cookie?: string;
	/** Where the browser takes orders. */
	port: number;
	runs: number;
}

/** Lets Lighthouse look at a page as often as it is to; the figures are those of the run in the middle by performance. */
export async function measurePage(
	{ name, origin, path, cookie, port, runs }: PageToMeasure,
	progress: (detail: string) => void,
): Promise<Measured> {
	const results: Result[] = [];
	for (let run = 1; run <= runs; run += 1) {
		progress(`run ${run} of ${runs}`);
		const outcome = await lighthouse(
			origin + path,
			{
				port,
				logLevel: "silent",
				onlyCategories: Object.keys(CATEGORIES),
				...(cookie !== undefined && { extraHeaders: { Cookie: cookie } }),
			},
			agenticBrowsing,
		);
		if (!outcome) throw new Error(`Lighthouse said nothing of ${path}`);
		if (outcome.lhr.runtimeError) throw new Error(`${path}: ${outcome.lhr.runtimeError.message}`);
		results.push(outcome.lhr);
	}
	const sorted = results.toSorted((a, b) => scoreOf(a, "performance") - scoreOf(b, "performance"));
	const result = sorted[Math.floor(sorted.length / 2)];
	if (!result) throw new Error("not one run");
	return { name, scores: scoresOf(result), version: result.lighthouseVersion, metrics: metricsOf(result), failed: failedIn(result) };
}

const scoreOf = (result: Result, category: string): number => Math.round((result.categories[category]?.score ?? 0) * 100);

const scoresOf = (result: Result): Record<CategoryName, number> =>
	Object.fromEntries(Object.keys(CATEGORIES).map((name) => [name, scoreOf(result, name)])) as Record<CategoryName, number>;

const METRICS = {
	FCP: "first-contentful-paint",
	LCP: "largest-contentful-paint",
	TBT: "total-blocking-time",
	CLS: "cumulative-layout-shift",
};

const metricsOf = ({ audits }: Result): Record<string, string> =>
	Object.fromEntries(Object.entries(METRICS).map(([name, id]) => [name, (audits[id]?.displayValue ?? "?").replaceAll(/\s/g, " ")]));

/** The audits that took something off a category's score. */
function failedIn({ categories, audits }: Result): Failed[] {
	return Object.keys(CATEGORIES).flatMap((category) =>
		(categories[category]?.auditRefs ?? [])
			.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
			.map(({ id }) => ({
				category,
				id,
				title: audits[id]?.title ?? id,
				score: Math.round((audits[id]?.score ?? 0) * 100),
				where: whereOf(audits[id]?.details),
			})),
	);
}

/** Where in the page an audit found something, as far as it says. */
function whereOf(details: unknown): string[] {
	const { items = [] } = (details ?? {}) as { items?: { node?: { snippet?: string; explanation?: string } }[] };
	return items.flatMap(({ node }) => (node?.snippet ? [node.snippet] : [])).slice(0, 3);
}
