import type { Address, Cart, Checkout } from "#contracts/cart";
import { vendorChanged } from "#contracts/events";
import type { Identity } from "#contracts/identity";
import { newId } from "#contracts/ids";
import type { Order } from "#contracts/order";
import type { VendorOrdersApi } from "#contracts/vendor-orders";
import type { DeliveryOption } from "#contracts/vendor";
import { CALLER_HEADER, encodeIdentity, IDENTITY_HEADER } from "#kit/internal-headers";
import { bindings } from "../../../tests/support/service-under-test.ts";
import { createOrderApp } from "../src/app.ts";
import { sweep } from "../src/domain/checkout/sweep.ts";
import { sendTestMessages } from "../src/domain/payment/send-test-messages.ts";
import type { PaymentProvider } from "../src/domain/payment/provider.ts";
import type { OrderPorts } from "../src/domain/ports.ts";
import type { OrderEnv } from "../src/env.ts";
import { portsFrom, testProviderWith, testWebhookSecret } from "../src/ports.ts";
import { heedReminders } from "../src/reminders.ts";
import { dbOf } from "#kit/db";
import { effectsOf } from "../src/store/effects.ts";
import { testChargesIn } from "../src/store/test-charges.ts";
import { vendorOrdersApi } from "../src/vendor-orders-api.ts";
import { InTestInventory, type Shelf } from "./in-test-inventory.ts";

export const env = bindings<OrderEnv>();

/** One app for all streets; each brings its ports along. */
const app = createOrderApp((given) => (given as OrderEnv & { ports: OrderPorts }).ports);

const START = new Date("2026-11-22T10:00:00.000Z");

export const GALWAY: Address = { name: "Ada Byrne", line1: "1 Quay Street", city: "Galway", postalCode: "H91 X2Y3", country: "IE" };

/** How its shops deliver, unless a test says otherwise. */
export const OPTIONS: DeliveryOption[] = [
	{ id: "pickup", kind: "pickup", title: "Collect in the shop", priceMinor: 0, freeOverMinor: null, postalPrefixes: [], countries: [] },
	{ id: "bike", kind: "local", title: "By bike", priceMinor: 300, freeOverMinor: null, postalPrefixes: ["h91"], countries: [] },
	{ id: "post", kind: "shipping", title: "By post", priceMinor: 650, freeOverMinor: 5_000, postalPrefixes: [], countries: ["EU"] },
];

interface Reply {
	status: number;
	headers: Headers;
	body: Record<string, unknown>;
}

interface CallOptions {
	as?: Identity | undefined;
	token?: string | undefined;
	body?: unknown;
	key?: string | undefined;
	orderToken?: string | undefined;
}

/** The order service on a street of its own: a real database, an inventory and a payment provider that the test can look into, and a clock that it moves. */
export class Street {
	clock = START;
	readonly inventory = new InTestInventory(() => this.clock);
	/** The keys of all charges that were asked for. */
	private readonly keys = new Set<string>();
	readonly reports: unknown[] = [];
	/** The messages that the service has sent itself, and that have not come yet. */
	readonly reminders: { orderId: string; dueAt: string }[] = [];
	readonly ports: OrderPorts;

	constructor(change: (ports: OrderPorts) => Partial<OrderPorts> = () => ({})) {
		const ports: OrderPorts = {
			...portsFrom(env),
			inventory: this.inventory,
			providers: { test: this.provider() },
			now: () => this.clock,
			remind: (orderId, dueAt) => this.reminders.push({ orderId, dueAt }),
			report: (_what, error) => this.reports.push(error),
		};
		this.ports = { ...ports, ...change(ports) };
	}

	private provider(): PaymentProvider {
		const provider = testProviderWith(env, testChargesIn(dbOf(env)), () => this.clock);
		return {
			...provider,
			authorize: (request) => {
				this.keys.add(request.key);
				return provider.authorize(request);
			},
		};
	}

	pass(minutes: number): void {
		this.clock = new Date(this.clock.getTime() + minutes * 60_000);
	}

	async sweep(): Promise<void> {
		await this.sendMessages();
		await sweep(this.ports);
	}

	/** All messages come that the service has sent itself, however early: answers in how many seconds each is to come again. */
	async remindersCome(messages = this.reminders.splice(0)): Promise<(number | null)[]> {
		const fates = [];
		for (const message of messages) fates.push((await heedReminders(this.ports)({ type: "order.due", ...message })) ?? null);
		return fates;
	}

	/** The test provider tells what it has to tell by now, to the address that is there for it. */
	sendMessages(): Promise<void> {
		return sendTestMessages({
			testCharges: this.ports.testCharges,
			now: () => this.clock,
			secret: testWebhookSecret(env),
			deliver: (message) => this.receive(message),
		});
	}

	/** Sends a request as it is. */
	async receive(request: Request): Promise<Response> {
		return app.fetch(request, { ...env, ports: this.ports });
	}

	/** What the test provider has taken from the shoppers of this street, one amount per charge. */
	captured(): Promise<number[]> {
		return this.amounts("SELECT captured_minor AS amount FROM test_charges WHERE status = 'captured' AND key");
	}

	/** What is set aside there and neither taken nor let go of. */
	setAside(): Promise<number[]> {
		return this.amounts(
			"SELECT amount_minor AS amount FROM test_charges WHERE status IN ('authorized', 'pending', 'requires_action') AND key",
		);
	}

	/** What was paid back. */
	paidBack(): Promise<number[]> {
		return this.amounts("SELECT amount_minor AS amount FROM test_refunds WHERE charge_key");
	}

