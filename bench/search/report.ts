import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Facts } from "../report/machine.ts";
import { table } from "../report/table.ts";
import type { Asked } from "./ask.ts";
import type { Answered, QualityRow } from "./quality.ts";

const RESULTS = fileURLToPath(new URL("../results/", import.meta.url));

/** How much longer a typical question may take on a million variants than on ten thousand. */
const MOST_GROWTH = 2;
const FROM = 10_000;
const TO = 1_000_000;

/** What was asked of catalogs of several sizes: by size, in the order asked. */
export type Measured = ReadonlyMap<number, readonly Asked[]>;

const count = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

/** How good the answers are, by kind of search, and what was missed. */
export function qualityText(rows: readonly QualityRow[], answered: readonly Answered[]): string {
	const faults = answered.filter(({ recall, reciprocalRank }) => recall < 1 || reciprocalRank < 1);
	return [
		table(
			["Search quality", "searches", "recall@10", "MRR"],
			rows.map((row) => [row.name, count.format(row.searches), row.recall.toFixed(3), row.meanReciprocalRank.toFixed(3)]),
		),
		`Not all of it, or not first: ${faults.map(({ q }) => `"${q}"`).join(", ")}.`,
	].join("\n\n");
}

function growthOf(measured: Measured, kind: string): number | null {
	const p50 = (size: number) => measured.get(size)?.find((asked) => asked.kind === kind)?.p50Ms;
	const [from, to] = [p50(FROM), p50(TO)];
	return from === undefined || to === undefined ? null : to / from;
}

function loadTable(measured: Measured, load: Asked["load"]): string {
	const sizes = [...measured.keys()];
	const kinds = ([...measured.values()][0] ?? []).filter((asked) => asked.load === load).map(({ kind }) => kind);
	const cell = (size: number, kind: string): string => {
		const asked = measured.get(size)?.find((one) => one.kind === kind);
		return asked ? `${ms(asked.p50Ms)} / ${ms(asked.p99Ms)} / ${count.format(asked.rowsRead)}` : "";
	};
	const growth = (kind: string): string => {
		const ratio = growthOf(measured, kind);
		return ratio === null ? "" : `${ratio.toFixed(2)} ×`;
	};
	return table(
		[load === "typical" ? "Typical" : "Worst case", ...sizes.map((size) => `${count.format(size)} variants`), "1,000,000 / 10,000"],
		kinds.map((kind) => [kind, ...sizes.map((size) => cell(size, kind)), growth(kind)]),
	);
}

/** The typical questions whose median grows more than it may, in words. */
export const grownTooMuch = (measured: Measured): string[] =>
	([...measured.values()][0] ?? []).flatMap(({ kind, load }) => {
		const ratio = load === "typical" ? growthOf(measured, kind) : null;
		return ratio !== null && ratio > MOST_GROWTH
			? [`${kind}: ${ratio.toFixed(2)} × of what it takes on ${count.format(FROM)} variants`]
			: [];
	});

/** A run as text. */
export function searchText(measured: Measured, facts: Facts): string {
	return [
		`# Search on catalogs of several sizes, ${facts.at.slice(0, 16).replace("T", " ")} UTC`,
		"In each cell: p50 ms / p99 ms / rows that D1 read for one answer (median). Every question is another one, asked one after the other through the gateway, of each catalog in turn; nothing is cached.",
		loadTable(measured, "typical"),
		loadTable(measured, "worst"),
		`Commit ${facts.commit}, ${facts.cores} cores (${facts.cpu}), workerd ${facts.workerd}, Node ${facts.node}, ${facts.os}, ${facts.memoryGb} GB; the run took ${facts.seconds} s.`,
	].join("\n\n");
}

/** Writes a run into results/ and says where. */
export function writeSearchResults(measured: Measured, facts: Facts): string[] {
	const json = join(RESULTS, `${facts.at.slice(0, 19).replaceAll(":", "-")}-search.json`);
	const markdown = join(RESULTS, "search.md");
	mkdirSync(RESULTS, { recursive: true });
	writeFileSync(json, `${JSON.stringify({ facts, measured: Object.fromEntries(measured) }, null, "\t")}\n`);
	writeFileSync(markdown, `${searchText(measured, facts)}\n`);
	return [json, markdown];
}
