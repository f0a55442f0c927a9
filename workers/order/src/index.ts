import { WorkerEntrypoint } from "cloudflare:workers";
import type { EventOf } from "#contracts/events";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { Actor } from "#contracts/identity";
import type { FulfillmentInput } from "#contracts/order";
import type { PurchasesApi, ReceivedPosition } from "#contracts/purchases";
import type { VendorOrderFilter, VendorOrdersApi } from "#contracts/vendor-orders";
import { forgetConsumedEvents } from "#kit/consumer";
import { forgetOldKeys } from "#kit/idempotency";
import { forgetSentEvents } from "#kit/outbox";
import { createService, sendOutboxSoon } from "#kit/service";
import { createOrderApp } from "./app.ts";
import { sweep } from "./domain/checkout/sweep.ts";
import type { OrderEnv } from "./env.ts";
import { portsFrom } from "./ports.ts";
import { dbOf } from "#kit/db";
import { effectsOf } from "./store/effects.ts";
import { findReceivedLine } from "./store/find-received-line.ts";
import { listReceivedProducts } from "./store/list-received-products.ts";
import { vendorOrdersApi } from "./vendor-orders-api.ts";

const queuesOf = (env: OrderEnv) => ({ product: env.TO_PRODUCT, vendor: env.TO_VENDOR });

export default createService<OrderEnv>({
	app: createOrderApp(portsFrom),
	queues: queuesOf,
	effects: (_env, db) => effectsOf(db),
	sweep: async (env, db, now) => {
		await sweep(portsFrom(env));
		await db.batch([forgetOldKeys(db, now), forgetConsumedEvents(db, now), forgetSentEvents(db, now)]);
	},
});

/** What the vendor service may do, and only for the shop it names. */
export class VendorOrders extends WorkerEntrypoint<OrderEnv> implements VendorOrdersApi {
	list(vendorId: string, filter: VendorOrderFilter) {
		return vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).list(vendorId, filter);
	}

	find(vendorId: string, vendorOrderId: string) {
		return vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).find(vendorId, vendorOrderId);
	}

	showVendor(vendor: EventOf<"vendor.changed">["vendor"], version: number) {
		return vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).showVendor(vendor, version);
	}

	async accept(actor: Actor, vendorId: string, vendorOrderId: string) {
		const accepted = await vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).accept(actor, vendorId, vendorOrderId);
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return accepted;
	}

	async acceptMany(actor: Actor, vendorId: string, vendorOrderIds: readonly string[]) {
		const accepted = await vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).acceptMany(actor, vendorId, vendorOrderIds);
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return accepted;
	}

	async reject(actor: Actor, vendorId: string, vendorOrderId: string, reason: string | null) {
		const rejected = await vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).reject(actor, vendorId, vendorOrderId, reason);
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return rejected;
	}

	async fulfill(actor: Actor, vendorId: string, vendorOrderId: string, input: FulfillmentInput, scope: IdempotencyScope | null) {
		const fulfilled = await vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).fulfill(actor, vendorId, vendorOrderId, input, scope);
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return fulfilled;
	}

	async deliver(actor: Actor, vendorId: string, vendorOrderId: string, fulfillmentId: string) {
		const delivered = await vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).deliver(actor, vendorId, vendorOrderId, fulfillmentId);
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return delivered;
	}
}

/** What the review service may ask. */
export class Purchases extends WorkerEntrypoint<OrderEnv> implements PurchasesApi {
	receivedLine(userId: string, productId: string) {
		return findReceivedLine(dbOf(this.env), userId, productId);
	}

	receivedLines(userId: string, after: ReceivedPosition | null, limit: number) {
		return listReceivedProducts(dbOf(this.env), userId, after, limit);
	}
}
