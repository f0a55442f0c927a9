import type { Checkout } from "#contracts/cart";
import { newId } from "#contracts/ids";
import { requestOf } from "../../src/domain/payment/send-test-messages.ts";
import type { CartToStore, OrderPorts } from "../../src/domain/ports.ts";
import { testWebhookSecret } from "../../src/ports.ts";
import { env, type ReadyCart, Street } from "../street.ts";
import { Faults, type Plan } from "./faults.ts";

/** What a cart of two mugs is made of, once for all worlds. */
export interface Template {
	cart: CartToStore;
	ready: ReadyCart;
	variantId: string;
	vendorId: string;
}

export const STOCK = 10;
export const BOUGHT = 2;

export async function aTemplate(): Promise<Template> {
	const street = new Street();
	const vendorId = await street.vendor();
	const variantId = street.variant(vendorId);
	const ready = await street.cart({ [variantId]: BOUGHT });
	const found = await street.ports.carts.find(ready.id);
	if (!found) throw new Error("no cart");
	const { order: _order, ...cart } = found;
	return { cart, ready, variantId, vendorId };
}

/** How one of the messages about a charge is named, in the order in which they were made. */
const MESSAGES =
	"SELECT id, message_id AS messageId, charge_key AS chargeKey, status FROM test_messages WHERE charge_key = ? ORDER BY due_at, id";

const IDS = "(SELECT value FROM json_each(?1))";

/** One shopper with one cart on a street of their own, where calls go wrong as planned. */
export class World {
	readonly street: Street;
	readonly faults: Faults;
	readonly token: Checkout["payment"]["token"];
	readonly variantId: string;
	/** What others have bought. */
	boughtByOthers = 0;
	private readonly ready: ReadyCart;
	private readonly cart: CartToStore;

	constructor(template: Template, plan: Plan, token: Checkout["payment"]["token"], plant: (ports: OrderPorts) => OrderPorts) {
		this.faults = new Faults(plan);
		this.street = new Street((ports) => this.faults.in(plant(ports)));
		this.token = token;
		const id = newId("cart");
		this.cart = { ...template.cart, id };
		this.ready = { ...template.ready, id };
		this.variantId = template.variantId;
		this.street.inventory.shelves.set(template.variantId, {
			vendorId: template.vendorId,
			priceMinor: 1230,
			stock: STOCK,
			taxCategory: "standard",
			productId: template.cart.lines[0]?.productId ?? "",
		});
		this.faults.meanwhile = async () => {
			this.street.pass(1);
			await this.recover();
		};
	}

	open(): Promise<void> {
		return this.street.ports.carts.insert(this.cart);
	}

	checkOut = () => this.street.checkOut(this.ready, { key: "one", cardToken: this.token });

	/** The shopper's word at the provider, behind the marketplace's back. */
	decide = async (status: "authorized" | "declined") => {
		const payment = await this.payment();
		if (payment) await this.street.ports.testCharges.decide(payment.id, status, { name: "decided", status, afterMs: 0 }, this.street.clock);
	};

	/** The shopper's browser comes back from the provider. */
	comeBack = async () => {
		const payment = await this.payment();
		if (payment) await this.street.call("GET", `/payments/test/return/${payment.actionToken}`);
	};

	cancel = async () => {
		const id = await this.orderId();
		if (id) await this.street.call("POST", `/orders/${id}/cancel`, { token: this.ready.token });
	};

	/** The shopper changes their mind about one of the mugs. */
	cancelOne = async () => {
		const id = await this.orderId();
		const lineId = await env.DB.prepare("SELECT id FROM order_lines WHERE order_id = ?").bind(id).first<string>("id");
		if (id && lineId)
			await this.street.call("POST", `/orders/${id}/cancel`, { token: this.ready.token, body: { lines: [{ lineId, quantity: 1 }] } });
	};

	/** One of the provider's messages arrives, also one that has arrived before. */
	hear = async (index: number) => {
		const payment = await this.payment();
		if (!payment) return;
		const { results } = await env.DB.prepare(MESSAGES)
			.bind(payment.id)
			.all<{ id: string; messageId: string; chargeKey: string; status: "authorized" }>();
		const message = results[index];
		if (!message) return;
		const request = await requestOf({ ...message, reference: `test_${payment.id}` }, testWebhookSecret(env), this.street.clock);
		await this.street.receive(request);
	};

