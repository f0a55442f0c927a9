import { Button } from "../../components/button.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import { exceptionOf } from "../../core/withdrawal.ts";
import { seenOf } from "./cart-drift.ts";
import { nameOf } from "./cart-line.tsx";
import { CartTotals } from "./cart-summary.tsx";
import { CheckoutCodes } from "./checkout-codes.tsx";
import type { CheckoutView } from "./checkout-view.ts";

/** A link that leaves the form as it is. */
const NewTab = ({ href, text, hint }: { href: string; text: string; hint: string }) => (
	<a href={href} target="_blank" rel="noopener">
		{text}
		<span class="visually-hidden"> {hint}</span>
	</a>
);

function Exception({ page, product }: Pick<CheckoutView, "page"> & { product: CheckoutView["cart"]["lines"][number]["product"] }) {
	const exception = exceptionOf(page, product);
	return exception === undefined ? null : (
		<>
			<br />
			<strong>{exception}</strong>
		</>
	);
}

/** What is ordered, what it costs, and the button that orders it. The island exchanges this part together with the delivery. */
export function CheckoutSummary({ page, cart, formKey, state }: Pick<CheckoutView, "page" | "cart" | "formKey" | "state">) {
	const { t, format } = page;
	const { checkout: text } = t.purchase;
	const { due } = cart.credit;
	return (
		<aside class="panel stack" id="summary" aria-labelledby="summary-title" data-updated={text.updated(format.money(cart.totals.total))}>
			<h2 id="summary-title">{text.summary}</h2>
			<HiddenFields
				keep={{
					_key: formKey,
					expectedTotal: String(cart.totals.total.amount),
					expectedPayment: String(due.amount),
					seen: JSON.stringify(seenOf(cart)),
				}}
			/>
			<ul role="list" class="stack tight summary-lines">
				{cart.lines.map((line) => (
					<li>
						<span>
							{text.pieces(format.number(line.quantity), nameOf(line))}
							<Exception page={page} product={line.product} />
						</span>
						<span class="num">{format.money(line.total)}</span>
					</li>
				))}
			</ul>
			<CartTotals page={page} cart={cart} />
			<CheckoutCodes page={page} cart={cart} state={state} />
			<p class="small muted">
				{text.legal.before}
				<NewTab href={page.href("/legal/terms")} text={text.legal.terms} hint={text.newTab} />
				{cart.lines.some(({ product }) => exceptionOf(page, product)) ? text.legal.betweenSome : text.legal.between}
				<NewTab href={page.href("/legal/withdrawal")} text={text.legal.withdrawal} hint={text.newTab} />
				{text.legal.after}
			</p>
			<Button variant="primary" wide name="do" value="pay">
				{due.amount === 0 ? text.payNothing : text.pay(format.money(due))}
			</Button>
			<a class="small" href={page.href("/cart")}>
				{text.toCart}
			</a>
		</aside>
	);
}
