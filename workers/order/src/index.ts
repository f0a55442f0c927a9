import { WorkerEntrypoint } from "cloudflare:workers";
import type { EventOf } from "#contracts/events";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { Actor } from "#contracts/identity";
import type { FulfillmentInput, ReplacementInput } from "#contracts/order";
import type { CancelPartInput, Receipt, RefundInput } from "#contracts/returns";
import type { PayeeRequest, PayoutsApi, TransferRequest } from "#contracts/payouts";
import type { PromotionPatch, ShopPromotionInput } from "#contracts/promotion";
import type { PurchasesApi, ReceivedPosition } from "#contracts/purchases";
import type { ReturnFilter, VendorOrderFilter, VendorOrdersApi } from "#contracts/vendor-orders";
import type { ShopPromotionFilter, VendorPromotionsApi } from "#contracts/vendor-promotions";
import { ORDER_SETTINGS } from "#contracts/settings";
import { followCalls } from "#kit/calls";
import { forgetConsumedEvents } from "#kit/consumer";
import { forgetOldKeys } from "#kit/idempotency";
import { forgetSentEvents } from "#kit/outbox";
import { createService, sendOutboxSoon } from "#kit/service";
import { settingsCheck } from "#kit/settings";
import { createOrderApp } from "./app.ts";
import { sweep } from "./domain/checkout/sweep.ts";
import { sendTestMessages } from "./domain/payment/send-test-messages.ts";
import type { OrderEnv } from "./env.ts";
import { payoutPortsFrom } from "./payout-ports.ts";
import { payoutsApi } from "./payouts-api.ts";
import { portsFrom, testWebhookSecret } from "./ports.ts";
import { heedReminders } from "./reminders.ts";
import { dbOf } from "#kit/db";
import { effectsOf } from "./store/effects.ts";
import { findReceivedLine } from "./store/find-received-line.ts";
import { listReceivedProducts } from "./store/list-received-products.ts";
import { vendorOrdersApi } from "./vendor-orders-api.ts";
import { vendorPromotionsApi } from "./vendor-promotions-api.ts";

const queuesOf = (env: OrderEnv) => ({ product: env.TO_PRODUCT, vendor: env.TO_VENDOR, user: env.TO_USER });

const app = createOrderApp(portsFrom);

export default createService<OrderEnv>({
	name: "order",
	settings: ORDER_SETTINGS,
	app,
	queues: queuesOf,
	isDeed: (pathname) => /^\/payments\/[^/]+\/(?:return|actions)\//.test(pathname),
	effects: (_env, db) => effectsOf(db),
	heed: (env) => heedReminders(portsFrom(env)),
	sweep: async (env, db, now) => {
		const ports = portsFrom(env);
		await sendTestMessages({
			testCharges: ports.testCharges,
			now: () => ports.now(),
			secret: testWebhookSecret(env),
			deliver: async (message) => app.fetch(message, env),
		}).catch((error: unknown) => ports.report("messages of the test provider wait", error));
		await sweep(ports);
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

	listInvoices(vendorId: string, vendorOrderId: string) {
		return vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).listInvoices(vendorId, vendorOrderId);
	}

	findInvoice(vendorId: string, vendorOrderId: string, invoiceId: string) {
		return vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).findInvoice(vendorId, vendorOrderId, invoiceId);
	}

	explain(vendorId: string, vendorOrderId: string) {
		return vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).explain(vendorId, vendorOrderId);
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

	async cancel(actor: Actor, vendorId: string, vendorOrderId: string, input: CancelPartInput, scope: IdempotencyScope | null) {
		const canceled = await vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).cancel(actor, vendorId, vendorOrderId, input, scope);
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return canceled;
	}

	foreseeCancel(actor: Actor, vendorId: string, vendorOrderId: string, input: CancelPartInput) {
		return vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).foreseeCancel(actor, vendorId, vendorOrderId, input);
	}

	async refund(actor: Actor, vendorId: string, vendorOrderId: string, input: RefundInput, scope: IdempotencyScope) {
		const refunded = await vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).refund(actor, vendorId, vendorOrderId, input, scope);
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return refunded;
	}

	listReturns(vendorId: string, filter: ReturnFilter) {
		return vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).listReturns(vendorId, filter);
	}

	async answerReturn(
		actor: Actor,
		vendorId: string,
		partId: string,
		returnId: string,
		action: "approve" | "reject",
		answer: string | null,
	) {
		const orders = vendorOrdersApi(portsFrom(this.env), dbOf(this.env));
		const answered = await orders.answerReturn(actor, vendorId, partId, returnId, action, answer);
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return answered;
	}

	async closeReturn(actor: Actor, vendorId: string, partId: string, returnId: string) {
		const closed = await vendorOrdersApi(portsFrom(this.env), dbOf(this.env)).closeReturn(actor, vendorId, partId, returnId);
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return closed;
	}

	async receiveReturn(actor: Actor, vendorId: string, partId: string, returnId: string, receipt: Receipt) {
		const orders = vendorOrdersApi(portsFrom(this.env), dbOf(this.env));
		const received = await orders.receiveReturn(actor, vendorId, partId, returnId, receipt);
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return received;
	}

	async replaceReturn(actor: Actor, vendorId: string, partId: string, returnId: string, input: ReplacementInput) {
		const orders = vendorOrdersApi(portsFrom(this.env), dbOf(this.env));
		const replaced = await orders.replaceReturn(actor, vendorId, partId, returnId, input);
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return replaced;
	}
}

/** What the vendor service may do with money that is a shop's. */
export class Payouts extends WorkerEntrypoint<OrderEnv> implements PayoutsApi {
	openPayee(vendorId: string, payee: PayeeRequest) {
		return payoutsApi(payoutPortsFrom(this.env)).openPayee(vendorId, payee);
	}

	payee(vendorId: string) {
		return payoutsApi(payoutPortsFrom(this.env)).payee(vendorId);
	}

	transfer(request: TransferRequest) {
		return payoutsApi(payoutPortsFrom(this.env)).transfer(request);
	}
}

const promotionsIn = (env: OrderEnv): VendorPromotionsApi => vendorPromotionsApi(dbOf(env), () => new Date());

/** What the vendor service may do with discounts, and only for the shop it names. */
export class VendorPromotions extends WorkerEntrypoint<OrderEnv> implements VendorPromotionsApi {
	list(vendorId: string, filter: ShopPromotionFilter) {
		return promotionsIn(this.env).list(vendorId, filter);
	}

	find(vendorId: string, id: string) {
		return promotionsIn(this.env).find(vendorId, id);
	}

	create(actor: Actor, vendorId: string, input: ShopPromotionInput, scope: IdempotencyScope | null) {
		return promotionsIn(this.env).create(actor, vendorId, input, scope);
	}

	change(actor: Actor, vendorId: string, id: string, patch: PromotionPatch) {
		return promotionsIn(this.env).change(actor, vendorId, id, patch);
	}

	remove(actor: Actor, vendorId: string, id: string) {
		return promotionsIn(this.env).remove(actor, vendorId, id);
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

followCalls({ VendorOrders, Payouts, VendorPromotions, Purchases }, settingsCheck("order", ORDER_SETTINGS));
