/** How many gave this many stars. */
interface HistogramRow {
	label: string;
	count: number;
	text: string;
	href?: string | undefined;
}

interface HistogramProps {
	caption: string;
	/** The columns' names: stars, reviews. */
	headings: readonly [string, string];
	rows: readonly HistogramRow[];
}

/** The ratings from five stars to one, as a table whose bars repeat its numbers. */
export const Histogram = ({ caption, headings, rows }: HistogramProps) => {
	const total = Math.max(
		1,
		rows.reduce((sum, row) => sum + row.count, 0),
	);
	return (
		<table class="histogram">
			<caption class="visually-hidden">{caption}</caption>
			<thead class="visually-hidden">
				<tr>
					<th scope="col">{headings[0]}</th>
					<th scope="col">{headings[1]}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr>
						<th scope="row">{row.href === undefined ? row.label : <a href={row.href}>{row.label}</a>}</th>
						<td>
							<svg class="histogram-bar directed" width="100%" height="10" aria-hidden="true">
								<rect class="off" width="100%" height="10" rx="5" />
								{row.count > 0 && <rect class="on" width={`${Math.max(3, Math.round((row.count / total) * 100))}%`} height="10" rx="5" />}
							</svg>
							<span class="num">{row.text}</span>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
};
