import type { Schemas } from "../../../../api/client.ts";
import { Badge } from "../../components/badge.tsx";
import { Breadcrumbs } from "../../components/breadcrumbs.tsx";
import { Button, LinkButton } from "../../components/button.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import { CancelDialog } from "./cancel-page.tsx";
import { ChangeLinkPanel } from "./change-link-panel.tsx";
import { OrderAside } from "./order-aside.tsx";
import { OrderHistory } from "./order-history.tsx";
import { OrderMessages } from "./order-messages.tsx";
import { OrderPart } from "./order-part.tsx";
import { type OrderView, toneOf } from "./order-view.ts";

type Order = Schemas["Order"];

const LOOK_AGAIN_IN_SECONDS = { pending_payment: 3, placed: 30, completed: undefined, canceled: undefined } as const;

/** One order with its shops' parts. While something is pending the island looks for news and exchanges `data-live`. */
export function OrderPage(view: OrderView) {
	const { page, order, events } = view;
	const { order: text } = page.t.purchase;
	const status = text.status[order.status];
	return (
		<ShopPage page={page} facts={{ title: text.title(order.number) }} section="/account">
			<div class="container stack loose">
				<p class="visually-hidden" role="status" data-live-status />
				<div
					class="stack loose order"
					data-live={LOOK_AGAIN_IN_SECONDS[order.status]}
					data-state={stateOf(order)}
					data-changed={text.changed(status)}
				>
					<Header {...view} />
					<OrderMessages {...view} />
					{view.needsLink && <ChangeLinkPanel page={page} order={order} />}
					<div class="with-aside">
						<div class="stack">
							{order.vendorOrders.map((part) => (
								<OrderPart {...view} part={part} />
							))}
						</div>
						<OrderAside page={page} order={order} invoices={view.invoices} />
					</div>
					<OrderHistory page={page} order={order} events={events} />
				</div>
				{order.allowedActions.includes("cancel") && <CancelDialog page={page} order={order} />}
			</div>
		</ShopPage>
	);
}

/** What the island compares to see whether there is news. */
const stateOf = (order: Order): string =>
	[
		order.status,
		order.paymentStatus,
		...order.vendorOrders.map(
			(part) =>
				`${part.status} ${part.fulfillmentStatus} ${part.fulfillments.length} ${part.refunds.length} ${part.returns.map((asked) => asked.status).join(" ")}`,
		),
	].join(", ");

function Header({ page, order, hasAccount }: OrderView) {
	const { order: text, breadcrumbs } = page.t.purchase;
	const way = [{ text: text.back, href: page.href("/orders") }, { text: order.number }];
	return (
		<PageHeader
			title={text.title(order.number)}
			lead={text.placedOn(page.format.dateTime(order.createdAt))}
			above={
				<>
					<p class="only-print">{page.t.site.name}</p>
					{hasAccount && <Breadcrumbs label={breadcrumbs} items={way} />}
				</>
			}
			badge={<Badge tone={toneOf(order)}>{text.status[order.status]}</Badge>}
			actions={<Actions page={page} order={order} />}
		/>
	);
}

function Actions({ page, order }: { page: RequestContext; order: Order }) {
	const { order: text } = page.t.purchase;
	const path = page.href(`/orders/${order.id}`);
	return (
		<>
			<span class="needs-script">
				<Button type="button" small icon="print" data-print>
					{text.print}
				</Button>
			</span>
			{order.status !== "pending_payment" && (
				<form method="post" action={`${path}/again`}>
					<HiddenFields keep={{ _key: crypto.randomUUID() }} />
					<Button small icon="cart">
						{text.again}
					</Button>
				</form>
			)}
			{order.allowedActions.includes("cancel") && (
				<LinkButton small href={`${path}/cancel`} data-dialog="cancel-order">
					{text.cancel}
				</LinkButton>
			)}
		</>
	);
}
