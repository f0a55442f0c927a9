import { afterAll } from "vitest";
import { type FullScan, fullScans, recordedStatements, recordStatements } from "./query-plans.ts";

/** Tables that may be gone through from end to end, because they do not grow with the catalog, the shops or the orders. */
const BOUNDED: Record<string, string> = {
	categories: "the operators' own tree, at most 2,000 of them, and read whole by whoever shows it",
	purges: "what waits to be purged from the cache; taken whole and deleted within moments",
};

/** Statements that read a whole index of a table that grows, each for a reason. */
const ON_PURPOSE: { statement: RegExp; reason: string }[] = [
	{
		statement: /row_number\(\) OVER \(ORDER BY p\.id\)/,
		reason: "cuts the whole feed into parts, for a sitemap that is made once an hour",
	},
	{
		statement: /FROM search_documents(?: d)? ORDER BY (?:d\.)?number DESC LIMIT/,
		reason: "the newest by their primary key, up to a limit",
	},
	{ statement: /^update "outbox" set "sent_at"/, reason: "the local runtime's first sweep only, which has lost its queues" },
];

export const isAllowed = ({ table, statement }: FullScan): boolean =>
	Object.hasOwn(BOUNDED, table) || ON_PURPOSE.some((exception) => exception.statement.test(statement.trim()));

recordStatements();

// behind the tests of every file, so that what is asked is all that any test has the service ask
afterAll(async () => {
	const scans: FullScan[] = [];
	for (const statement of recordedStatements()) scans.push(...(await fullScans(statement)));
	const faults = scans.filter((scan) => !isAllowed(scan)).map(({ detail, statement }) => `${detail}: ${statement}`);
	if (faults.length > 0) throw new Error(`The service goes through whole tables that grow:\n${faults.join("\n")}`);
});
