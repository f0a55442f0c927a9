import { LinkButton } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import type { OrderView } from "./order-view.ts";

/** What is to be said about an order first: thanks, what it waits for, how it ended. */
export function OrderMessages(view: OrderView) {
	const { page, order, thanks, notice, problem, hasAccount } = view;
	const { order: text } = page.t.purchase;
	return (
		<>
			{problem !== undefined && (
				<Notice tone="danger" role="alert">
					<p>{problem}</p>
				</Notice>
			)}
			{notice && Object.hasOwn(page.t.notices, notice) && (
				<Notice tone="success" role="status">
					<p>{page.t.notices[notice]}</p>
				</Notice>
			)}
			{thanks && (
				<Notice tone="success" role="status" title={text.thanksTitle}>
					<p>{text.thanks(order.number)}</p>
					{!hasAccount && <p>{text.findAgain(order.contact.email)}</p>}
				</Notice>
			)}
			{notice !== "orderCanceled" && <Ending {...view} />}
			<Waiting {...view} />
		</>
	);
}

function Waiting({ page, order }: OrderView) {
	const { waiting, refresh, pay } = page.t.purchase.order;
	if (order.status !== "pending_payment") return null;
	const { nextAction, provider, amount, due } = order.payment;
	const asked = nextAction && waiting[provider === "stripe" ? "unpaid" : "requires_action"];
	const { title, text } = asked ?? waiting.pending;
	return (
		<Notice tone="warning" title={title}>
			<p>{text}</p>
			{nextAction && provider === "stripe" && due.amount < amount.amount && (
				<p>{pay.less(page.format.money(amount), page.format.money(due))}</p>
			)}
			<p class="cluster no-print">
				{asked && (
					<LinkButton variant="primary" href={nextAction.url} rel="nofollow">
						{asked.go}
					</LinkButton>
				)}
				<LinkButton href={page.href(`/orders/${order.id}`)}>{refresh}</LinkButton>
			</p>
		</Notice>
	);
}

function Ending({ page, order }: OrderView) {
	if (order.status !== "canceled") return null;
	const { notPaid, canceled } = page.t.purchase.order;
	const { title, text } = order.paymentStatus === "failed" ? notPaid : canceled;
	return (
		<Notice tone="warning" title={title}>
			<p>{text}</p>
		</Notice>
	);
}
