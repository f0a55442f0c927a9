import { styleText } from "node:util";
import type { Report } from "./audit.ts";
import type { Finding, Told } from "./check.ts";
import type { Mended, Outcome } from "./mend.ts";

const AFTERWARDS: Record<Outcome, string> = {
	mended: "put right",
	told: "will come right within a minute or two while the services run",
	planned: "would be put right",
	left: "has to be decided by a person",
};

const SHOWN = 10;

/** A check for people: one line where all is well, and what is wrong with ids where it is not. */
export function showReport({ check, holds, rows, wrong, findings, otherwise, failed }: Report): string[] {
	if (failed !== undefined) return [`${styleText("red", "✗")} ${check}: could not be looked at: ${failed}`];
	if (wrong === 0) return [`${styleText("green", "✓")} ${check} ${styleText("dim", `(${rows})`)}`];
	const more = wrong - Math.min(findings.length, SHOWN);
	const isForPeople = otherwise !== undefined && findings.some((finding) => !("outcome" in finding) || finding.outcome === "left");
	return [
		`${styleText("red", "✗")} ${check} (${wrong} of ${rows}): ${holds}`,
		...findings.slice(0, SHOWN).map((finding) => `    ${showFinding(finding)}`),
		...(more > 0 ? [`    and ${more} more`] : []),
		...(isForPeople ? [`    ${otherwise}`] : []),
	];
}

function showFinding(finding: Finding | Mended): string {
	const { id, expected, found } = finding;
	return `${id}: expected ${showTold(expected)}, found ${showTold(found)}; ${afterwards(finding)}`;
}

function afterwards(finding: Finding | Mended): string {
	if (!("outcome" in finding)) return finding.isDerived ? "--repair puts it right" : AFTERWARDS.left;
	const { outcome, does, because } = finding;
	return `${AFTERWARDS[outcome]}${does ? ` (${does})` : ""}${because ? `: ${because}` : ""}`;
}

const LONGEST = 200;

function showTold(value: Told): string {
	const text = value === null ? "nothing" : typeof value === "object" ? JSON.stringify(value) : String(value);
	return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
