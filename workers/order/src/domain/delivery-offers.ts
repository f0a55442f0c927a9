import type { Address } from "#contracts/cart";
import type { DeliveryOption, Vendor, VendorStatus } from "#contracts/vendor";
import { reaches, type ShopPlace } from "./delivery-reach.ts";

/** What this service knows of a shop. */
export interface Shop extends ShopPlace {
	id: string;
	slug: string;
	name: string;
	status: VendorStatus;
	openingHours: Vendor["openingHours"];
	deliveryOptions: DeliveryOption[];
	commissionBps: number;
}

/** What a shop is to get to a shopper. */
export interface Parcel {
	/** Before discounts. */
	itemsMinor: number;
	weightGrams: number;
	/** Whether anything in it has to be sent at all. */
	requiresShipping: boolean;
}

/** A delivery option that a shop has for an address, and what it costs for what is in the cart. */
export interface Offer {
	id: string;
	kind: DeliveryOption["kind"];
	title: string;
	estimate: string | null;
	priceMinor: number;
	/** Of pickup: when. */
	hours: Vendor["openingHours"];
}

const isOpen = (shop: Shop): boolean => shop.status === "approved";

/** How a shop gets a parcel to an address. Without an address only pickup, of a closed shop nothing. */
export function offersOf(shop: Shop | undefined, parcel: Parcel, address: Address | null): Offer[] {
	if (!shop || !isOpen(shop)) return [];
	return shop.deliveryOptions
		.filter((option) => reaches(option, shop, address))
		.map((option) => ({
			id: option.id,
			kind: option.kind,
			title: option.title,
			estimate: option.estimate ?? null,
			priceMinor: deliveryPrice(option, parcel),
			hours: option.kind === "pickup" ? pickupHours(option, shop) : [],
		}));
}

/**
 * What a way of delivery costs for a parcel. The last tier that the weight or the spend reaches counts, and exactly reaching it is enough;
 * the same holds for what it is free from. What has nothing to send costs nothing.
 */
export function deliveryPrice({ priceMinor, rates, freeOverMinor }: DeliveryOption, parcel: Parcel): number {
	if (!parcel.requiresShipping) return 0;
	if (freeOverMinor !== null && parcel.itemsMinor >= freeOverMinor) return 0;
	if (!rates) return priceMinor;
	const reached = rates.by === "weight" ? parcel.weightGrams : parcel.itemsMinor;
	return rates.tiers.findLast(({ from }) => from <= reached)?.priceMinor ?? priceMinor;
}

/** Its own hours, or the shop's where it has none. */
const pickupHours = ({ hours }: DeliveryOption, { openingHours }: Shop) => (hours && hours.length > 0 ? hours : openingHours);
