/** What of a variant matters for choosing one. Used by the page and by the island that goes on from it. */
export interface Choosable {
	id: string;
	options: Readonly<Record<string, string>>;
	available: boolean;
}

/** A value of an option, and the variant that one gets by choosing it. */
export interface OptionValue {
	value: string;
	variantId: string;
	chosen: boolean;
	available: boolean;
}

/** What a product shows first: the first variant that can be bought. */
export const firstChoice = <T extends Choosable>(variants: readonly T[]): T | undefined =>
	variants.find(({ available }) => available) ?? variants[0];

/**
 * The values of an option while a variant is chosen. Choosing one keeps the other options as they are; where no such
 * variant exists, it leads to the one that keeps most of them, rather one that can be bought.
 */
export function valuesOf(name: string, values: readonly string[], variants: readonly Choosable[], chosen: Choosable): OptionValue[] {
	return values.flatMap((value) => {
		const variant = nearest(variants, { ...chosen.options, [name]: value }, name);
		return variant ? [{ value, variantId: variant.id, chosen: chosen.options[name] === value, available: variant.available }] : [];
	});
}

function nearest(variants: readonly Choosable[], wanted: Readonly<Record<string, string>>, fixed: string): Choosable | undefined {
	const score = ({ options, available }: Choosable) =>
		Object.entries(wanted).filter(([name, value]) => options[name] === value).length + (available ? 0.5 : 0);
	return variants
		.filter(({ options }) => options[fixed] === wanted[fixed])
		.reduce<Choosable | undefined>((best, next) => (best === undefined || score(next) > score(best) ? next : best), undefined);
}
