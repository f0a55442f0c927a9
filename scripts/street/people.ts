/** The demo accounts of the sample street. For local use only: a deployed marketplace has none of them. */
export const DEMO = {
	admin: { email: "admin@highstreet.example", password: "demo-highstreet-admin", name: "Maeve Duggan" },
	shopper: { email: "shopper@highstreet.example", password: "demo-highstreet-shopper", name: "Aoife Brennan" },
	/** Of the marketplace: a tenth off, once per customer. */
	code: "HELLO10",
	giftCard: { code: "DEM0-4H1G-HSTR-EET0", minor: 5_000 },
	vendors: [
		{ email: "bakehouse@highstreet.example", password: "demo-highstreet-vendor", shop: "quay-bakehouse" },
		{ email: "roasters@highstreet.example", password: "demo-highstreet-vendor", shop: "shandon-roasters" },
	],
} as const;
