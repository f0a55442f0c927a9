import type { Schemas } from "../../../../api/client.ts";
import { Button } from "../../components/button.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import { Notice } from "../../components/notice.tsx";
import { Picture } from "../../components/picture.tsx";
import { Quantity } from "../../components/quantity.tsx";
import { ownPicture } from "../../core/own-content.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { exceptionOf } from "../../core/withdrawal.ts";
import type { LineProblem } from "./cart-problems.ts";

type Line = Schemas["CartLine"];

/** The most pieces of one variant that the API puts into a cart. */
export const MOST_PIECES = 999;

interface CartLineProps {
	page: RequestContext;
	cartId: string;
	line: Line;
	problems: readonly LineProblem[];
}

/** The product as a shopper knows it, with the variant where there is a choice. */
export const nameOf = ({ product }: Pick<Line, "product">): string =>
	Object.keys(product.options).length > 0 ? `${product.title}, ${product.variantTitle}` : product.title;

/** Where a line's product is; nowhere if it or its shop is gone. */
function hrefOf({ product, vendor }: Line, problems: readonly LineProblem[], page: RequestContext): string | undefined {
	const isGone = problems.some(({ kind }) => kind === "unavailable" || kind === "vendor_closed");
	return isGone || !vendor.slug ? undefined : page.href(`/shops/${vendor.slug}/${product.slug}`);
}

/** One line: what it is, how many, what it comes to, and what is the matter with it. */
export function CartLine({ page, cartId, line, problems }: CartLineProps) {
	const { t, format } = page;
	const href = hrefOf(line, problems, page);
	const variant = Object.keys(line.product.options).length > 0 ? line.product.variantTitle : undefined;
	const exception = exceptionOf(page, line.product);
	return (
		<li class="cart-line" data-line={line.id}>
			<Picture src={ownPicture(line.product.imageUrl)} alt="" place="thumb" placeholder="bag" />
			<div class="cart-what">
				<p class="cart-title">{href ? <a href={href}>{line.product.title}</a> : line.product.title}</p>
				{variant !== undefined && <p class="muted small">{variant}</p>}
				<p class="muted small num">{t.purchase.cart.each(format.money(line.unitPrice))}</p>
				{exception !== undefined && <p class="small">{exception}</p>}
			</div>
			<LineForm page={page} cartId={cartId} line={line} />
			<p class="cart-sum num">{format.money(line.total)}</p>
			{problems.length > 0 && <Problems page={page} cartId={cartId} line={line} problems={problems} />}
		</li>
	);
}

/** What the form of a line always says. */
const keptOf = (line: Line, cartId: string) => ({
	cart: cartId,
	variantId: line.variantId,
	title: nameOf(line),
	was: String(line.quantity),
});

function LineForm({ page, cartId, line }: Omit<CartLineProps, "problems">) {
	const { cart } = page.t.purchase;
	const name = nameOf(line);
	return (
		<form class="cart-change" method="post" action={page.href(`/cart/items/${line.id}`)} data-change>
			<HiddenFields keep={keptOf(line, cartId)} />
			<Quantity
				id={`quantity-${line.id}`}
				label={cart.quantityOf(name)}
				value={line.quantity}
				max={MOST_PIECES}
				decreaseText={cart.fewer(name)}
				increaseText={cart.more(name)}
			/>
			<Button variant="quiet" small icon="trash" name="remove" value="1" formnovalidate aria-label={cart.removeItem(name)}>
				<span class="cart-remove">{page.t.words.remove}</span>
			</Button>
		</form>
	);
}

function Problems({ page, cartId, line, problems }: CartLineProps) {
	const { t, format } = page;
	return (
		<div class="cart-problems stack tight">
			{problems.map(({ kind, text, blocks, left }) => (
				<Notice tone={blocks ? "danger" : "warning"}>
					<p data-problem={kind}>{text}</p>
					{left !== undefined && (
						<form method="post" action={page.href(`/cart/items/${line.id}`)} data-change>
							<HiddenFields keep={{ ...keptOf(line, cartId), quantity: String(left) }} />
							<Button small>{t.purchase.cart.problems.takeLeft(format.number(left))}</Button>
						</form>
					)}
				</Notice>
			))}
		</div>
	);
}
