import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { COUNTED_AT_MOST } from "#contracts/overview";
import type { Schemas } from "../../../../api/client.ts";
import { SectionHeader } from "../../components/page-header.tsx";
import { Stat, StatGrid } from "../../components/stat.tsx";
import { ifThere, myApi, need } from "../../core/api.ts";
import { privatePage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { AdminPage } from "./admin-page.tsx";
import { FoundItems } from "./found-items.tsx";

type Overview = Schemas["Overview"];

/** `/admin` */
export async function showOverview(c: Context<Web>): Promise<Response> {
	const api = myApi(c);
	const [overview, health] = await Promise.all([need(api.GET("/admin/overview")), ifThere(api.GET("/admin/health"))]);
	return privatePage(c, <OverviewPage page={c.get("page")} overview={overview} health={health} />);
}

interface OverviewPageProps {
	page: RequestContext;
	overview: Overview;
	health: Schemas["Health"] | null;
}

/** What there is to do, and how the street is doing. */
export const OverviewPage = ({ page, overview, health }: OverviewPageProps) => {
	const { overview: texts, frame } = page.t.admin;
	return (
		<AdminPage page={page} section="overview" title={frame.sections.overview} lead={texts.lead}>
			<Figures page={page} overview={overview} health={health} />
			<div class="columns">
				<Queue page={page} title={texts.waitingShops} path="/admin/shops?status=applied" queue={overview.vendors} none={texts.noShops} />
				<Queue page={page} title={texts.reportedReviews} path="/admin/reviews" queue={overview.reviews} none={texts.noReviews} />
			</div>
			<Shortcut page={page} />
		</AdminPage>
	);
};

const Figures = ({ page, overview: { vendors, reviews, orders }, health }: OverviewPageProps) => {
	const { overview: texts } = page.t.admin;
	const today = orders && { count: page.format.number(orders.today), money: page.format.money(orders.revenueToday) };
	return (
		<StatGrid>
			<Stat label={texts.waitingShops} value={counted(page, vendors?.applied)} href={page.href("/admin/shops?status=applied")} />
			<Stat label={texts.reportedReviews} value={counted(page, reviews?.reported)} href={page.href("/admin/reviews")} />
			<Stat label={texts.refusedRefunds} value={counted(page, orders?.refusedRefunds)} href={page.href("/admin/orders?refund=refused")} />
			<Stat
				label={texts.ordersToday}
				value={today?.count ?? texts.unknown}
				href={page.href("/admin/orders")}
				change={{ text: texts.utc }}
			/>
			<Stat label={texts.revenueToday} value={today?.money ?? texts.unknown} change={{ text: texts.canceledNot }} />
			<Stat label={texts.health} value={conditionOf(page, health)} href={page.href("/admin/health")} />
		</StatGrid>
	);
};

/** What waits; the API counts no further than a thousand. */
function counted({ t, format }: RequestContext, count: number | undefined): string {
	const { atLeast, unknown } = t.admin.overview;
	if (count === undefined) return unknown;
	return count >= COUNTED_AT_MOST ? atLeast(format.number(count)) : format.number(count);
}

function conditionOf({ t }: RequestContext, health: Schemas["Health"] | null): string {
	const { allWell, notWell, healthUnknown } = t.admin.overview;
	if (!health) return healthUnknown;
	const ill = Object.values(health.services).filter(({ status, database }) => status === "down" || database === "down").length;
	return ill === 0 ? allWell : notWell(ill);
}

interface QueueProps {
	page: RequestContext;
	title: string;
	/** Of the whole list, without the locale. */
	path: string;
	queue: Pick<NonNullable<Overview["vendors"]>, "items"> | null;
	none: string;
}

/** What waits longest, and the way to the rest. */
const Queue = ({ page, title, path, queue, none }: QueueProps) => {
	const { overview: texts } = page.t.admin;
	return (
		<section class="panel stack">
			<SectionHeader title={title} link={{ href: page.href(path), text: texts.all }} />
			{queueContent(page, queue, none)}
		</section>
	);
};

function queueContent(page: RequestContext, queue: QueueProps["queue"], none: string): Child {
	if (queue === null) return <p class="muted">{page.t.admin.overview.unreachable}</p>;
	return queue.items.length === 0 ? <p class="muted">{none}</p> : <FoundItems page={page} items={queue.items} />;
}

/** That a key leads to the search box, and the switch for it; shown by the island, which alone makes it so. */
const Shortcut = ({ page }: { page: RequestContext }) => {
	const { shortcut, shortcutOff, shortcutOn } = page.t.admin.frame;
	return (
		<p class="muted small" data-shortcut hidden>
			{shortcut}{" "}
			<button type="button" class="button quiet small" data-off={shortcutOff} data-on={shortcutOn}>
				{shortcutOff}
			</button>
		</p>
	);
};
