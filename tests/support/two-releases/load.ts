import { setTimeout as pause } from "node:timers/promises";
import type { Order, ShopOrder } from "../../../contracts/order.ts";
import { ADDRESS, openShop, PASSWORD, type Shop, signUp, stockProduct } from "../people.ts";
import { type Answer, type Ask, type Calls, callsTo, eventually } from "../street.ts";
import { Visitor } from "../visitors.ts";

/** What people may be told without anything being wrong: done, look there, not paid, somebody was faster. */
const WELL: ReadonlySet<number> = new Set([200, 201, 202, 204, 303, 402, 409]);
/** So many pieces of everything, that nothing is sold out. */
export const PIECES = 100_000;
const PRODUCTS = 6;
/** How long everybody looks at the last page before the next thing. */
const REST_MS = 100;

/** Cards by turns: most pay at once; some with a second step, some are told of later, some are declined. */
const CARDS = ["tok_approved", "tok_requires_action", "tok_approved", "tok_webhook_late", "tok_approved", "tok_declined"] as const;

/** An order that somebody was told of. */
export interface Answered {
	id: string;
	cartToken: string;
	totalMinor: number;
}

interface Good {
	id: string;
	slug: string;
	variantId: string;
}

/** Shoppers and shops that use a street all at once until they are told to stop, and write down what they were told. */
export class Load {
	/** Answers that nobody should get, as "500 POST /carts". */
	readonly complaints: string[] = [];
	readonly orders: Answered[] = [];
	requests = 0;
	reviews = 0;
	served = 0;
	private readonly origin: string;
	private readonly calls: Calls;
	private shop!: Shop;
	private optionId = "";
	private goods: Good[] = [];
	private accounts: string[] = [];
	private isOn = false;
	private running: Promise<void>[] = [];
	private turn = 0;

	constructor(origin: string) {
		this.origin = origin;
		this.calls = callsTo(origin);
	}

	/** A shop with goods, and people with accounts. */
	async prepare(admin: string, accounts: number): Promise<void> {
		this.shop = await openShop(this.calls, admin, "Rollout Street");
		const { deliveryOptions } = await this.calls.must<{ deliveryOptions: { id: string; kind: string }[] }>(
			"GET",
			`/vendor/${this.shop.id}`,
			{
				as: this.shop.owner,
			},
		);
		this.optionId = deliveryOptions.find(({ kind }) => kind === "shipping")?.id ?? "";
		for (let number = 1; number <= PRODUCTS; number++) {
			const product = await stockProduct(this.calls, this.shop, { title: `Lamp ${number}`, price: 900 * number, stock: PIECES });
			this.goods.push({ id: product.id, slug: product.slug, variantId: product.variants[0]?.id ?? "" });
		}
		for (let number = 1; number <= accounts; number++)
			this.accounts.push(await signUp(this.calls, { email: this.addressOf(number), password: PASSWORD }));
		await eventually("the order service knows the shop", async () => (await this.fillCart(0)).totalMinor > 900);
	}

	private addressOf = (number: number): string => `rollout${number}@example.com`;

	start(shoppers: number): void {
		this.isOn = true;
		const keep = async (act: () => Promise<void>) => {
			while (this.isOn) {
				await act();
				await pause(REST_MS);
			}
		};
		for (let number = 0; number < shoppers; number++) this.running.push(keep(() => this.shopping(this.accounts[number])));
		this.running.push(keep(() => this.serving()));
	}

	/** Everybody does to the end what is begun. */
	async stop(): Promise<void> {
		this.isOn = false;
		await Promise.all(this.running.splice(0));
	}

	/** Asks the API, and complains of what is not well. */
	private async ask<T>(method: string, path: string, options: Ask = {}): Promise<Answer<T> | null> {
		this.requests++;
		try {
			const answer = await this.calls.ask<T>(method, path, options);
			if (WELL.has(answer.status)) return answer.status < 400 ? answer : null;
			this.complaints.push(`${answer.status} ${method} ${path} ${JSON.stringify(answer.body).slice(0, 300)}`);
		} catch (error) {
			this.complaints.push(`no answer to ${method} ${path}: ${String(error)}`);
		}
		return null;
	}

	/** Opens a page; its text. The zone has a visitor stay with one version. */
	private async look(visitor: Visitor, path: string, name: string): Promise<string> {
		this.requests++;
		try {
			const page = await visitor.get(path, { "Cloudflare-Workers-Version-Key": name });
			const text = await page.text();
			if (!WELL.has(page.status)) this.complaints.push(`${page.status} GET ${path}`);
			return text;
		} catch (error) {
			this.complaints.push(`no answer to GET ${path}: ${String(error)}`);
			return "";
		}
	}

