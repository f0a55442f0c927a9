import type { DeliveryOption } from "#contracts/vendor";

const free = { priceMinor: 0, freeOverMinor: null, postalPrefixes: [], countries: [] };

/** What a new shop offers until it says otherwise: pickup, and shipping to Ireland and the rest of the EU. */
export const firstDeliveryOptions = (): DeliveryOption[] => [
	{ ...free, id: "pickup", kind: "pickup", title: "Pick up at the shop" },
	{ ...free, id: "ireland", kind: "shipping", title: "Shipping within Ireland", priceMinor: 650, countries: ["IE"] },
	{ ...free, id: "europe", kind: "shipping", title: "Shipping within the EU", priceMinor: 1450, countries: ["EU"] },
];
