/** A point of a chart: where, how much, and how that is written. */
export interface ChartPoint {
	label: string;
	value: number;
	text: string;
}

interface ChartProps {
	title: string;
	/** What the picture shows, in a sentence. */
	summary?: string | undefined;
	points: readonly ChartPoint[];
	/** The columns' names in the table: when, how much. */
	headings: readonly [string, string];
	/** Opens the table. */
	tableText: string;
	id?: string | undefined;
}

const WIDTH = 480;
const HEIGHT = 210;
const FLOOR = 182;
const CEILING = 22;

const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The next round number from the highest value on. */
const roundTop = (highest: number): number => {
	if (highest <= 0) return 1;
	const power = 10 ** Math.floor(Math.log10(highest));
	const step = ROUND.find((factor) => factor * power >= highest) ?? 10;
	return step * power;
};

const heightOf = (value: number, top: number) => Math.round((Math.max(0, value) / top) * (FLOOR - CEILING) * 10) / 10;
const slotOf = (count: number) => WIDTH / Math.max(1, count);
const topOf = (points: readonly ChartPoint[]) => roundTop(Math.max(0, ...points.map((point) => point.value)));
const round = (value: number) => Math.round(value * 10) / 10;

/** Half of what a label needs. */
const LABEL_REACH = 40;

/** Seven labels or fewer stand below each point; of more points at most five have one, so that they do not run into each other. */
const Labels = ({ points }: { points: readonly ChartPoint[] }) => {
	const every = points.length <= 7 ? 1 : Math.ceil(points.length / 5);
	const labels = points.map(({ label }, index) => ({ label, index, x: (index + 0.5) * slotOf(points.length) }));
	const shown = labels.filter(({ index, x }) => every === 1 || (index % every === Math.floor(every / 2) && x <= WIDTH - LABEL_REACH));
	return (
		<>
			{shown.map(({ label, x }) => (
				<text class="chart-label" x={round(every === 1 ? x : Math.max(LABEL_REACH, x))} y={HEIGHT - 8} text-anchor="middle">
					{label}
				</text>
			))}
		</>
	);
};

const GridLines = () => (
	<path class="chart-grid" d={[0, 0.25, 0.5, 0.75, 1].map((part) => `M0 ${round(FLOOR - part * (FLOOR - CEILING))}H${WIDTH}`).join("")} />
);

const Figure = ({ title, summary, points, headings, tableText, id, drawing }: ChartProps & { drawing: unknown }) => {
	const name = id ?? `chart-${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;
	return (
		<figure class="chart">
			<figcaption>{title}</figcaption>
			<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-labelledby={`${name}-title ${name}-desc`}>
				<title id={`${name}-title`}>{title}</title>
				<desc id={`${name}-desc`}>{summary ?? points.map((point) => `${point.label}: ${point.text}`).join(", ")}</desc>
				<GridLines />
				{drawing}
				<Labels points={points} />
			</svg>
			<details>
				<summary>{tableText}</summary>
				<table class="table dense">
					<caption class="visually-hidden">{title}</caption>
					<thead>
						<tr>
							<th scope="col">{headings[0]}</th>
							<th scope="col" class="end">
								{headings[1]}
							</th>
						</tr>
					</thead>
					<tbody>
						{points.map((point) => (
							<tr>
								<th scope="row">{point.label}</th>
								<td class="end">{point.text}</td>
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</figure>
	);
};

/** At the edges a text stands within the picture. */
function anchorAt(x: number): ["start" | "middle" | "end", number] {
	if (x < 2 * LABEL_REACH) return ["start", -12];
	return x > WIDTH - 2 * LABEL_REACH ? ["end", 12] : ["middle", 0];
}

/** What stands at the highest point, so that the picture has a scale. */
const Peak = ({ points, top }: { points: readonly ChartPoint[]; top: number }) => {
	const value = Math.max(0, ...points.map((point) => point.value));
	const index = points.findIndex((point) => point.value === value);
	const text = points[index]?.text;
	if (value === 0 || text === undefined) return null;
	const x = (index + 0.5) * slotOf(points.length);
	const [anchor, shift] = anchorAt(x);
	return (
		<text
			class="chart-label peak"
			x={round(Math.min(WIDTH, Math.max(0, x + shift)))}
			y={round(FLOOR - heightOf(value, top) - 9)}
			text-anchor={anchor}
			aria-hidden="true"
		>
			{text}
		</text>
	);
};

/** Amounts side by side. */
export const BarChart = (props: ChartProps) => {
	const top = topOf(props.points);
	const slot = slotOf(props.points.length);
	const width = Math.min(44, slot * 0.66);
	const bars = props.points.map(({ label, value, text }, index) => (
		<rect
			class="chart-bar"
			x={round((index + 0.5) * slot - width / 2)}
			y={round(FLOOR - heightOf(value, top))}
			width={round(width)}
			height={heightOf(value, top)}
			rx="3"
		>
			<title>{`${label}: ${text}`}</title>
		</rect>
	));
	const few = props.points.length <= 7;
	const amounts = props.points.map(({ value, text }, index) => (
		<text
			class="chart-label amount"
			x={round((index + 0.5) * slot)}
			y={round(FLOOR - heightOf(value, top) - 6)}
			text-anchor="middle"
			aria-hidden="true"
		>
			{text}
		</text>
	));
	return <Figure {...props} drawing={few ? [bars, amounts] : [bars, <Peak points={props.points} top={top} />]} />;
};

/** How an amount went over time. */
export const LineChart = (props: ChartProps) => {
	const top = topOf(props.points);
	const slot = slotOf(props.points.length);
	const places = props.points.map(({ value }, index) => `${round((index + 0.5) * slot)} ${round(FLOOR - heightOf(value, top))}`);
	const line = `M${places.join("L")}`;
	const drawing =
		places.length === 0 ? null : (
			<>
				<path class="chart-area" d={`${line}V${FLOOR}H${round(slot / 2)}Z`} />
				<path class="chart-line" d={line} />
				<Peak points={props.points} top={top} />
				{props.points.map(({ label, value, text }, index) => (
					<circle class="chart-dot" cx={round((index + 0.5) * slot)} cy={round(FLOOR - heightOf(value, top))} r="4">
						<title>{`${label}: ${text}`}</title>
					</circle>
				))}
			</>
		);
	return <Figure {...props} drawing={drawing} />;
};
