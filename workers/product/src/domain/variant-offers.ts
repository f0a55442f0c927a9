import { money } from "#contracts/money";
import type { VariantChangesInput, VariantOffer } from "#contracts/own-variants";
import { type FieldError, ok, type Result } from "#contracts/result";
import type { StoredProduct, StoredVariant } from "./product.ts";
import { invalid } from "./variant-list.ts";
import { readTerms, termFaults } from "./variant-terms.ts";

type Offer = VariantChangesInput["items"][number];
type WholeOffer = { [Name in keyof VariantOffer]-?: Exclude<VariantOffer[Name], undefined> };

/** All that can be changed of many variants at once, as a variant has it: its prices are those without the sale. */
export const offerOf = (variant: StoredVariant): WholeOffer => ({
	price: money(variant.priceMinor),
	compareAtPrice: variant.compareAtMinor === null ? null : money(variant.compareAtMinor),
	sale: variant.sale && { price: money(variant.sale.priceMinor), startsAt: variant.sale.startsAt, endsAt: variant.sale.endsAt },
	volumePrices: variant.volumePrices.map(({ minQuantity, priceMinor }) => ({ minQuantity, price: money(priceMinor) })),
	prices: variant.prices.map(({ currency, priceMinor }) => ({ amount: priceMinor, currency })),
	stockQuantity: variant.stockQuantity,
	tracked: variant.tracked,
	allowBackorder: variant.allowBackorder,
	backorderLimit: variant.backorderLimit,
	preorder: variant.preorder,
	availableFrom: variant.availableFrom,
});

const namesIn = (offer: VariantOffer, of: WholeOffer) =>
	(Object.keys(of) as (keyof WholeOffer)[]).filter((name) => offer[name] !== undefined);

/** Of what a variant is, that which a change named. */
export function namedBy(change: VariantOffer, variant: StoredVariant): VariantOffer {
	const whole = offerOf(variant);
	return Object.fromEntries(namesIn(change, whole).map((name) => [name, whole[name]]));
}

/** The products with new prices, stock and terms of some of their variants; `invalid_input` names every fault by its place in `items`. */
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
		const [is, was] = [offerOf(variant), offerOf(withOffer(variant, { id, ...expected }))];
		return namesIn(expected, is)
			.filter((name) => JSON.stringify(is[name]) !== JSON.stringify(was[name]))
			.map((name) => ({ path: `items.${index}.${name}`, message: "has changed in the meantime" }));
	});
}

const withOffer = (variant: StoredVariant, offer: Offer): StoredVariant => ({
	...variant,
	priceMinor: offer.price?.amount ?? variant.priceMinor,
	compareAtMinor: offer.compareAtPrice === undefined ? variant.compareAtMinor : (offer.compareAtPrice?.amount ?? null),
	...readTerms(offer, variant),
	stockQuantity: offer.stockQuantity ?? variant.stockQuantity,
	tracked: offer.tracked ?? variant.tracked,
	allowBackorder: offer.allowBackorder ?? variant.allowBackorder,
});

function faultsOf(variant: StoredVariant, path: string): FieldError[] {
	const faults: FieldError[] = termFaults(variant).map((fault) => ({ ...fault, path: `${path}.${fault.path}` }));
	if (variant.compareAtMinor !== null && variant.compareAtMinor <= variant.priceMinor)
		faults.push({ path: `${path}.compareAtPrice`, message: "has to be more than the price" });
	if (variant.stockQuantity < 0 && !variant.allowBackorder) faults.push({ path: `${path}.stockQuantity`, message: "has to be 0 or more" });
	return faults;
}
