import type { PurchasesApi } from "#contracts/purchases";

/** Exactly the bindings of wrangler.toml. */
export interface ReviewEnv {
	DB: D1Database;
	LOCAL_CLOCK: string;
	PURCHASES: PurchasesApi;
	TO_PRODUCT: Queue;
	TO_VENDOR: Queue;
	TO_WEB: Queue;
}

/** What other services lend this one. */
export interface ReviewPorts {
	purchases: PurchasesApi;
}

export type PortsFrom = (env: ReviewEnv) => ReviewPorts;
