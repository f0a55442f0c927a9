import type { LineRequest } from "#contracts/inventory";
import { sum } from "#contracts/money";
import { ok, type Result } from "#contracts/result";
import { afterChange } from "../order/move-order.ts";
import type { Effect, NewEvent, Order, OrderLine, VendorOrder } from "../order/order.ts";
import type { OrderPorts, Orders } from "../ports.ts";

export const NOW = "2026-11-22T10:00:00.000Z";

/** What a line of a sample order is made of. */
export interface SampleLine {
	quantity: number;
	unitPriceMinor: number;
	/** Of the line's total. */
	discountMinor: number;
	taxAddedMinor: number;
}

export interface SamplePart {
	lines: SampleLine[];
	deliveryMinor: number;
	deliveryDiscountMinor: number;
	deliveryTaxAddedMinor: number;
}

/** A paid and placed order with these parts; as much of it as `creditMinor` was paid with credit. */
export function anOrder(parts: readonly SamplePart[], creditMinor = 0): Order {
	const vendorOrders = parts.map(aPart);
	const total = (name: "itemsMinor" | "discountMinor" | "deliveryMinor" | "taxMinor" | "taxAddedMinor" | "totalMinor") =>
		sum(vendorOrders.map((part) => part[name]));
	const totalMinor = total("totalMinor");
	return {
		id: "ord_1",
		status: "placed",
		version: 1,
		currency: "EUR",
		userId: "user_1",
		tokenHash: "hash",
		totalMinor,
		creditMinor: Math.min(creditMinor, totalMinor),
		payment: { id: "pay_1", provider: "test", status: "paid", amountMinor: totalMinor - Math.min(creditMinor, totalMinor) },
		refunds: [],
		vendorOrders,
	} as unknown as Order;
}

function aPart(sample: SamplePart, index: number): VendorOrder {
	const id = `vord_${index}`;
	const lines = sample.lines.map((line, position) => aLine(line, id, `oline_${index}_${position}`));
	const itemsMinor = sum(lines.map((line) => line.totalMinor));
	const discountMinor = sum(lines.map((line) => line.discountMinor)) + sample.deliveryDiscountMinor;
	const taxAddedMinor = sum(lines.map((line) => line.taxAddedMinor)) + sample.deliveryTaxAddedMinor;
	return {
		id,
		vendorId: `vend_${index}`,
		status: "placed",
		version: 1,
		itemsMinor,
		discountMinor,
		deliveryMinor: sample.deliveryMinor,
		deliveryDiscountMinor: sample.deliveryDiscountMinor,
		taxMinor: taxAddedMinor,
		taxAddedMinor,
		totalMinor: itemsMinor - discountMinor + sample.deliveryMinor + taxAddedMinor,
		placedAt: NOW,
		completedAt: null,
		lines,
		discounts: [],
		fulfillments: [],
		returns: [],
	} as unknown as VendorOrder;
}

const aLine = ({ quantity, unitPriceMinor, discountMinor, taxAddedMinor }: SampleLine, vendorOrderId: string, id: string): OrderLine =>
	({
		id,
		vendorOrderId,
		variantId: `var_${id}`,
		productId: `prod_${id}`,
		product: { title: "Mug" },
		quantity,
		unitPriceMinor,
		totalMinor: unitPriceMinor * quantity,
		discountMinor,
		taxAddedMinor,
		canceledQuantity: 0,
	}) as unknown as OrderLine;

/** The world around one order: its row, its effects, a shelf per variant and a provider that remembers what it paid back. */
export class OrderWorld {
	order: Order;
	readonly events: NewEvent[] = [];
	readonly shelves = new Map<string, number>();
	readonly paidBack = new Map<string, number>();
	private readonly effects = new Map<string, Effect>();
	private readonly restocked = new Set<string>();
	private readonly taken = new Map<string, number>();
	private readonly holds = new Map<string, { lines: readonly LineRequest[]; isTaken: boolean }>();
	/** How often the next write finds that somebody else was faster. */
	lostRaces = 0;
	now = NOW;
	readonly ports: OrderPorts;