	private async amounts(where: string): Promise<number[]> {
		const query = env.DB.prepare(`${where} IN (SELECT value FROM json_each(?)) ORDER BY rowid`).bind(JSON.stringify([...this.keys]));
		return (await query.all<{ amount: number }>()).results.map((row) => row.amount);
	}

	get vendorOrders(): VendorOrdersApi {
		return vendorOrdersApi(this.ports, dbOf(env));
	}

	/** A shop in Galway that collects, bikes around H91 and posts to the EU; change only what the test is about. */
	async vendor(
		change: { id?: string; version?: number; status?: "approved" | "suspended"; country?: string; deliveryOptions?: DeliveryOption[] } = {},
	): Promise<string> {
		const { id = newId("vendor"), version = 1, status = "approved", country = "IE", deliveryOptions = OPTIONS } = change;
		const event = vendorChanged.parse({
			id: newId("event"),
			type: "vendor.changed",
			version,
			at: this.clock.toISOString(),
			vendor: {
				id,
				slug: "quay-pottery",
				name: "Quay Pottery",
				status,
				place: { line1: "2 Quay Street", city: "Galway", postalCode: "H91 A1B2", country, latitude: 53.27, longitude: -9.05 },
				openingHours: [],
				deliveryOptions,
				commissionBps: 1000,
			},
		});
		const db = dbOf(env);
		for (const statement of await effectsOf(db)(event)) await db.batch([statement]);
		return id;
	}

	/** A variant on a shop's shelf: a mug for 12.30 at the standard rate, ten of it. */
	variant(vendorId: string, change: Partial<Shelf> = {}): string {
		const id = newId("variant");
		this.inventory.shelves.set(id, {
			vendorId,
			priceMinor: 1230,
			stock: 10,
			taxCategory: "standard",
			productId: newId("product"),
			...change,
		});
		return id;
	}

	async call(method: string, path: string, { as, token, body, key, orderToken }: CallOptions = {}): Promise<Reply> {
		const headers = new Headers({ [CALLER_HEADER]: as?.userId ?? "guest" });
		if (as) headers.set(IDENTITY_HEADER, encodeIdentity(as));
		if (token) headers.set("x-cart-token", token);
		if (orderToken) headers.set("x-order-token", orderToken);
		if (key) headers.set("idempotency-key", key);
		if (body !== undefined) headers.set("content-type", "application/json");
		const response = await this.receive(
			new Request(`http://street${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }),
		);
		const text = await response.text();
		return { status: response.status, headers: response.headers, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
	}

	/** A guest's cart with these variants, ready to be checked out: contact, address and post are set. */
	async cart(variants: Record<string, number>, options: { as?: Identity | undefined; deliver?: string } = {}): Promise<ReadyCart> {
		const { as, deliver = "post" } = options;
		const made = await this.call("POST", "/carts", { as });
		const id = made.body["id"] as string;
		const token = made.body["cartToken"] as string;
		const put = (path: string, body: unknown) => this.call("PUT", `/carts/${id}/${path}`, { token, body });
		for (const [variantId, quantity] of Object.entries(variants))
			await this.call("POST", `/carts/${id}/items`, { token, body: { variantId, quantity } });
		await put("contact", { email: "Ada@example.com" });
		const addressed = (await put("delivery-address", GALWAY)).body as unknown as Cart;
		const choices = addressed.delivery.map(({ vendorId }) => ({ vendorId, optionId: deliver }));
		const cart = (await put("delivery", { choices })).body as unknown as Cart;
		return { id, token, cart, as };
	}

	checkOut(
		ready: ReadyCart,
		change: { key?: string; cardToken?: Checkout["payment"]["token"]; amount?: number; expectedTotals?: Cart["totals"] } = {},
	): Promise<Reply> {
		const { key = crypto.randomUUID(), cardToken, expectedTotals, amount = ready.cart.totals.total.amount } = change;
		const payment = { provider: "test", ...(cardToken && { token: cardToken }) };
		return this.call("POST", `/carts/${ready.id}/checkout`, {
			as: ready.as,
			token: ready.token,
			key,
			body: { expectedTotal: { amount, currency: "EUR" }, ...(expectedTotals && { expectedTotals }), payment },
		});
	}

	/** A placed order. */
	async order(variants: Record<string, number>, as?: Identity): Promise<{ order: Order; ready: ReadyCart }> {
		const ready = await this.cart(variants, { as });
		const { status, body } = await this.checkOut(ready);
		if (status !== 201) throw new Error(`no order: ${JSON.stringify(body)}`);
		return { order: body as unknown as Order, ready };
	}

	/** The order as its buyer sees it now. */
	async read(orderId: string, ready: ReadyCart): Promise<Order> {
		return (await this.call("GET", `/orders/${orderId}`, { token: ready.token })).body as unknown as Order;
	}

	async eventTypes(orderId: string, ready: ReadyCart): Promise<string[]> {
		const { body } = await this.call("GET", `/orders/${orderId}/events?limit=100`, { token: ready.token });
		return (body["items"] as { type: string }[]).map((event) => event.type);
	}
}

export interface ReadyCart {
	id: string;
	token: string;
	cart: Cart;
	as: Identity | undefined;
}

/** How many orders of a cart there are, by status, as stored. */
export async function storedOrders(cartId: string): Promise<string[]> {
	const { results } = await env.DB.prepare("SELECT status FROM orders WHERE cart_id = ? ORDER BY id")
		.bind(cartId)
		.all<{ status: string }>();
	return results.map((row) => row.status);
}
