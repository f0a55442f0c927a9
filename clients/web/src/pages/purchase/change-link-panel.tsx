import type { Schemas } from "../../../../api/client.ts";
import { Button } from "../../components/button.tsx";
import type { RequestContext } from "../../core/request-context.ts";

type Order = Schemas["Order"];

/** Offers a link by mail to whoever has found an order by its number and email, and may only see it. */
export function ChangeLinkPanel({ page, order }: { page: RequestContext; order: Order }) {
	const { changeLink: text } = page.t.purchase.order;
	return (
		<section class="panel stack no-print" aria-labelledby="change-link">
			<h2 id="change-link">{text.title}</h2>
			<p>{text.text(order.contact.email)}</p>
			<form method="post" action={page.href(`/orders/${order.id}/change-link`)}>
				<Button icon="mail">{text.submit}</Button>
			</form>
		</section>
	);
}

/** Whether its buyer may change anything of the order now. */
const isChangeable = ({ allowedActions, vendorOrders }: Order): boolean =>
	allowedActions.length > 0 ||
	vendorOrders.some((part) => part.allowedActions.length > 0 || part.returns.some((asked) => asked.allowedActions.length > 0));

/** The order as its page shows it, without what only its buyer may do, and whether there is such a thing. */
export function asSeen(order: Order): { order: Order; needsLink: boolean } {
	if (!order.changesNeedLink) return { order, needsLink: false };
	const vendorOrders = order.vendorOrders.map((part) => ({
		...part,
		allowedActions: [],
		returns: part.returns.map((asked) => ({ ...asked, allowedActions: [] })),
	}));
	return { order: { ...order, allowedActions: [], vendorOrders }, needsLink: isChangeable(order) };
}
