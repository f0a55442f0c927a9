import { Breadcrumbs } from "../../components/breadcrumbs.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ShopPage } from "../../layout/shop-page.tsx";
import { CheckoutAddress, CheckoutContact } from "./checkout-address.tsx";
import { CheckoutDelivery } from "./checkout-delivery.tsx";
import { faultsOf } from "./checkout-errors.ts";
import { OTHER_ADDRESS } from "./checkout-form.ts";
import { CheckoutPayment } from "./checkout-payment.tsx";
import { CheckoutSummary } from "./checkout-summary.tsx";
import type { CheckoutView } from "./checkout-view.ts";

/** Contact, address, delivery, payment and the order itself, in one form. */
export function CheckoutPage(view: CheckoutView) {
	const { page, cart, me, state, message } = view;
	const { checkout: text, cart: cartText } = page.t.purchase;
	const way = [{ text: cartText.title, href: page.href("/cart") }, { text: text.title }];
	return (
		<ShopPage page={page} facts={{ title: text.title }} section="/cart">
			<div class="container stack loose">
				<PageHeader title={text.title} above={<Breadcrumbs label={page.t.purchase.breadcrumbs} items={way} />} />
				{message}
				<FormErrors title={page.t.errors.checkForm} errors={faultsOf(state.errors, cart, page)} />
				<p class="visually-hidden" role="status" data-checkout-status />
				<form class="with-aside" method="post" action={page.href("/checkout")} data-checkout={isStale(view) ? "stale" : "fresh"}>
					<HiddenFields keep={{ cart: cart.id, account: me ? "yes" : undefined }} />
					<div class="stack">
						<CheckoutContact page={page} me={me} state={state} />
						<CheckoutAddress page={page} me={me} state={state} />
						<CheckoutDelivery page={page} cart={cart} state={state} />
						<CheckoutPayment page={page} cart={cart} state={state} />
					</div>
					<CheckoutSummary {...view} />
				</form>
			</div>
		</ShopPage>
	);
}

/** Whether the form shows an address or a choice that the cart does not know yet: then the island tells it at once. */
function isStale({ cart, state: { values } }: CheckoutView): boolean {
	const hasAddress = (values["saved"] ?? OTHER_ADDRESS) !== OTHER_ADDRESS;
	const isUnknown = cart.delivery.some(({ vendorId, option }) => option === null && values[`delivery.${vendorId}`]);
	return isUnknown || (hasAddress && cart.deliveryAddress === null);
}
