import type { PayoutsApi } from "#contracts/payouts";
import type { VendorCatalogApi } from "#contracts/vendor-catalog";
import type { VendorOrdersApi } from "#contracts/vendor-orders";
import type { VendorPromotionsApi } from "#contracts/vendor-promotions";
import type { VendorReviewsApi } from "#contracts/vendor-reviews";

/** Exactly the bindings of wrangler.toml. */
export interface VendorEnv {
	DB: D1Database;
	LOCAL_CLOCK: string;
	/** The marketplace's share of a sale in basis points, for shops approved from now on. */
	COMMISSION_BPS: string;
	/** How many days after an order what a shop earns by it can be paid out. */
	PAYOUT_HOLD_DAYS: string;
	/** Less is not paid out but carried forward. */
	PAYOUT_MINIMUM_MINOR: string;
	CATALOG: VendorCatalogApi;
	ORDERS: VendorOrdersApi;
	PAYOUTS: PayoutsApi;
	PROMOTIONS: VendorPromotionsApi;
	REVIEWS: VendorReviewsApi;
	TO_PRODUCT: Queue;
	TO_ORDER: Queue;
	TO_REVIEW: Queue;
	TO_WEB: Queue;
}

/** What other services lend this one, each for the one shop that a call names. */
export interface VendorPorts {
	catalog: VendorCatalogApi;
	orders: VendorOrdersApi;
	payouts: PayoutsApi;
	promotions: VendorPromotionsApi;
	reviews: VendorReviewsApi;
}

export type PortsFrom = (env: VendorEnv) => VendorPorts;
