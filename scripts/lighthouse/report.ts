import { table } from "../../bench/report/table.ts";

/** What is looked at, and the least that is enough; null where it is only told. */
export const CATEGORIES = {
	accessibility: { title: "accessibility", atLeast: 100 },
	"best-practices": { title: "best practices", atLeast: 100 },
	seo: { title: "SEO", atLeast: 100 },
	performance: { title: "performance", atLeast: 98 },
	"agentic-browsing": { title: "agentic browsing", atLeast: null },
} as const;
export type CategoryName = keyof typeof CATEGORIES;
const NAMES = Object.keys(CATEGORIES) as CategoryName[];

export interface Failed {
	category: string;
	id: string;
	title: string;
	score: number;
	where: string[];
}

/** What Lighthouse says of one page. */
export interface Measured {
	name: string;
	version: string;
	scores: Record<CategoryName, number>;
	/** First and largest contentful paint and so on, as they are displayed. */
	metrics: Record<string, string>;
	/** Audits with a weight that did not get all their points. */
	failed: Failed[];
}

/** What is below what it is to be, in words. */
export const faultsIn = (pages: readonly Measured[]): string[] =>
	pages.flatMap(({ name, scores, failed }) =>
		NAMES.flatMap((category) => {
			const { title, atLeast } = CATEGORIES[category];
			if (atLeast === null || scores[category] >= atLeast) return [];
			const reasons = failed.filter((audit) => audit.category === category).map(({ id, where }) => `  ${id} ${where.join(" ")}`);
			return [`${name}: ${scores[category]} in ${title}, and it is to be ${atLeast}`, ...reasons];
		}),
	);

/** The figures as a page of the docs. */
export function reportText(pages: readonly Measured[], at: Date, runs: number): string {
	const [first] = pages;
	const metrics = Object.keys(first?.metrics ?? {});
	const rows = pages.map(({ name, scores, metrics: its }) => [
		name,
		...NAMES.map((category) => String(scores[category])),
		...metrics.map((metric) => its[metric] ?? ""),
	]);
	const short = pages.flatMap(({ name, failed }) =>
		failed.map(({ category, id, title, score }) => `- ${name}, ${category}: ${title} (\`${id}\`, ${score})`),
	);
	return `${[
		"# Lighthouse",
		`Lighthouse ${first?.version ?? "?"} on ${at.toISOString().slice(0, 10)}, mobile profile with its simulated slow network and slow processor, on localhost:`,
		table(["page", ...NAMES.map((category) => CATEGORIES[category].title), ...metrics], rows),
		`\`npm run lighthouse\` makes this page. It builds the Workers as a deploy does, runs them on the runtime with the sample street, and opens them with the Chromium that comes as an npm package. ${runs === 1 ? "Each page is measured once." : `Each page is measured ${runs} times; the figures are those of the run in the middle by performance.`} The cart has something in it. Between the browser and the runtime is a thin proxy that compresses text with gzip, which the edge does on the platform and a local runtime does not; HTTP/2 and 3 are missing.`,
		"The command fails below 100 in accessibility, best practices or SEO, and below 98 in performance.",
		short.length > 0 ? `Audits that did not get all their points:\n\n${short.join("\n")}` : "All audits got all their points.",
	].join("\n\n")}\n`;
}
