import type { VariantChangesInput } from "#contracts/product";
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
