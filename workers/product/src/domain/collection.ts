import type { Collection, CollectionRule, OwnCollection } from "#contracts/collection";
import type { FieldError } from "#contracts/result";
import type { Filters } from "./search/filters.ts";

/** A collection with all that belongs to it, as the store keeps it. */
export type StoredCollection = Omit<OwnCollection, "kind"> & { vendorId: string | null };

/** A collection as everybody sees it. */
export const toCollection = ({ id, slug, title, descriptionHtml, rule, vendor, createdAt, updatedAt }: StoredCollection): Collection => ({
	id,
	slug,
	title,
	descriptionHtml,
	kind: kindOf({ rule }),
	vendor,
	createdAt,
	updatedAt,
});

/** By a rule, or product by product. */
export const kindOf = ({ rule }: Pick<StoredCollection, "rule">): OwnCollection["kind"] => (rule ? "rule" : "manual");

/** A collection as those see it who look after it. */
export const toOwnCollection = (collection: StoredCollection): OwnCollection => {
	const { vendorId: _vendorId, ...rest } = collection;
	return { ...rest, kind: kindOf(collection) };
};

/** A rule in the words of the search; a shop's holds for its own products alone. */
export const filtersOf = (rule: CollectionRule, vendorId: string | null): Filters => ({
	categories: rule.categoryIds ?? [],
	vendors: vendorId === null ? (rule.vendorIds ?? []) : [vendorId],
	options: (rule.options ?? []).map(({ name, values }) => ({
		name: name.toLowerCase(),
		values: values.map((value) => value.toLowerCase()),
	})),
	priceMin: rule.priceMin,
	priceMax: rule.priceMax,
	rating: rule.rating,
	inStock: rule.inStock,
	onSale: rule.onSale,
});

/** What a collection cannot be: of both kinds, of a price range that is none, of the same product twice, or of another shop's products. */
export function collectionFaults(
	{ rule, productIds = [] }: { rule?: CollectionRule | null | undefined; productIds?: readonly string[] | undefined },
	vendorId: string | null,
): FieldError[] {
	const fault = (path: string, message: string, found: boolean): FieldError[] => (found ? [{ path, message }] : []);
	const { priceMin = 0, priceMax = Infinity, vendorIds = [] } = rule ?? {};
	return [
		...fault("productIds", "are for collections without a rule", Boolean(rule) && productIds.length > 0),
		...fault("rule.priceMax", "is below priceMin", priceMax < priceMin),
		...vendorIds.flatMap((id, index) => fault(`rule.vendorIds.${index}`, "is not your own shop", vendorId !== null && id !== vendorId)),
		...productIds.flatMap((id, index) => fault(`productIds.${index}`, "is there already", productIds.indexOf(id) < index)),
	];
}
