import type { Schemas } from "../../../../api/client.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { CartLine } from "./cart-line.tsx";
import { problemsOf } from "./cart-problems.ts";
import type { Cart } from "./own-cart.ts";

/** The lines of a cart from one shop, and what they come to. */
export interface ShopInCart {
	vendor: Schemas["VendorRef"];
	lines: Schemas["CartLine"][];
	total: Schemas["Price"];
}

/** A cart by shop, in the sequence in which the shops came into it. */
export function shopsIn({ lines, currency }: Pick<Cart, "lines" | "currency">): ShopInCart[] {
	const shops = new Map<string, ShopInCart>();
	for (const line of lines) {
		const shop = shops.get(line.vendor.id) ?? { vendor: line.vendor, lines: [], total: { amount: 0, currency: currency as "EUR" } };
		shop.lines.push(line);
		shop.total = { ...shop.total, amount: shop.total.amount + line.total.amount };
		shops.set(line.vendor.id, shop);
	}
	return [...shops.values()];
}

/** All lines, a panel for each shop. */
export const CartShops = ({ page, cart }: { page: RequestContext; cart: Cart }) => (
	<div class="stack">
		{shopsIn(cart).map((shop) => (
			<ShopPanel page={page} cart={cart} shop={shop} />
		))}
	</div>
);

function ShopPanel({ page, cart, shop: { vendor, lines, total } }: { page: RequestContext; cart: Cart; shop: ShopInCart }) {
	const { cart: text } = page.t.purchase;
	const name = vendor.name || text.unknownShop;
	const id = `shop-${vendor.id}`;
	return (
		<section class="panel cart-shop" aria-labelledby={id}>
			<h2 id={id}>{vendor.slug ? <a href={page.href(`/shops/${vendor.slug}`)}>{name}</a> : name}</h2>
			<ul role="list" class="cart-lines" aria-label={text.contents(name)}>
				{lines.map((line) => (
					<CartLine page={page} cartId={cart.id} line={line} problems={problemsOf(line, cart.problems, page)} />
				))}
			</ul>
			<p class="between rule shop-sum">
				<span class="muted">{text.shopTotal(name)}</span>
				<strong class="num">{page.format.money(total)}</strong>
			</p>
		</section>
	);
}
