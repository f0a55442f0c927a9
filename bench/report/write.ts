import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Comparison } from "./figures.ts";
import type { Facts } from "./machine.ts";
import { comparisonTable } from "./table.ts";

const RESULTS = fileURLToPath(new URL("../results/", import.meta.url));

/** A run as text: the tables, how to read them, and where they come from. */
export function reportText(comparisons: readonly Comparison[], quality: string, facts: Facts, quick: boolean): string {
	const busiest = Math.max(...comparisons.flatMap(({ ours, limits }) => [ours, ...limits].map(({ figures }) => figures.loadCpu)));
	return [
		`# Benchmark of ${facts.at.slice(0, 16).replace("T", " ")} UTC${quick ? " (quick: a look, not a measurement)" : ""}`,
		...comparisons.map(comparisonTable),
		quality,
		"Medians over alternating rounds. Ratios are ours divided by the limit: 1.00 × is the limit itself; for a rate more is better, for a latency less.",
		`The runtime runs its Workers on one thread and shares ${facts.cores} cores (${facts.cpu}) with the load generator, which used up to ${Math.round(busiest * 100)} % of one.`,
		`Commit ${facts.commit}, workerd ${facts.workerd}, Node ${facts.node}, ${facts.os}, ${facts.memoryGb} GB; the run took ${facts.seconds} s.`,
	].join("\n\n");
}

/** Writes a run into results/ and says where. A quick run does not replace the latest full one. */
export function writeResults(comparisons: readonly Comparison[], quality: string, facts: Facts, quick: boolean): string[] {
	const suffix = quick ? "-quick" : "";
	const json = join(RESULTS, `${facts.at.slice(0, 19).replaceAll(":", "-")}${suffix}.json`);
	const markdown = join(RESULTS, `latest${suffix}.md`);
	mkdirSync(RESULTS, { recursive: true });
	writeFileSync(json, `${JSON.stringify({ quick, facts, comparisons, quality }, null, "\t")}\n`);
	writeFileSync(markdown, `${reportText(comparisons, quality, facts, quick)}\n`);
	return [json, markdown];
}
