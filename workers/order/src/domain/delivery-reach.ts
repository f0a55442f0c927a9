import type { Address, DistanceAnswer } from "#contracts/cart";
import { EU_COUNTRIES } from "#contracts/countries";
import type { DeliveryOption } from "#contracts/vendor";
import { metersBetween } from "./distance.ts";

/** Where a shop is. */
export interface ShopPlace {
	country: string;
	/** Null where it is not known. */
	latitude: number | null;
	longitude: number | null;
}

/** Whether a way of delivery gets to an address. Pickup needs none; nothing else gets anywhere without one. */
export function reaches(option: DeliveryOption, shop: ShopPlace, address: Address | null): boolean {
	if (option.kind === "pickup") return true;
	if (!address) return false;
	return option.kind === "local" ? isNearby(option, shop, address) : isInZone(option, address);
}

/** What there is to say of a shop's delivery within a distance of it: only coordinates can tell whether it gets to an address. */
export function withinDistance(options: readonly DeliveryOption[], shop: ShopPlace, address: Address | null): DistanceAnswer {
	const local = options.filter(({ kind, radiusMeters }) => kind === "local" && radiusMeters !== undefined);
	if (local.length === 0 || shop.latitude === null || shop.longitude === null || address?.country !== shop.country) return "none";
	if (local.some((option) => reaches(option, shop, address))) return "offered";
	return address.latitude === undefined || address.longitude === undefined ? "position_unknown" : "too_far";
}

/** In the shop's country, at one of the postal codes or within the radius: one of both is enough. */
function isNearby({ postalPrefixes, radiusMeters }: DeliveryOption, shop: ShopPlace, address: Address): boolean {
	if (address.country !== shop.country) return false;
	const postalCode = comparedCode(address.postalCode);
	return (
		postalPrefixes.map(comparedCode).some((prefix) => prefix !== "" && postalCode.startsWith(prefix)) ||
		(radiusMeters !== undefined && isWithin(radiusMeters, shop, address))
	);
}

function isWithin(radiusMeters: number, shop: ShopPlace, { latitude, longitude }: Address): boolean {
	if (shop.latitude === null || shop.longitude === null || latitude === undefined || longitude === undefined) return false;
	return metersBetween({ latitude: shop.latitude, longitude: shop.longitude }, { latitude, longitude }) <= radiusMeters;
}

function isInZone({ countries, regions = [] }: DeliveryOption, { country, region = "" }: Address): boolean {
	return (
		countries.some((zone) => zone === "WORLD" || zone === country || (zone === "EU" && EU_COUNTRIES.has(country))) ||
		regions.some((zone) => zone.country === country && folded(zone.region) === folded(region))
	);
}

/** Letters and digits alone: people write "H91 X2Y3", "h91x2y3" and "00-950" as they like. */
const comparedCode = (postalCode: string): string => postalCode.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

const folded = (name: string): string => name.normalize("NFKD").replaceAll(/\p{M}/gu, "").trim().toLowerCase();
