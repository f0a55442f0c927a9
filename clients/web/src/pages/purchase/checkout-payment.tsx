import { HOSTED_PAGE } from "#contracts/cart";
import { ChoiceGroup } from "../../components/choice-group.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import { Notice } from "../../components/notice.tsx";
import type { FormState } from "../../core/forms.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Cart } from "./own-cart.ts";
import { CARDS, chosenWay, waysToPay } from "./ways-to-pay.ts";

interface PaymentProps {
	page: RequestContext;
	cart: Cart;
	state: FormState;
}

/** How the order is paid. Where there is one way only, or nothing left to pay, nobody is asked; they are told what happens next. */
export function CheckoutPayment({ page, cart, state }: PaymentProps) {
	const { checkout: text } = page.t.purchase;
	const ways = waysToPay(cart);
	if (ways.length === 0)
		return (
			<Notice tone="warning">
				<p>{text.noWayToPay}</p>
			</Notice>
		);
	const onlyWay = ways.length === 1 ? ways[0] : undefined;
	if (cart.credit.due.amount === 0)
		return (
			<section class="panel stack" id="ways-to-pay" aria-labelledby="payment">
				<h2 id="payment">{text.payment}</h2>
				<HiddenFields keep={{ card: chosenWay(state.values["card"], cart) }} />
				<p>{text.nothingToPay}</p>
			</section>
		);
	return (
		<section class="panel stack" id="ways-to-pay" aria-labelledby="payment">
			<h2 id="payment">{text.payment}</h2>
			{ways.some((way) => CARDS.some((card) => card === way)) && (
				<Notice tone="info">
					<p>{text.testMode}</p>
				</Notice>
			)}
			{onlyWay === undefined ? (
				<ChoiceGroup
					legend={ways.includes(HOSTED_PAGE) ? text.howToPay : text.card}
					name="card"
					look="cards"
					value={chosenWay(state.values["card"], cart)}
					error={state.errors["card"]}
					options={ways.map((way) => ({ value: way, text: text.cards[way].title, hint: text.cards[way].hint }))}
				/>
			) : (
				<div id="f-card" tabindex={-1} data-way-to-pay={onlyWay}>
					<HiddenFields keep={{ card: onlyWay }} />
					<p>
						<strong>{text.cards[onlyWay].title}</strong>
					</p>
					<p class="hint">{text.cards[onlyWay].hint}</p>
				</div>
			)}
		</section>
	);
}
