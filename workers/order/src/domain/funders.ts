/** Who pays for a discount. */
export const FUNDERS = ["vendor", "marketplace"] as const;
export type Funder = (typeof FUNDERS)[number];