	constructor(order: Order, stock: number) {
		this.order = order;
		for (const line of order.vendorOrders.flatMap((part) => part.lines)) this.shelves.set(line.variantId, stock - line.quantity);
		this.ports = {
			orders: this.orders(),
			inventory: this.inventory(),
			providers: { test: { refund: (request: { key: string; amountMinor: number }) => this.payBack(request) } },
			now: () => new Date(this.now),
			remind: () => undefined,
			leastMinor: {},
			report: (_what: string, error: unknown) => {
				throw error;
			},
		} as unknown as OrderPorts;
	}

	/** Lets days go by. */
	pass(days: number): void {
		this.now = new Date(Date.parse(this.now) + days * 24 * 60 * 60 * 1000).toISOString();
	}

	private payBack({ key, amountMinor }: { key: string; amountMinor: number }): Promise<Result<void>> {
		const before = this.paidBack.get(key);
		if (before !== undefined && before !== amountMinor) throw new Error(`another amount under ${key}`);
		this.paidBack.set(key, amountMinor);
		return Promise.resolve(ok(undefined));
	}

	private orders(): Orders {
		const find = () => Promise.resolve(this.order);
		const orders = {
			find,
			findByVendorOrder: find,
			effectsOf: () => Promise.resolve([...this.effects.values()]),
			once: async (_scope: unknown, answer: string, effect: (orders: Orders) => Promise<{ ok: boolean }>) => {
				const done = await effect(orders as unknown as Orders);
				return done.ok ? ok({ value: answer, replayed: false }) : done;
			},
			apply: (read: Order, change: Parameters<Orders["apply"]>[1]) => {
				if (this.lostRaces > 0) this.order = { ...this.order, version: this.order.version + this.lostRaces-- };
				if (read.version !== this.order.version) return Promise.resolve(false);
				this.order = afterChange(this.order, change);
				this.events.push(...change.events);
				for (const effect of change.effects ?? []) this.effects.set(effect.id, effect);
				return Promise.resolve(true);
			},
			finishEffect: (_id: string, effect: Effect, now: string) => {
				this.effects.delete(effect.id);
				const finish = effect.kind === "refund" ? effect.refundId : null;
				const refunds = this.order.refunds.map((refund) => (refund.id === finish ? { ...refund, doneAt: now } : refund));
				this.order = { ...this.order, refunds };
				return Promise.resolve();
			},
		};
		return orders as unknown as Orders;
	}

	/** How many pieces somebody has taken and not put back. */
	private takenBy(taker: string, variantId: string): number {
		const lines = this.holds.get(taker)?.lines ?? this.order.vendorOrders.flatMap((part) => (taker === this.order.id ? part.lines : []));
		return (
			this.taken.get(`${taker} ${variantId}`) ?? sum(lines.filter((line) => line.variantId === variantId).map((line) => line.quantity))
		);
	}

	private inventory() {
		const move = (lines: readonly LineRequest[], sign: 1 | -1) => {
			for (const { variantId, quantity } of lines) this.shelves.set(variantId, (this.shelves.get(variantId) ?? 0) + sign * quantity);
		};
		return {
			reserve: (reference: string, lines: readonly LineRequest[]) => {
				if (this.holds.has(reference)) return Promise.resolve(ok({ shortages: [] }));
				const shortages = lines.filter(({ variantId, quantity }) => (this.shelves.get(variantId) ?? 0) < quantity);
				if (shortages.length === 0) this.holds.set(reference, { lines, isTaken: false });
				return Promise.resolve(ok({ shortages }));
			},
			commit: (reference: string) => {
				const hold = this.holds.get(reference);
				if (!hold) throw new Error(`nothing is held for ${reference}`);
				if (!hold.isTaken) move(hold.lines, -1);
				hold.isTaken = true;
				return Promise.resolve(ok(undefined));
			},
			restock: (reference: string, taker: string, lines: readonly LineRequest[]) => {
				if (this.restocked.has(reference)) return Promise.resolve(ok(undefined));
				for (const { variantId, quantity } of lines) {
					const left = this.takenBy(taker, variantId) - quantity;
					if (left < 0) throw new Error(`${taker} has not taken so many of ${variantId}`);
					this.taken.set(`${taker} ${variantId}`, left);
				}
				move(lines, 1);
				this.restocked.add(reference);
				return Promise.resolve(ok(undefined));
			},
		};
	}
}
