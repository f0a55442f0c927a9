import { ChoiceGroup } from "../../components/choice-group.tsx";
import { Notice } from "../../components/notice.tsx";
import { hoursInWords } from "../../core/hours-in-words.ts";
import type { FormState } from "../../core/forms.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { type ShopInCart, shopsIn } from "./cart-shops.tsx";
import { NearbyDelivery } from "./checkout-position.tsx";
import { nameOf } from "./cart-line.tsx";
import type { Cart } from "./own-cart.ts";
import { UpdateButton } from "./update-button.tsx";

type Option = Cart["delivery"][number]["options"][number];

interface DeliveryProps {
	page: RequestContext;
	cart: Cart;
	state: FormState;
}

/** How each shop gets its goods to the shopper. The island exchanges this part when the address changes. */
export function CheckoutDelivery({ page, cart, state }: DeliveryProps) {
	const { checkout: text } = page.t.purchase;
	return (
		<section class="panel stack" id="delivery" aria-labelledby="delivery-title">
			<h2 id="delivery-title">{text.delivery}</h2>
			{cart.deliveryAddress === null && <p class="hint">{text.onlyPickup}</p>}
			<NearbyDelivery page={page} cart={cart} />
			{shopsIn(cart).map((shop) => (
				<ShopDelivery page={page} cart={cart} state={state} shop={shop} />
			))}
			<UpdateButton text={text.updateTotal} />
		</section>
	);
}

function ShopDelivery({ page, cart, state, shop: { vendor, lines } }: DeliveryProps & { shop: ShopInCart }) {
	const { checkout: text } = page.t.purchase;
	const options = cart.delivery.find(({ vendorId }) => vendorId === vendor.id)?.options ?? [];
	const name = `delivery.${vendor.id}`;
	if (options.length === 0 && cart.deliveryAddress !== null)
		return (
			<Notice tone="warning" title={text.deliveryOf(vendor.name)}>
				<p id={`f-${name}`} tabindex={-1}>
					{text.noOption(vendor.name)}
				</p>
			</Notice>
		);
	return (
		<ChoiceGroup
			legend={text.deliveryOf(vendor.name)}
			name={name}
			look="cards"
			hint={page.format.list(lines.map((line) => text.pieces(page.format.number(line.quantity), nameOf(line))))}
			value={state.values[name]}
			error={state.errors[name]}
			options={options.map((option) => toChoice(option, page))}
		/>
	);
}

function toChoice({ id, kind, title, estimate, price, hours }: Option, page: RequestContext) {
	const { kinds, pickupTimes } = page.t.purchase.checkout;
	const times = hours.length > 0 ? pickupTimes(hoursInWords(hours, page)) : "";
	return {
		value: id,
		text: title,
		hint: [kinds[kind], estimate, times].filter(Boolean).join(" · "),
		aside: price.amount === 0 ? page.t.words.free : page.format.money(price),
	};
}
