import type { Schemas } from "../../../../../api/client.ts";
import { Badge } from "../../../components/badge.tsx";
import { Icon, type IconName } from "../../../components/icon.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import { customerOf, type ShopOrder } from "../orders/order-words.ts";

interface WaitingProps {
	page: RequestContext;
	/** Of the shop's portal, without the locale. */
	path: string;
	/** The oldest orders to accept; null where nobody can say. */
	orders: { items: ShopOrder[]; nextCursor: string | null } | null;
	stats: Schemas["VendorStats"] | null;
}

/** What is to be done, the orders first. */
export function Waiting({ page, path, orders, stats }: WaitingProps) {
	const text = page.t.sell.dashboard;
	const tasks = tasksOf(page, path, stats);
	const nothing = orders !== null && orders.items.length === 0 && tasks.length === 0;
	return (
		<section class="stack" aria-labelledby="waiting">
			<SectionHeader id="waiting" title={text.waiting} />
			{orders === null && <p class="muted">{text.ordersAway}</p>}
			{orders !== null && orders.items.length > 0 && (
				<ToAccept page={page} path={path} items={orders.items} more={orders.nextCursor !== null} />
			)}
			{tasks.length > 0 && (
				<ul class="stack tight" role="list">
					{tasks.map(({ href, text: said, icon }) => (
						<li>
							<a class="task" href={href}>
								<Icon name={icon} />
								<span>{said}</span>
								<Icon name="next" />
							</a>
						</li>
					))}
				</ul>
			)}
			{nothing && <p class="muted">{text.nothingWaits}</p>}
		</section>
	);
}

function ToAccept({ page, path, items, more }: { page: RequestContext; path: string; items: readonly ShopOrder[]; more: boolean }) {
	const text = page.t.sell.dashboard;
	return (
		<div class="stack tight">
			<SectionHeader
				level={3}
				title={text.toAccept}
				link={more ? { href: page.href(`${path}/orders`), text: text.allToAccept } : undefined}
			/>
			<ul class="stack tight" role="list">
				{items.map((order) => (
					<li>
						<a class="task" href={page.href(`${path}/orders/${order.id}`)}>
							<span class="task-facts">
								<strong>{text.acceptNow(order.number)}</strong>
								<span class="muted small">
									{customerOf(page, order)} · <time datetime={order.createdAt}>{page.format.dateTime(order.createdAt)}</time>
								</span>
							</span>
							<Badge tone="accent">{page.t.sell.orders.way[order.delivery.kind]}</Badge>
							<span class="num">{page.format.money(order.totals.total)}</span>
							<Icon name="next" />
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}

function tasksOf(page: RequestContext, path: string, stats: WaitingProps["stats"]): { href: string; text: string; icon: IconName }[] {
	const text = page.t.sell.dashboard;
	const { reviewsToAnswer = 0, runningLow = 0 } = stats?.waiting ?? {};
	return [
		...(reviewsToAnswer
			? [{ href: page.href(`${path}/reviews?view=waiting`), text: text.reviewsToAnswer(reviewsToAnswer), icon: "review" as const }]
			: []),
		...(runningLow ? [{ href: page.href(`${path}/stock?sort=stock`), text: text.runningLow(runningLow), icon: "box" as const }] : []),
	];
}
