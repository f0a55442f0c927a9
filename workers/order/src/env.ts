import type { InventoryApi } from "#contracts/inventory";
import type { OrderPorts } from "./domain/ports.ts";

/** The bindings of wrangler.toml. */
export interface OrderEnv {
	DB: D1Database;
	INVENTORY: InventoryApi;
	TO_PRODUCT: Queue;
	TO_VENDOR: Queue;
	/** "on" where no cron runs. */
	LOCAL_CLOCK: string;
	/** How long a checkout may hold stock and wait for its payment. */
	RESERVATION_MINUTES: string;
}

/** Makes the ports of a request out of the bindings. Tests pass their own. */
export type PortsFrom = (env: OrderEnv) => OrderPorts;
