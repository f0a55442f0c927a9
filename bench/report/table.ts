import type { Comparison, Figures, Ratios } from "./figures.ts";

/** A Markdown table, formatted as oxfmt does it, that can also be read as it is: first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const all = [head, ...rows];
	const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]?.length ?? 0)));
	const line = (cells: readonly string[]) => `| ${widths.map((width, column) => pad(cells[column] ?? "", width, column)).join(" | ")} |`;
	const rule = line(widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)));
	return [line(head), rule, ...rows.map(line)].join("\n");
}

const pad = (cell: string, width: number, column: number): string => (column === 0 ? cell.padEnd(width) : cell.padStart(width));

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

/** One subject as a table: ours, then each limit with what ours is of it. */
export function comparisonTable({ title, unit, ours, limits, atLeast, p99AtMost }: Comparison): string {
	const head = [title, unit, "p50 ms", "p99 ms", "ours / limit: rate", "p50", "p99"];
	const rows = table(head, [row(ours.name, ours.figures), ...limits.map(({ name, figures, ratios }) => row(name, figures, ratios))]);
	const p99 = p99AtMost === undefined ? "" : `, and the p99 at most ${times(p99AtMost)}`;
	return atLeast === undefined ? rows : `${rows}\n\nThe rate is to be at least ${times(atLeast)} of a ${limits[0]?.name}${p99}.`;
}

function row(name: string, { perSecond, p50Ms, p99Ms }: Figures, ratios?: Ratios): string[] {
	const compared = ratios ? [ratios.perSecond, ratios.p50, ratios.p99].map(times) : [];
	return [name, whole.format(perSecond), ms(p50Ms), ms(p99Ms), ...compared];
}
