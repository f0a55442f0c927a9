import type { Child } from "hono/jsx";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

/** A column; with `sort` its heading is the link that sorts by it. */
export interface TableColumn {
	key: string;
	text: string;
	/** Numbers and actions stand at the end of their cell. */
	end?: boolean | undefined;
	/** The cell that names its row. */
	heading?: boolean | undefined;
	hideText?: boolean | undefined;
	/** On a phone, where rows are cards, the cell says itself what it is. */
	unlabeled?: boolean | undefined;
	sort?: { href: string; direction?: "ascending" | "descending" | undefined } | undefined;
}

/** A row: its cells by the columns' keys. */
export interface TableRow {
	id?: string | undefined;
	cells: Readonly<Record<string, Child>>;
}

interface TableProps {
	caption: string;
	hideCaption?: boolean | undefined;
	columns: readonly TableColumn[];
	rows: readonly TableRow[];
	/** On a phone: scroll sideways, or stack every row as a card. */
	look?: "scroll" | "stack" | undefined;
	dense?: boolean | undefined;
	empty?: Child | undefined;
}

const Heading = ({ text, end, hideText, sort }: TableColumn) => (
	<th scope="col" class={end === true ? "end" : undefined} aria-sort={sort?.direction}>
		{sort === undefined ? (
			<span class={hideText === true ? "visually-hidden" : undefined}>{text}</span>
		) : (
			<a href={sort.href}>
				{text}
				<Icon name="sort" />
			</a>
		)}
	</th>
);

const Cell = ({ column, row }: { column: TableColumn; row: TableRow }) => {
	const style = column.end === true ? "end" : undefined;
	const content = row.cells[column.key];
	return column.heading === true ? (
		<th scope="row" class={style}>
			{content}
		</th>
	) : (
		<td class={style} data-label={column.hideText === true || column.unlabeled === true ? undefined : column.text}>
			{content}
		</td>
	);
};

/** A table with its caption; the region around it can be scrolled by keyboard. */
export const Table = ({ caption, hideCaption, columns, rows, look = "scroll", dense, empty }: TableProps) =>
	rows.length === 0 && empty !== undefined ? (
		<>{empty}</>
	) : (
		<div class="table-region" role="region" aria-label={caption} tabindex={look === "scroll" ? 0 : undefined}>
			<table class={classNames("table", look === "stack" && "stacked", dense === true && "dense")}>
				<caption class={hideCaption === true ? "visually-hidden" : undefined}>{caption}</caption>
				<thead>
					<tr>
						{columns.map((column) => (
							<Heading {...column} />
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr id={row.id}>
							{columns.map((column) => (
								<Cell column={column} row={row} />
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
