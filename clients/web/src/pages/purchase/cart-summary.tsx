import { LinkButton } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { Totals } from "../../components/totals.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { isBlocked } from "./cart-problems.ts";
import type { Cart } from "./own-cart.ts";

/** What the cart comes to so far, and the way to checkout unless something is in it. */
export function CartSummary({ page, cart }: { page: RequestContext; cart: Cart }) {
	const { cart: text } = page.t.purchase;
	return (
		<aside class="panel stack" aria-labelledby="cart-totals">
			<h2 id="cart-totals">{text.totals}</h2>
			<CartTotals page={page} cart={cart} />
			{isBlocked(cart.problems) ? (
				<Notice tone="warning">
					<p>{text.fixFirst}</p>
				</Notice>
			) : (
				<LinkButton variant="primary" wide href={page.href("/checkout")}>
					{text.checkout}
				</LinkButton>
			)}
			<LinkButton variant="quiet" wide href={page.href("/")}>
				{text.continue}
			</LinkButton>
		</aside>
	);
}

/** The totals of a cart as the API says them. */
export function CartTotals({ page, cart: { totals, delivery } }: { page: RequestContext; cart: Pick<Cart, "totals" | "delivery"> }) {
	const { format } = page;
	const { cart: text } = page.t.purchase;
	const isChosen = delivery.every(({ option }) => option !== null);
	const discount = totals.discount.amount === 0 ? [] : [{ label: text.discount, amount: `−${format.money(totals.discount)}` }];
	const deliveryAmount = totals.delivery.amount === 0 ? page.t.words.free : format.money(totals.delivery);
	return (
		<Totals
			rows={[
				{ label: text.itemTotal, amount: format.money(totals.items) },
				...discount,
				isChosen ? { label: text.delivery, amount: deliveryAmount } : { label: text.delivery, amount: "–", hint: text.deliveryLater },
			]}
			total={{
				label: isChosen ? text.total : text.soFar,
				amount: format.money(totals.total),
				hint: text.taxIncluded(format.money(totals.tax)),
			}}
		/>
	);
}
