import type { Schemas } from "../../../../../api/client.ts";
import { BarChart, type ChartPoint, LineChart } from "../../../components/chart.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { Stat, StatGrid } from "../../../components/stat.tsx";
import type { RequestContext } from "../../../core/request-context.ts";

type Stats = Schemas["VendorStats"];

interface FiguresProps {
	page: RequestContext;
	stats: Stats;
	/** Of the orders, without the locale. */
	ordersPath: string;
}

const DAYS_OF_ORDERS = 14;
/** Days are counted in UTC: where that is the marketplace's time too, nobody has to know. */
const MIDNIGHT = "00:00";

/** The figures of today and of the last thirty days. */
export function Figures({ page, stats, ordersPath }: FiguresProps) {
	const text = page.t.sell.dashboard;
	const { money, number } = page.format;
	const yesterday = stats.days.at(-2);
	const orders = stats.days.reduce((sum, day) => sum + day.orders, 0);
	const mean =
		orders === 0 ? undefined : money({ ...stats.revenueLast30Days, amount: Math.round(stats.revenueLast30Days.amount / orders) });
	return (
		<section class="stack" aria-labelledby="figures">
			<SectionHeader id="figures" title={text.figures} />
			<StatGrid>
				<Stat
					label={text.ordersToday}
					value={number(stats.ordersToday)}
					change={yesterday && { text: text.yesterday(number(yesterday.orders)) }}
				/>
				<Stat label={text.open} value={number(stats.ordersOpen)} href={page.href(ordersPath)} change={{ text: text.openHint }} />
				<Stat
					label={text.revenueToday}
					value={money(stats.revenueToday)}
					change={yesterday && { text: text.yesterday(money(yesterday.revenue)) }}
				/>
				<Stat
					label={text.revenue30}
					value={money(stats.revenueLast30Days)}
					change={mean === undefined ? undefined : { text: text.perOrder(mean) }}
				/>
			</StatGrid>
		</section>
	);
}

/** How it went, as pictures that are tables too. */
export function Charts({ page, stats }: { page: RequestContext; stats: Stats }) {
	const text = page.t.sell.dashboard;
	const { day, money, number } = page.format;
	const begins = page.format.timeOfDay(`${stats.days.at(-1)?.date ?? "1970-01-01"}T00:00Z`);
	const recent = stats.days.slice(-DAYS_OF_ORDERS);
	const orders = recent.map((each): ChartPoint => ({ label: day(each.date), value: each.orders, text: number(each.orders) }));
	const revenue = stats.days.map((each): ChartPoint => ({ label: day(each.date), value: each.revenue.amount, text: money(each.revenue) }));
	return (
		<section class="stack">
			<div class="columns">
				<BarChart
					id="orders-chart"
					title={text.ordersChart}
					summary={text.ordersSummary(recent.reduce((sum, each) => sum + each.orders, 0))}
					points={orders}
					headings={[text.day, text.orders]}
					tableText={text.asTable}
				/>
				<LineChart
					id="revenue-chart"
					title={text.revenueChart}
					summary={revenueSummary(page, stats)}
					points={revenue}
					headings={[text.day, text.revenue]}
					tableText={text.asTable}
				/>
			</div>
			{begins !== MIDNIGHT && <p class="muted small">{text.dayBegins(begins)}</p>}
		</section>
	);
}

function revenueSummary(page: RequestContext, { days, revenueLast30Days }: Stats): string {
	const text = page.t.sell.dashboard;
	const best = days.reduce(
		(most, each) => (each.revenue.amount > most.revenue.amount ? each : most),
		days[0] ?? { date: "", revenue: revenueLast30Days },
	);
	if (revenueLast30Days.amount === 0) return text.noRevenue;
	return text.revenueSummary(page.format.money(revenueLast30Days), `${page.format.day(best.date)}, ${page.format.money(best.revenue)}`);
}
