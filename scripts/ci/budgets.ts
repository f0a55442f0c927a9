/** How large something may be, in bytes compressed. */
export type Budgets = Readonly<Record<string, number>>;

/**
 * What is built, about a tenth above what it had when its budget was set: whoever needs more raises it, and everybody sees that. What a
 * page may have altogether is in tests/web/budgets.test.ts. Cloudflare takes Workers of up to 10 MB.
 */
export const BUDGETS: Budgets = {
	"user Worker": 510_000,
	"product Worker": 455_000,
	"order Worker": 465_000,
	"review Worker": 260_000,
	"vendor Worker": 305_000,
	"gateway Worker": 72_000,
	"web Worker": 520_000,
	"shop's script": 10_000,
	"shop's styles": 10_000,
	"portal's script": 2_500,
	"portal's styles": 3_000,
};

/** What is wrong with these sizes, one line each: too large, unknown to the budgets, or not built at all. */
export function faultsOf(sizes: Readonly<Record<string, number>>, budgets: Budgets = BUDGETS): string[] {
	const built = Object.entries(sizes).flatMap(([what, size]) => {
		const budget = budgets[what];
		if (budget === undefined) return [`The ${what} has no budget; give it one in scripts/ci/budgets.ts.`];
		if (size > budget) return [`The ${what} has ${size} bytes compressed, of at most ${budget}.`];
		return [];
	});
	const missing = Object.keys(budgets).filter((what) => sizes[what] === undefined);
	return [...built, ...missing.map((what) => `The ${what} is not built; npm run ci:build builds it.`)];
}

/** The sizes as a table in Markdown, the fullest first. */
export function sizesTable(sizes: Readonly<Record<string, number>>, budgets: Budgets = BUDGETS): string {
	const share = (what: string) => (sizes[what] ?? 0) / (budgets[what] ?? 1);
	const rows = Object.keys(sizes)
		.sort((a, b) => share(b) - share(a))
		.map((what) => `| ${what} | ${kilobytes(sizes[what])} | ${kilobytes(budgets[what])} | ${Math.round(share(what) * 100)} % |`);
	return ["| what, compressed | size | budget | used |", "| --- | --: | --: | --: |", ...rows].join("\n");
}

const kilobytes = (bytes = 0): string => `${(bytes / 1000).toFixed(1)} kB`;
