import { Button, LinkButton } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import { Notice } from "../../components/notice.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import type { RemovedLine } from "../../core/cart-cookies.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import type { RefusedCode } from "./cart-codes.tsx";
import { CartShops } from "./cart-shops.tsx";
import { CartSummary } from "./cart-summary.tsx";
import { type Cart, countOf, type OwnCart } from "./own-cart.ts";
import { signInHref } from "./sign-in-href.ts";

interface CartPageProps {
	page: RequestContext;
	own: OwnCart;
	/** What the page before left to say. */
	notice?: string | null | undefined;
	removed?: RemovedLine | null | undefined;
	/** What of an order could not be put into the cart again. */
	left?: { titles: readonly string[]; more: number } | null | undefined;
	/** Why something did not work. */
	problem?: string | undefined;
	/** A code that was not taken. */
	refused?: RefusedCode | undefined;
}

/** The cart, by shop. What is in `data-cart` is exchanged by the island when something changes. */
export function CartPage(props: CartPageProps) {
	const { page, own } = props;
	const { cart: text } = page.t.purchase;
	const filled = own.cart && own.cart.lines.length > 0 ? own.cart : null;
	return (
		<ShopPage page={page} facts={{ title: text.title, description: text.description, canonical: "/cart" }} section="/cart">
			<div class="container stack loose">
				<p class="visually-hidden" role="status" data-cart-status />
				<div
					class="stack loose"
					data-cart={countOf(own.cart)}
					data-address={page.href("/cart")}
					data-updated={filled ? text.updated(page.format.money(filled.totals.total)) : text.emptyTitle}
					data-failed={text.notSent}
				>
					<Messages {...props} />
					{filled ? <Filled page={page} cart={filled} refused={props.refused} /> : <Empty page={page} own={own} />}
				</div>
			</div>
		</ShopPage>
	);
}

/** What one has done oneself; everything else that a page before leaves to say is news. */
const DONE = new Set(["addedToCart", "orderedAgain"]);

function Messages({ page, own, notice, removed, left, problem }: CartPageProps) {
	const { t } = page;
	return (
		<>
			{problem !== undefined && (
				<Notice tone="danger" role="alert">
					<p>{problem}</p>
				</Notice>
			)}
			{notice && Object.hasOwn(t.notices, notice) && (
				<Notice tone={DONE.has(notice) ? "success" : "info"} role="status">
					<p>{t.notices[notice]}</p>
				</Notice>
			)}
			{left && (
				<Notice tone="warning" role="status">
					<p>{t.purchase.cart.left(page.format.list([...left.titles, ...(left.more > 0 ? [t.purchase.cart.leftMore(left.more)] : [])]))}</p>
				</Notice>
			)}
			{removed && <Removed page={page} removed={removed} />}
			{own.orderId !== undefined && (
				<Notice tone="success">
					<p>
						{t.purchase.cart.ordered} <a href={page.href(`/orders/${own.orderId}`)}>{t.purchase.cart.seeOrder}</a>
					</p>
				</Notice>
			)}
			{own.shopper === "ended" && (
				<Notice tone="warning">
					<p>
						{t.purchase.cart.ended} <a href={signInHref(page, "/cart")}>{t.frame.signIn}</a>
					</p>
				</Notice>
			)}
		</>
	);
}

/** What was taken out, and the way to put it back. */
function Removed({ page, removed }: { page: RequestContext; removed: RemovedLine }) {
	const { variantId, quantity, title } = removed;
	return (
		<Notice tone="info" role="status">
			<form class="between" method="post" action={page.href("/cart/items")} data-change>
				<HiddenFields keep={{ variantId, quantity: String(quantity), _key: crypto.randomUUID() }} />
				<p>{page.t.purchase.cart.removed(title)}</p>
				<Button small icon="undo">
					{page.t.words.undo}
				</Button>
			</form>
		</Notice>
	);
}

function Filled({ page, cart, refused }: { page: RequestContext; cart: Cart; refused?: RefusedCode | undefined }) {
	const { cart: text } = page.t.purchase;
	const shops = cart.delivery.length;
	const items = text.items(countOf(cart), page.format.number(countOf(cart)));
	return (
		<>
			<PageHeader title={text.title} lead={text.summary(items, shops, page.format.number(shops))} />
			<div class="with-aside">
				<CartShops page={page} cart={cart} />
				<CartSummary page={page} cart={cart} refused={refused} />
			</div>
		</>
	);
}

function Empty({ page, own }: { page: RequestContext; own: OwnCart }) {
	const { cart: text } = page.t.purchase;
	const signIn = own.shopper === "guest" && <LinkButton href={signInHref(page, "/cart")}>{page.t.frame.signIn}</LinkButton>;
	return (
		<EmptyState
			icon="cart"
			title={text.emptyTitle}
			level={1}
			action={
				<>
					<LinkButton variant="primary" href={page.href("/shops")}>
						{text.browse}
					</LinkButton>
					{signIn}
				</>
			}
		>
			<p>{text.emptyText}</p>
		</EmptyState>
	);
}
