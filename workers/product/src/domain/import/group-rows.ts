import type { FailedRow } from "./failed-rows.ts";
import { type Problem, reportTo, type Spot } from "./file-product.ts";
import { cellsOf, type Header, textOf } from "./header.ts";
import type { Fault, Outcome, Position } from "./read-records.ts";
import type { Row } from "./read-product.ts";

export interface Group {
	handle: string;
	rows: [Row, ...Row[]];
}

/** Shopify writes handles in lower case. In a file without handles it is the title that tells products apart. */
const handleOf = (header: Header, fields: readonly string[]): string =>
	textOf(header, fields[header.places.handle ?? header.places.title ?? 0]).toLowerCase();

/**
 * How much of a window can be used: up to the last product, which may go on in the next window.
 * All of it where the file ends, or where one product fills it.
 */
export function wholeProducts(
	outcomes: readonly Outcome[],
	next: Position,
	header: Header,
	atEnd: boolean,
): { outcomes: readonly Outcome[]; next: Position } {
	if (atEnd) return { outcomes, next };
	let start = -1;
	let handle: string | null = null;
	for (let index = outcomes.length - 1; index >= 0; index -= 1) {
		const outcome = outcomes[index];
		if (outcome?.kind !== "record") continue;
		const own = handleOf(header, outcome.fields);
		handle ??= own;
		if (own !== handle) {
			const first = outcomes[start];
			return first
				? { outcomes: outcomes.slice(0, start), next: { offset: first.offset, row: first.row - 1, skippingLine: false, damaged: false } }
				: { outcomes, next };
		}
		start = index;
	}
	return { outcomes, next };
}

/** The products of a window, each with its consecutive rows, and what is wrong with the records in between. */
export function groupRows(outcomes: readonly Outcome[], header: Header): { groups: Group[]; problems: Problem[]; failed: FailedRow[] } {
	const groups: Group[] = [];
	const failed: FailedRow[] = [];
	const problems: Problem[] = [];
	const report = reportTo(problems, null);
	for (const outcome of outcomes) {
		const fault = faultOf(outcome, header);
		if (fault) report(outcome.row, "error", fault.code, fault.reason, fault);
		if (fault) failed.push({ row: outcome.row, fields: outcome.kind === "record" ? outcome.fields : null, isOfKnown: false });
		if (fault || outcome.kind !== "record") continue;
		const handle = handleOf(header, outcome.fields);
		const row = { row: outcome.row, cells: cellsOf(header, outcome.fields), fields: outcome.fields };
		const last = groups.at(-1);
		if (last?.handle === handle) last.rows.push(row);
		else groups.push({ handle, rows: [row] });
	}
	return { groups, problems, failed };
}

function faultOf(outcome: Outcome, header: Header): (Fault & Spot) | null {
	if (outcome.kind === "fault") return outcome;
	return handleOf(header, outcome.fields) === "" ? { code: "handle_missing", reason: "has no handle", column: "Handle" } : null;
}
