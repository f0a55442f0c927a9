import { MAX_PRICE_MINOR } from "#contracts/money";
import { type DeliveryRates, MAX_TIER_FROM } from "#contracts/vendor";
import { minorUnits } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { DeliveryRow, DeliveryTier } from "./delivery-rows.ts";

const LEAST_METERS = 100;
const MOST_METERS = 200_000;

/** `2.5` or `2,5` of a thousand; null where it is no such number. */
function thousands(typed: string): number | null {
	const match = /^(\d{1,5})(?:[.,](\d{1,3}))?$/.exec(typed.trim());
	return match ? Number(match[1]) * 1_000 + Number((match[2] ?? "").padEnd(3, "0")) : null;
}

/** How far around the shop, in meters, of the kilometers that were typed. */
export function readRadius(typed: string, page: RequestContext): { value: number | undefined; fault?: string } {
	if (typed === "") return { value: undefined };
	const meters = thousands(typed);
	return meters === null || meters < LEAST_METERS || meters > MOST_METERS
		? { value: undefined, fault: page.t.sell.delivery.radiusFault }
		: { value: meters };
}

/** The prices by weight or spend as they were typed, in the sequence of where they begin; or what is wrong with them, by field. */
export function readRates(
	{ ratesBy, tiers }: DeliveryRow,
	page: RequestContext,
): { value: DeliveryRates | undefined; faults: Record<string, string> } {
	const text = page.t.sell.delivery;
	if (ratesBy !== "weight" && ratesBy !== "price") return { value: undefined, faults: {} };
	if (tiers.length === 0) return { value: undefined, faults: { ratesBy: text.noTiers } };
	const read = tiers.map((tier) => ({ from: beginningOf(tier, ratesBy), priceMinor: minorUnits(tier.price) }));
	const faults = read.flatMap(({ from, priceMinor }, n): [string, string][] => [
		...(from === null || from < 1 || from > MAX_TIER_FROM ? [[`tiers.${n}.from`, text.fromFault[ratesBy]] as [string, string]] : []),
		...(from !== null && read.findIndex((other) => other.from === from) < n
			? [[`tiers.${n}.from`, text.sameFrom] as [string, string]]
			: []),
		...(priceMinor === null || priceMinor > MAX_PRICE_MINOR ? [[`tiers.${n}.price`, text.notAnAmount] as [string, string]] : []),
	]);
	if (faults.length > 0) return { value: undefined, faults: Object.fromEntries(faults) };
	const sound = read.map(({ from, priceMinor }) => ({ from: from ?? 0, priceMinor: priceMinor ?? 0 }));
	return { value: { by: ratesBy, tiers: sound.sort((a, b) => a.from - b.from) }, faults: {} };
}

const beginningOf = ({ from }: DeliveryTier, by: "weight" | "price"): number | null =>
	by === "weight" ? thousands(from) : minorUnits(from);
