import type { VariantChangesInput } from "#contracts/own-variants";
import { type FieldError, ok, type Result } from "#contracts/result";
import type { StoredProduct, StoredVariant } from "./product.ts";
import { invalid } from "./variant-list.ts";

type Offer = VariantChangesInput["items"][number];

/** The products with new prices and stock of some of their variants; `invalid_input` names every fault by its place in `items`. */
export function withOffers(products: readonly StoredProduct[], items: readonly Offer[]): Result<StoredProduct[]> {
	const offers = new Map(items.map((offer, index) => [offer.id, { offer, index }]));
	const errors: FieldError[] = [];
	const changed = products.map((product) => ({
		...product,
		variants: product.variants.map((variant) => {
			const known = offers.get(variant.id);
			if (!known) return variant;
			const after = withOffer(variant, known.offer);
			errors.push(...faultsOf(after, `items.${known.index}`));
			return after;
		}),
	}));
	return errors.length > 0 ? invalid(errors) : ok(changed);
}

/** The places in `items` of those that are not any more what they were expected to be. */
export function unexpected(products: readonly StoredProduct[], items: readonly Offer[]): FieldError[] {
	const stored = new Map(products.flatMap(({ variants }) => variants.map((variant) => [variant.id, variant])));
	return items.flatMap(({ id, expected }, index) => {
		const variant = stored.get(id);
		if (!variant || !expected) return [];
		const same = withOffer(variant, { id, ...expected });
		const fields = [
			["price", same.priceMinor === variant.priceMinor],
			["compareAtPrice", same.compareAtMinor === variant.compareAtMinor],
			["stockQuantity", same.stockQuantity === variant.stockQuantity],
			["tracked", same.tracked === variant.tracked],
		] as const;
		return fields.flatMap(([field, isSame]) =>
			isSame ? [] : [{ path: `items.${index}.${field}`, message: "has changed in the meantime" }],
		);
	});
}

const withOffer = (variant: StoredVariant, { price, compareAtPrice, stockQuantity, tracked }: Offer): StoredVariant => ({
	...variant,
	priceMinor: price?.amount ?? variant.priceMinor,
	compareAtMinor: compareAtPrice === undefined ? variant.compareAtMinor : (compareAtPrice?.amount ?? null),
	stockQuantity: stockQuantity ?? variant.stockQuantity,
	tracked: tracked ?? variant.tracked,
});

function faultsOf(variant: StoredVariant, path: string): FieldError[] {
	const faults: FieldError[] = [];
	if (variant.compareAtMinor !== null && variant.compareAtMinor <= variant.priceMinor)
		faults.push({ path: `${path}.compareAtPrice`, message: "has to be more than the price" });
	if (variant.stockQuantity < 0 && !variant.allowBackorder) faults.push({ path: `${path}.stockQuantity`, message: "has to be 0 or more" });
	return faults;
}
