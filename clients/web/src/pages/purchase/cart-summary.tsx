import { LinkButton } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { Totals } from "../../components/totals.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { CartCodes, type RefusedCode } from "./cart-codes.tsx";
import { isBlocked } from "./cart-problems.ts";
import type { Cart } from "./own-cart.ts";
import { addedTax, creditRows, discountRows } from "./total-rows.ts";

/** What the cart comes to so far, and the way to checkout unless something is in it. */
export function CartSummary({ page, cart, refused }: { page: RequestContext; cart: Cart; refused?: RefusedCode | undefined }) {
	const { cart: text } = page.t.purchase;
	return (
		<aside class="panel stack" aria-labelledby="cart-totals">
			<h2 id="cart-totals">{text.totals}</h2>
			<CartTotals page={page} cart={cart} />
			<CartCodes page={page} cart={cart} refused={refused} />
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
export function CartTotals({
	page,
	cart,
}: {
	page: RequestContext;
	cart: Pick<Cart, "totals" | "delivery" | "discounts" | "credit" | "lines">;
}) {
	const { format } = page;
	const { totals, delivery, credit } = cart;
	const { cart: text } = page.t.purchase;
	const isChosen = delivery.every(({ option }) => option !== null);
	const tax = addedTax(totals, page);
	const shops = new Map(cart.lines.map(({ vendor }) => [vendor.id, vendor.name]));
	const deliveryAmount = totals.delivery.amount === 0 ? page.t.words.free : format.money(totals.delivery);
	return (
		<Totals
			rows={[
				{ label: text.itemTotal, amount: format.money(totals.items) },
				...discountRows(cart, shops, page),
				isChosen ? { label: text.delivery, amount: deliveryAmount } : { label: text.delivery, amount: "–", hint: text.deliveryLater },
				...tax.rows,
			]}
			total={{ label: isChosen ? text.total : text.soFar, amount: format.money(totals.total), hint: tax.hint }}
			after={creditRows(credit.used, credit.due, page)}
		/>
	);
}
