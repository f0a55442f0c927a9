import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { LinkButton } from "../../../components/button.tsx";
import { type FormError, FormErrors } from "../../../components/form-errors.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { Timeline } from "../../../components/timeline.tsx";
import { ifThere, myApi, need } from "../../../core/api.ts";
import { takeNotice } from "../../../core/cookies.ts";
import { EMPTY_FORM, type FormState } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { AdminPage } from "../admin-page.tsx";
import { LeftNotice } from "../left-notice.tsx";
import { cancelableParts } from "./cancel-target.ts";
import { stepsOf } from "./order-events.ts";
import { OrderFacts } from "./order-facts.tsx";
import { OrderPartPanel } from "./order-part.tsx";
import { type Order, OrderStatus, PaymentStatus } from "./order-status.tsx";
import { noteIdOf, refusedRefunds, RefusedRefunds } from "./refused-refunds.tsx";

const EVENTS_SHOWN = 100;

/** `/admin/orders/{id}` */
export async function showOrder(c: Context<Web>): Promise<Response> {
	return privatePage(c, await orderPage(c, EMPTY_FORM));
}

/** The page, with a form on it as it was sent. */
export async function orderPage(c: Context<Web>, state: FormState) {
	const path = { id: c.req.param("id") ?? "" };
	const [order, events] = await Promise.all([
		need(myApi(c).GET("/admin/orders/{id}", { params: { path } })),
		ifThere(myApi(c).GET("/admin/orders/{id}/events", { params: { path, query: { limit: EVENTS_SHOWN } } })),
	]);
	return <OrderPage page={c.get("page")} order={order} events={events} left={takeNotice(c)} state={state} />;
}

interface OrderPageProps {
	page: RequestContext;
	order: Order;
	events: Schemas["OrderEventPage"] | null;
	left: string | null;
	state: FormState;
}

/** An order: its parts, the money, and what has happened. */
export const OrderPage = ({ page, order, events, left, state }: OrderPageProps) => {
	const { detail, cancel, refund } = page.t.admin.orders;
	return (
		<AdminPage
			page={page}
			section="orders"
			title={detail.title(order.number)}
			badge={
				<>
					<OrderStatus page={page} status={order.status} />
					<PaymentStatus page={page} status={order.paymentStatus} />
				</>
			}
			above={[]}
			actions={
				<>
					{order.vendorOrders.some(({ allowedActions }) => allowedActions.includes("refund")) && (
						<LinkButton href={page.href(`/admin/orders/${order.id}/refund`)}>{refund.open}</LinkButton>
					)}
					{cancelableParts(order).length > 0 && order.status !== "pending_payment" && (
						<LinkButton href={page.href(`/admin/orders/${order.id}/cancel-items`)}>{cancel.openPieces}</LinkButton>
					)}
					{order.allowedActions.includes("cancel") && (
						<LinkButton variant="danger" href={page.href(`/admin/orders/${order.id}/cancel`)}>
							{cancel.open}
						</LinkButton>
					)}
				</>
			}
			notice={<LeftNotice page={page} left={left} />}
		>
			<FormErrors title={page.t.errors.checkForm} errors={faultsIn(order, state)} />
			<div class="beside">
				<div class="stack loose">
					<RefusedRefunds page={page} order={order} state={state} />
					{order.vendorOrders.map((part) => (
						<OrderPartPanel page={page} part={part} />
					))}
				</div>
				<aside class="stack loose" aria-label={detail.about}>
					<OrderFacts page={page} order={order} />
					<Events page={page} order={order} events={events} />
				</aside>
			</div>
		</AdminPage>
	);
};

function faultsIn(order: Order, { values, errors }: FormState): FormError[] {
	const refund = refusedRefunds(order).find(({ id }) => id === values["refund"]);
	return Object.entries(errors).map(([name, message]) => ({ message, ...(name !== "" && refund && { id: noteIdOf(refund.id) }) }));
}

const Events = ({ page, order, events }: Omit<OrderPageProps, "left" | "state">) => {
	const { detail } = page.t.admin.orders;
	return (
		<section class="stack">
			<SectionHeader title={detail.events} />
			{events === null ? (
				<p class="muted">{page.t.admin.overview.unreachable}</p>
			) : (
				<Timeline label={detail.events} steps={stepsOf(page, order, events.items)} />
			)}
			{events?.nextCursor && <p class="muted small">{detail.moreEvents}</p>}
		</section>
	);
};
