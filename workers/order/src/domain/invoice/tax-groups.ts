import { splitByWeight, sum } from "#contracts/money";
import type { VendorOrder } from "../order/order.ts";
import { deliveryPaidMinor, linePaidMinor } from "../refund/paid-amounts.ts";

/** What was paid at one rate of tax, and how much of it has gone back. */
export interface TaxGroup {
	rateBps: number;
	grossMinor: number;
	taxMinor: number;
	backMinor: number;
}

/** Of an amount at one rate: with tax, and the tax. */
export interface Taken {
	rateBps: number;
	grossMinor: number;
	taxMinor: number;
}

/** What was paid for a part, by rate of tax, the lowest first. */
export function taxGroups(part: VendorOrder): TaxGroup[] {
	const paid = [
		...part.lines.map((line) => ({ rateBps: line.taxRateBps, grossMinor: linePaidMinor(line), taxMinor: line.taxMinor })),
		{ rateBps: part.deliveryTaxRateBps, grossMinor: deliveryPaidMinor(part), taxMinor: part.deliveryTaxMinor },
	];
	return [...Map.groupBy(paid, ({ rateBps }) => rateBps)]
		.map(([rateBps, some]) => ({
			rateBps,
			grossMinor: sum(some.map((one) => one.grossMinor)),
			taxMinor: sum(some.map((one) => one.taxMinor)),
			backMinor: 0,
		}))
		.filter(({ grossMinor }) => grossMinor > 0)
		.sort((one, other) => one.rateBps - other.rateBps);
}

const leftOf = ({ grossMinor, backMinor }: TaxGroup): number => grossMinor - backMinor;

/** The tax of the first so many cents of a group. */
const taxUpTo = ({ grossMinor, taxMinor }: TaxGroup, upToMinor: number): number =>
	splitByWeight(taxMinor, [upToMinor, grossMinor - upToMinor])[0] ?? 0;

/** Takes up to an amount out of the group at a rate. Whatever is taken in whichever steps, all of a group has exactly its tax. */
export function takeAt(groups: readonly TaxGroup[], rateBps: number, amountMinor: number): Taken {
	const group = groups.find((one) => one.rateBps === rateBps);
	const grossMinor = group ? Math.min(amountMinor, leftOf(group)) : 0;
	if (!group || grossMinor <= 0) return { rateBps, grossMinor: 0, taxMinor: 0 };
	const before = taxUpTo(group, group.backMinor);
	group.backMinor += grossMinor;
	return { rateBps, grossMinor, taxMinor: taxUpTo(group, group.backMinor) - before };
}

/** Takes an amount by itself out of all groups, by what is left in each. */
export function takeFromAll(groups: readonly TaxGroup[], amountMinor: number): Taken[] {
	const shares = splitByWeight(amountMinor, groups.map(leftOf));
	return groups.map(({ rateBps }, index) => takeAt(groups, rateBps, shares[index] ?? 0)).filter(({ grossMinor }) => grossMinor > 0);
}
