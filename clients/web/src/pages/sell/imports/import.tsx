import type { Context } from "hono";
import { privatePage } from "../../../core/public-page.ts";
import type { Web } from "../../../env.ts";
import { shopOf } from "../own-shop.ts";
import { showChange } from "../show-change.ts";
import { ImportPage } from "./import-page.tsx";
import { csvOf } from "./csv.ts";
import { explained } from "./explain.ts";
import { importOf } from "./own-import.ts";
import { SAMPLE } from "./sample.ts";

/** How an import goes, and what was wrong with which row. */
export async function showImport(c: Context<Web>): Promise<Response> {
	const [own, found] = await Promise.all([shopOf(c), importOf(c)]);
	if (found.finishedAt !== null && Date.now() - Date.parse(found.finishedAt) < 60_000) await showChange(c);
	return privatePage(c, <ImportPage page={c.get("page")} own={own} found={found} />);
}

/** The report of an import as a file, in the reader's language. */
export async function downloadReport(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const { report } = page.t.sell.imports;
	const { id, problems } = await importOf(c);
	const head = [report.row, report.column, report.product, report.kind, report.value, report.what, report.todo];
	const rows = problems.items.map((problem) => {
		const { what, todo } = explained(problem, page);
		return [
			String(problem.row),
			problem.column ?? "",
			problem.handle ?? "",
			report.kinds[problem.severity],
			problem.value ?? "",
			what,
			todo,
		];
	});
	return fileOf(csvOf([head, ...rows]), `${id}.csv`);
}

/** A file to begin with: three products as Shopify's exports have them. */
export const downloadSample = (): Response => fileOf(csvOf(SAMPLE), "highstreet-sample.csv");

const fileOf = (text: string, name: string): Response =>
	new Response(text, {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": `attachment; filename="${name}"`,
			"Cache-Control": "private, no-store",
		},
	});