	/** A page and its styles and scripts. Where the shares change in between, it is opened again. */
	private async lookWell(visitor: Visitor, path: string, name: string): Promise<void> {
		let missing: string[] = [];
		for (let times = 0; times < 3; times++) {
			const text = await this.look(visitor, path, name);
			const files = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map(([, file = ""]) => file);
			const found = await Promise.all(files.map((file) => visitor.get(file, { "Cloudflare-Workers-Version-Key": name })));
			missing = files.filter((_, index) => found[index]?.status !== 200);
			if (files.length > 0 && missing.length === 0) return;
		}
		this.complaints.push(`${path} came three times without ${missing.join(" and ") || "any files"}`);
	}

	/** Somebody looks around and orders; whoever has an account reviews what has come. */
	private async shopping(as?: string): Promise<void> {
		const turn = this.turn++;
		const good = this.goods[turn % this.goods.length];
		const visitor = new Visitor(this.origin);
		const name = `visitor ${turn}`;
		await this.lookWell(visitor, "/", name);
		await this.look(visitor, `/shops/${this.shop.slug}/${good?.slug}`, name);
		await this.ask("GET", `/products?q=lamp&limit=${(turn % 20) + 1}`);
		await this.ask("GET", `/products/${good?.id}`);
		await this.order(turn, as);
		if (as) await this.review(as);
	}

	private async fillCart(turn: number, as?: string): Promise<Answered> {
		const none = { id: "", cartToken: "", totalMinor: 0 };
		const made = await this.ask<{ id: string; cartToken: string }>("POST", "/carts", { as });
		if (!made) return none;
		const { id, cartToken } = made.body;
		const { variantId } = this.goods[turn % this.goods.length] ?? { variantId: "" };
		await this.ask("POST", `/carts/${id}/items`, { cartToken, as, body: { variantId, quantity: (turn % 3) + 1 } });
		const choices = [{ vendorId: this.shop.id, optionId: this.optionId }];
		const details = { contact: { email: `buyer${turn}@example.com` }, deliveryAddress: ADDRESS, choices };
		const cart = await this.ask<{ totals: { total: { amount: number } } }>("PATCH", `/carts/${id}`, { cartToken, as, body: details });
		return cart ? { id, cartToken, totalMinor: cart.body.totals.total.amount } : none;
	}

	private async order(turn: number, as?: string): Promise<void> {
		const { id, cartToken, totalMinor } = await this.fillCart(turn, as);
		if (totalMinor === 0) return;
		const token = CARDS[turn % CARDS.length];
		const body = { expectedTotal: { amount: totalMinor, currency: "EUR" }, payment: { provider: "test", token } };
		const answer = await this.ask<Order>("POST", `/carts/${id}/checkout`, { cartToken, as, key: crypto.randomUUID(), body });
		if (!answer) return;
		const order = answer.body;
		this.orders.push({ id: order.id, cartToken, totalMinor: order.totals.total.amount });
		const action = order.payment.nextAction?.url;
		if (action) {
			const path = new URL(action).pathname.replace("/api/v1", "");
			await this.ask("POST", path, { body: { outcome: turn % 4 === 0 ? "decline" : "approve" } });
		}
		await this.ask("GET", `/orders/${order.id}`, { cartToken, as });
		if (turn % 5 === 0) await this.ask("POST", `/orders/${order.id}/cancel`, { cartToken, as, body: {} });
	}

	private async review(as: string): Promise<void> {
		const received = await this.ask<{ items: { product: { id: string } }[] }>("GET", "/me/reviewable?limit=1", { as });
		const product = received?.body.items[0]?.product;
		if (!product) return;
		const body = { rating: 5, title: "A good lamp", text: "It lights." };
		if (await this.ask("POST", `/products/${product.id}/reviews`, { as, body })) this.reviews++;
	}

	/** The shop looks at its newest orders and sends what waits, with a piece paid back now and then. */
	private async serving(): Promise<void> {
		const as = this.shop.owner;
		const path = `/vendor/${this.shop.id}/orders`;
		const waiting = await this.ask<{ items: ShopOrder[] }>("GET", `${path}?status=placed&limit=5`, { as });
		for (const { id } of waiting?.body.items ?? []) {
			if (!(await this.ask("POST", `${path}/${id}/accept`, { as }))) continue;
			const sent = await this.ask<ShopOrder>("POST", `${path}/${id}/fulfillments`, { as, body: {} });
			const fulfillment = sent?.body.fulfillments[0]?.id;
			if (!fulfillment) continue;
			await this.ask("POST", `${path}/${id}/fulfillments/${fulfillment}/delivered`, { as });
			this.served++;
			if (this.served % 4 === 0)
				await this.ask("POST", `${path}/${id}/refunds`, {
					as,
					key: crypto.randomUUID(),
					body: { amount: { amount: 100, currency: "EUR" } },
				});
		}
	}
}
