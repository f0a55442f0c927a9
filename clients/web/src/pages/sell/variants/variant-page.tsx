import { OTHER_CURRENCIES } from "#contracts/money";
import type { Schemas } from "../../../../../api/client.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { Table } from "../../../components/table.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import type { OwnShop } from "../own-shop.ts";
import { ProductFrame } from "../products/product-page.tsx";
import type { Undo } from "../undo.ts";
import { UndoNotice } from "../undo-notice.tsx";
import { PlacesForm, type PlacesFormProps } from "./places-form.tsx";
import { placeField } from "./read-places.ts";
import { termsOf } from "./terms.ts";
import { TermsForm, type TermsFormProps } from "./terms-form.tsx";
import { MOST_VOLUME_PRICES } from "./terms-fields.ts";
import { termsText } from "./terms-in-words.ts";

interface OfProduct {
	page: RequestContext;
	own: OwnShop;
	product: Schemas["OwnProduct"];
}

/** What the page of a variant shows: two forms, each saved by itself. */
export interface VariantPageProps extends OfProduct {
	variant: Schemas["OwnVariant"];
	terms: Pick<TermsFormProps, "fields" | "was" | "errors" | "said">;
	places: Pick<PlacesFormProps, "stock" | "values" | "was" | "errors">;
	/** The form that was sent and is shown again. */
	again: "terms" | "places" | null;
	undo: Undo | null;
	notice: string | null;
}

const nameOf = ({ t }: RequestContext, { options }: Schemas["OwnVariant"]): string =>
	Object.values(options).join(" / ") || t.sell.form.onlyVariant;

/** What a variant is sold on, and where its pieces are. */
export function VariantPage({ page, own, product, variant, terms, places, again, undo, notice }: VariantPageProps) {
	const action = page.href(`/sell/${own.shop.id}/products/${product.id}/variants/${variant.id}`);
	const wholeName = [product.title, ...Object.values(variant.options)].join(" / ");
	const labels = labelsOf(page, places.stock);
	return (
		<ProductFrame page={page} own={own} product={product} tab="variants" title={page.t.sell.terms.edit(wholeName)}>
			{product.variants.length > 1 && <h2>{nameOf(page, variant)}</h2>}
			<UndoNotice page={page} undo={undo} notice={notice} action={`${action}/undo`} />
			<FormErrors title={page.t.errors.checkForm} errors={{ ...terms.errors, ...places.errors }} labels={labels} />
			<TermsForm page={page} action={action} priceMinor={variant.price.amount} keepsDraft={again !== "places"} {...terms} />
			<PlacesForm
				page={page}
				action={`${action}/places`}
				locationsHref={page.href(`/sell/${own.shop.id}/stock/locations`)}
				tracked={variant.tracked}
				keepsDraft={again !== "terms"}
				{...places}
			/>
		</ProductFrame>
	);
}

/** What the fields are called, for the list of what is wrong with them. */
function labelsOf({ t }: RequestContext, { locations }: Schemas["StockByLocation"]): Record<string, string> {
	const { sale, supply, volume } = t.sell.terms;
	const rows = Array.from({ length: MOST_VOLUME_PRICES }, (_, n) => n);
	return {
		...Object.fromEntries(
			rows.flatMap((n) => [
				[`volume.${n}.quantity`, volume.quantity(n + 1)],
				[`volume.${n}.price`, volume.price(n + 1)],
			]),
		),
		...Object.fromEntries(OTHER_CURRENCIES.map((currency) => [`prices.${currency}`, currency])),
		"sale.price": sale.price,
		"sale.startsAt": sale.startsAt,
		"sale.endsAt": sale.endsAt,
		availableFrom: supply.from,
		backorderLimit: supply.limit,
		...Object.fromEntries(locations.map(({ id, name }) => [placeField(id), name])),
	};
}

/** A product's variants with what each is sold on, in words. */
export function VariantsPage({ page, own, product, now }: OfProduct & { now: string }) {
	const { terms, form } = page.t.sell;
	const path = `/sell/${own.shop.id}/products/${product.id}/variants`;
	return (
		<ProductFrame page={page} own={own} product={product} tab="variants" title={terms.edit(product.title)}>
			<p>{terms.lead}</p>
			<Table
				caption={terms.caption}
				hideCaption
				look="stack"
				columns={[
					{ key: "variant", text: terms.columns.variant, heading: true },
					{ key: "price", text: terms.columns.price, end: true },
					{ key: "terms", text: terms.columns.terms },
				]}
				rows={product.variants.map((variant) => ({
					cells: {
						variant: <a href={page.href(`${path}/${variant.id}`)}>{nameOf(page, variant)}</a>,
						price: <span class="num nowrap">{page.format.money(variant.price)}</span>,
						terms: <Words lines={termsText(page, termsOf(variant), now)} none={terms.nothing} />,
					},
				}))}
				empty={<EmptyState icon="tag" title={form.noVariant} />}
			/>
		</ProductFrame>
	);
}

const Words = ({ lines, none }: { lines: readonly string[]; none: string }) =>
	lines.length === 0 ? (
		<span class="muted">{none}</span>
	) : (
		<div>
			{lines.map((line) => (
				<div>{line}</div>
			))}
		</div>
	);
