import type { OwnProduct } from "../../contracts/own-product.ts";
import type { FileProduct, FileVariant } from "./independent.ts";

/** How many of each there are, in the file and in the catalog. */
export interface Counts {
	handles: [file: number, catalog: number];
	variants: [file: number, catalog: number];
	/** Variants with the same options and the same prices in both. */
	equal: number;
}

const keyOf = ({ options }: Pick<FileVariant, "options">): string => JSON.stringify(options);

/** Where the catalog is not what the file says, in words; nothing where it is. */
export function differences(file: readonly FileProduct[], catalog: readonly OwnProduct[]): string[] {
	const bySlug = new Map(catalog.map((product) => [product.slug, product]));
	return file.flatMap((expected) => {
		const product = bySlug.get(expected.handle);
		if (!product) return [`${expected.handle}: is not there`];
		const faults = product.title === expected.title ? [] : [`${expected.handle}: is called "${product.title}", not "${expected.title}"`];
		const variants = new Map(product.variants.map((variant) => [keyOf(variant), variant]));
		if (variants.size !== expected.variants.length)
			faults.push(`${expected.handle}: has ${variants.size} variants, not ${expected.variants.length}`);
		for (const variant of expected.variants) {
			const found = variants.get(keyOf(variant));
			const [price, compareAt] = [found?.price.amount, found?.compareAtPrice?.amount ?? null];
			if (!found) faults.push(`${expected.handle}: has no variant ${keyOf(variant)}`);
			else if (price !== variant.priceMinor || compareAt !== variant.compareAtMinor)
				faults.push(
					`${expected.handle} ${keyOf(variant)}: costs ${price} before ${compareAt}, not ${variant.priceMinor} before ${variant.compareAtMinor}`,
				);
		}
		return faults;
	});
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The figures of a comparison. */
export function countsOf(file: readonly FileProduct[], catalog: readonly OwnProduct[]): Counts {
	const inCatalog = new Set(
		catalog.flatMap(({ slug, variants }) =>
			variants.map((variant) => `${slug} ${keyOf(variant)} ${variant.price.amount} ${variant.compareAtPrice?.amount ?? null}`),
		),
	);
	const inFile = file.flatMap(({ handle, variants }) =>
		variants.map((variant) => `${handle} ${keyOf(variant)} ${variant.priceMinor} ${variant.compareAtMinor}`),
	);
	return {
		handles: [file.length, catalog.length],
		variants: [inFile.length, sum(catalog.map(({ variants }) => variants.length))],
		equal: inFile.filter((variant) => inCatalog.has(variant)).length,
	};
}
