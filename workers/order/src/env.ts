import type { InventoryApi } from "#contracts/inventory";
import type { OrderDue } from "#contracts/order-due";
import type { OrderPorts } from "./domain/ports.ts";

/** The bindings of wrangler.toml. */
export interface OrderEnv {
	DB: D1Database;
	INVENTORY: InventoryApi;
	TO_PRODUCT: Queue;
	TO_VENDOR: Queue;
	TO_USER: Queue;
	/** Its own, for messages that come when an order is due. */
	TO_ORDER: Queue<OrderDue>;
	/** "local", "staging" or "production". */
	ENVIRONMENT: string;
	/** "on" where no cron runs. */
	LOCAL_CLOCK: string;
	/** Where the marketplace is found, with scheme. */
	PUBLIC_ORIGIN: string;
	/** What the test provider signs its messages with; where it is missing none is believed, but in the local environment. */
	TEST_WEBHOOK_SECRET?: string;
	/** How long a checkout may hold stock and wait for its payment. */
	RESERVATION_MINUTES: string;
	/** Stripe's, where orders can be paid by it (docs/payments.md). */
	STRIPE_SECRET_KEY?: string;
	STRIPE_WEBHOOK_SECRET?: string;
	/** A second one while they change: either is believed (docs/operations/secrets.md). */
	STRIPE_WEBHOOK_SECRET_OTHER?: string;
	/** Where Stripe's API is, if not at Stripe's; for tests, so it counts in the local environment only. */
	STRIPE_API_BASE?: string;
}

/** Makes the ports of a request out of the bindings. Tests pass their own. */
export type PortsFrom = (env: OrderEnv) => OrderPorts;