	pass = (minutes: number) => {
		this.street.pass(minutes);
		return Promise.resolve();
	};

	sweep = () => this.street.sweep();

	/** Somebody else buys all that is not held. */
	sellOut = () => {
		const shelf = this.street.inventory.shelves.get(this.variantId);
		const free = this.street.inventory.left(this.variantId);
		if (shelf) shelf.stock -= free;
		this.boughtByOthers += free;
		return Promise.resolve();
	};

	/** The messages for what is due come, each twice, and then the sweep. */
	private async recover(): Promise<void> {
		const messages = this.street.reminders.splice(0);
		await this.street.remindersCome([...messages, ...messages]);
		await this.street.sweep();
	}

	/** Lets what is late arrive and the sweep run until nothing is left to do. */
	async rest(): Promise<void> {
		for (const minutes of [1, 1, 2, 16, 16, 1, 1]) {
			if (await this.isAtRest()) return;
			this.street.pass(minutes);
			await this.recover();
			for (const effect of this.faults.late.splice(0)) await effect().catch(() => null);
		}
		if (await this.isAtRest()) return;
		throw new Error("the order does not come to rest");
	}

	private async isAtRest(): Promise<boolean> {
		const busy = await env.DB.prepare(
			`SELECT EXISTS (SELECT 1 FROM orders WHERE id IN ${IDS} AND resume_at IS NOT NULL)
				OR EXISTS (SELECT 1 FROM pending_effects WHERE order_id IN ${IDS}) AS busy`,
		)
			.bind(this.orderIds)
			.first<number>("busy");
		return busy === 0 && this.faults.late.length === 0;
	}

	/** What it has come to: `faults` are what must not be. */
	async findFaults(): Promise<string[]> {
		const { inventory } = this.street;
		const { results } = await env.DB.prepare(
			`SELECT orders.id, orders.status, orders.total_minor AS total, payments.status AS payment,
				(SELECT coalesce(sum(amount_minor), 0) FROM refunds WHERE order_id = orders.id) AS back,
				(SELECT count(*) FROM refunds WHERE order_id = orders.id AND done_at IS NULL) AS backLater,
				(SELECT coalesce(sum(quantity), 0) FROM refund_lines WHERE order_id = orders.id) AS pieces,
				(SELECT count(*) FROM order_events WHERE order_id = orders.id AND type = 'placed') AS placings
			FROM orders JOIN payments ON payments.order_id = orders.id WHERE orders.id IN ${IDS}`,
		)
			.bind(this.orderIds)
			.all<Record<"id" | "status" | "payment", string> & Record<"total" | "back" | "backLater" | "pieces" | "placings", number>>();
		const placed = results.filter(({ status }) => status === "placed");
		const [captured, paidBack, setAside] = [await this.street.captured(), await this.street.paidBack(), await this.street.setAside()];
		const left = (inventory.shelves.get(this.variantId)?.stock ?? 0) + this.boughtByOthers;
		const add = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
		const rules: [string, boolean][] = [
			["at most one order", results.filter(({ status }) => status !== "failed").length <= 1],
			["every order has come to an end", results.every(({ status }) => ["placed", "canceled", "failed"].includes(status))],
			["an order is placed once", results.every(({ placings }) => placings <= 1)],
			["a placed order is paid", placed.every(({ payment }) => payment === "paid")],
			[
				"one charge for a placed order, none for others",
				add(captured) - add(paidBack) === add(placed.map(({ total, back }) => total - back)),
			],
			["what was canceled of a placed order is settled", placed.every(({ backLater }) => backLater === 0)],
			["one charge at most", captured.length <= 1],
			["nothing is set aside", setAside.length === 0],
			["stock once", left === STOCK - add(placed.map(({ pieces }) => BOUGHT - pieces))],
			["nothing is held", [...inventory.reservations.values()].every(({ status }) => status !== "held")],
		];
		return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
	}

	private get orderIds(): string {
		return JSON.stringify([...this.faults.orderIds]);
	}

	private async orderId(): Promise<string | null> {
		return env.DB.prepare(`SELECT id FROM orders WHERE id IN ${IDS} ORDER BY id LIMIT 1`).bind(this.orderIds).first<string>("id");
	}

	private async payment() {
		const id = await this.orderId();
		return id ? (await this.street.ports.orders.find(id))?.payment : undefined;
	}
}
