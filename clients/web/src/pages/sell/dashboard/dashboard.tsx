import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Schemas } from "../../../../../api/client.ts";
import { Badge } from "../../../components/badge.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { ifThere, myApi } from "../../../core/api.ts";
import { takeNotice } from "../../../core/cookies.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { DoneNotice } from "../done-notice.tsx";
import type { ShopOrder } from "../orders/order-words.ts";
import { type OwnShop, shopOf, vendorIdOf } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";
import { Charts, Figures } from "./figures.tsx";
import { FirstSteps, firstSteps } from "./first-steps.tsx";
import { ShopStatus } from "./shop-status.tsx";
import { Waiting } from "./waiting.tsx";

interface DashboardProps {
	page: RequestContext;
	own: OwnShop;
	/** Null where nobody can say right now. */
	stats: Schemas["VendorStats"] | null;
	orders: { items: ShopOrder[]; nextCursor: string | null } | null;
	notice?: Child | undefined;
}

/** The first page of a shop's portal: how today goes, and what waits. A shop that has not sold anything sees the way there. */
export function Dashboard({ page, own, stats, orders, notice }: DashboardProps) {
	const { shop } = own;
	const text = page.t.sell.dashboard;
	const path = `/sell/${shop.id}`;
	const steps = firstSteps(shop, stats);
	const [, , order] = steps;
	const hasSold = order?.done ?? true;
	return (
		<SellPage page={page} own={own} section="dashboard" title={text.title}>
			<PageHeader
				title={shop.status === "approved" ? text.hello(shop.name) : shop.name}
				badge={<Badge tone={shop.status === "approved" ? "success" : "neutral"}>{page.t.sell.shopStatus[shop.status]}</Badge>}
			/>
			{notice}
			<ShopStatus page={page} shop={shop} />
			{shop.status !== "rejected" && steps.some(({ done }) => !done) && <FirstSteps page={page} shop={shop} steps={steps} />}
			{hasSold && stats !== null && <Figures page={page} stats={stats} ordersPath={`${path}/orders?status=all`} />}
			{stats === null && <p class="muted">{text.figuresAway}</p>}
			{hasSold && <Waiting page={page} path={path} orders={orders} stats={stats} />}
			{hasSold && stats !== null && <Charts page={page} stats={stats} />}
		</SellPage>
	);
}

const ORDERS_SHOWN = 5;

/** `/sell/{vendorId}` */
export async function showDashboard(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const api = myApi(c);
	const path = { vendorId: vendorIdOf(c) };
	const query = { status: "placed", sort: "oldest", limit: ORDERS_SHOWN } as const;
	const [own, stats, orders] = await Promise.all([
		shopOf(c),
		ifThere(api.GET("/vendor/{vendorId}/stats", { params: { path } })),
		ifThere(api.GET("/vendor/{vendorId}/orders", { params: { path, query } })),
	]);
	const notice = <DoneNotice page={page} notice={takeNotice(c)} />;
	return privatePage(c, <Dashboard page={page} own={own} stats={stats} orders={orders} notice={notice} />);
}
