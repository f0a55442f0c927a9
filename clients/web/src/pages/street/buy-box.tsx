import type { Schemas } from "../../../../api/client.ts";
import { Button } from "../../components/button.tsx";
import { classNames } from "../../components/class-names.ts";
import { Price } from "../../components/price.tsx";
import { Quantity } from "../../components/quantity.tsx";
import { MARKETPLACE, type RequestContext } from "../../core/request-context.ts";
import { exceptionOf } from "../../core/withdrawal.ts";
import { BackInStockForm } from "./back-in-stock.tsx";
import { priceOf, productPath } from "./cards.ts";
import { priceNotes, stockWords } from "../../shared/offer-words.ts";
import { valuesOf } from "../../shared/variant-choice.ts";

/** The most of one variant that a cart line takes. */
const MOST_PIECES = 999;

interface BuyBoxProps {
	page: RequestContext;
	product: Schemas["Product"];
	/** The variant that is chosen. */
	chosen: Schemas["Variant"];
}

/**
 * Options, price, stock and the form that puts the chosen variant into the cart. Options are links to the page with
 * another variant chosen; the island `product` follows them without leaving the page, with the stock of this moment.
 */
export function BuyBox({ page, product, chosen }: BuyBoxProps) {
	const texts = page.t.street.product;
	const notes = priceNotes(chosen, texts.offer, page.format);
	return (
		<div
			class="stack"
			id="buy"
			data-product={product.slug}
			data-variant={chosen.id}
			data-most={MOST_PIECES}
			data-texts={JSON.stringify(texts.offer)}
			data-time-zone={MARKETPLACE.timeZone}
			data-now={page.t.street.now}
			data-before={page.t.street.before}
		>
			<p data-price>
				<Price {...priceOf(page, chosen.price, chosen.compareAtPrice)} large />
			</p>
			<ul class="small" role="list" data-notes hidden={notes.length === 0}>
				{notes.map((note) => (
					<li>{note}</li>
				))}
			</ul>
			<p class="muted small">{product.taxIncluded ? texts.taxIncluded : texts.taxExcluded}</p>
			<Exception page={page} product={product} />
			{product.options.map((option) => (
				<Option page={page} product={product} chosen={chosen} option={option} />
			))}
			<p role="status" class={classNames("stock", !chosen.available && "out")} data-stock>
				{stockWords(chosen, texts.offer, page.format)}
			</p>
			<AddToCart page={page} product={product} chosen={chosen} />
			<BackInStockForm page={page} product={product} chosen={chosen} />
		</div>
	);
}

/** Why one cannot withdraw from buying it: to be known before it is bought (Directive 2011/83/EU, article 6). */
function Exception({ page, product }: Pick<BuyBoxProps, "page" | "product">) {
	const exception = exceptionOf(page, product);
	return exception === undefined ? null : (
		<p class="small">
			{exception}. <a href={page.href("/legal/withdrawal")}>{page.t.frame.withdrawal}</a>
		</p>
	);
}

function Option({ page, product, chosen, option }: BuyBoxProps & { option: { name: string; values: string[] } }) {
	const { optionSoldOut } = page.t.street.product;
	const values = valuesOf(option.name, option.values, product.variants, chosen);
	return (
		<div class="option" role="group" aria-label={option.name}>
			<p>
				{option.name}: <strong data-chosen={option.name}>{chosen.options[option.name]}</strong>
			</p>
			<ul class="cluster" role="list">
				{values.map(({ value, variantId, chosen: isChosen, available }) => (
					<li>
						<a
							class={classNames("option-value", !available && "out")}
							href={`${page.href(productPath(product))}?variant=${variantId}#buy`}
							rel="nofollow"
							aria-current={isChosen ? "true" : undefined}
							data-option={option.name}
							data-value={value}
						>
							{value}
							<span class="visually-hidden" data-out hidden={available}>
								({optionSoldOut})
							</span>
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}

function AddToCart({ page, product, chosen }: BuyBoxProps) {
	const texts = page.t.street.product;
	return (
		<form
			class="add-to-cart"
			method="post"
			action={page.href("/cart/items")}
			data-add-to-cart
			data-added={texts.added}
			data-see-cart={texts.seeCart}
			data-not-sure={texts.notSure}
		>
			<input type="hidden" name="variantId" value={chosen.id} />
			<input type="hidden" name="back" value={`${productPath(product)}?variant=${chosen.id}`} />
			<Quantity
				label={texts.quantity}
				value={1}
				max={chosen.availableQuantity ?? MOST_PIECES}
				decreaseText={texts.decrease}
				increaseText={texts.increase}
				steppers={false}
			/>
			<Button variant="primary" icon="cart" disabled={!chosen.available}>
				{texts.add}
			</Button>
		</form>
	);
}
