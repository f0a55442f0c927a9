import { styleText } from "node:util";
import type { Import } from "#contracts/product-import";

type Counts = Import["products"];

const counts = (what: string, { created, updated, unchanged, skipped }: Counts): string =>
	`${what.padEnd(9)} ${created} created, ${updated} updated, ${unchanged} unchanged, ${skipped} skipped`;

/** An import's report for a terminal: the counts, then each problem with its row. Row 1 is the header. */
export function reportLines(done: Import): string[] {
	const { count, items } = done.problems;
	const width = Math.max(0, ...items.map((item) => String(item.row).length));
	return [
		`${done.rowsRead} rows read`,
		counts("products", done.products),
		counts("variants", done.variants),
		...(count > 0 ? ["", `${count} ${count === 1 ? "problem" : "problems"} (row 1 is the header):`] : []),
		...items.map(({ row, handle, severity, reason }) => {
			const mark = severity === "error" ? styleText("red", "skipped") : styleText("yellow", "warning");
			return `  row ${String(row).padStart(width)}  ${mark}  ${handle === null ? "" : `${handle}: `}${reason}`;
		}),
		...(count > items.length ? [`  … and ${count - items.length} more`] : []),
	];
}
