import { EU_COUNTRIES } from "#contracts/countries";
import type { Address } from "#contracts/cart";
import type { DeliveryOption, VendorStatus } from "#contracts/vendor";

/** What this service knows of a shop. */
export interface Shop {
	id: string;
	slug: string;
	name: string;
	status: VendorStatus;
	country: string;
	deliveryOptions: DeliveryOption[];
	commissionBps: number;
}

/** A delivery option that a shop has for an address, and what it costs for what is in the cart. */
export interface Offer {
	id: string;
	kind: DeliveryOption["kind"];
	title: string;
	estimate: string | null;
	priceMinor: number;
}

const isOpen = (shop: Shop): boolean => shop.status === "approved";

const withoutSpaces = (postalCode: string): string => postalCode.toUpperCase().replaceAll(/\s/g, "");

function reaches(option: DeliveryOption, shop: Shop, address: Address | null): boolean {
	if (option.kind === "pickup") return true;
	if (!address) return false;
	if (option.kind === "local") {
		const postalCode = withoutSpaces(address.postalCode);
		return address.country === shop.country && option.postalPrefixes.some((prefix) => postalCode.startsWith(withoutSpaces(prefix)));
	}
	return option.countries.some(
		(country) => country === "WORLD" || country === address.country || (country === "EU" && EU_COUNTRIES.has(address.country)),
	);
}

/** How a shop gets goods of `itemsMinor` to an address. Without an address only pickup, of a closed shop nothing. */
export function offersOf(shop: Shop | undefined, itemsMinor: number, address: Address | null): Offer[] {
	if (!shop || !isOpen(shop)) return [];
	return shop.deliveryOptions
		.filter((option) => reaches(option, shop, address))
		.map(({ id, kind, title, estimate, priceMinor, freeOverMinor }) => ({
			id,
			kind,
			title,
			estimate: estimate ?? null,
			priceMinor: freeOverMinor !== null && itemsMinor >= freeOverMinor ? 0 : priceMinor,
		}));
}
